import type { Standing } from "../model/dataset.ts";
import type { EntityId } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { assertingVoices } from "../query/index/costs.ts";
import { degreeAt } from "../query/index/graphIndex.ts";
import { getNode, indexOf } from "../query/index/entityIndex.ts";
import { listWords } from "../query/listWords.ts";
import type { Hop, Path, PathsAnswer } from "../query/paths/findPaths.ts";
import type { AmongAnswer, Interlock } from "../query/among/findAmong.ts";
import { capital } from "../query/capital.ts";
import { nameInSentence } from "../query/sentence.ts";
import { mostDrawn, type GraphAnswer } from "./graphAnswer.ts";

const smallNumbers = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const inWords = (n: number): string => smallNumbers[n] ?? String(n);
const steps = (n: number): string => `${n} ${n === 1 ? "step" : "steps"}`;
const others = (n: number): string => `${n} ${n === 1 ? "other entity" : "other entities"}`;

/** Names in a row: "a, b and c". */
export const listNames = (k: Knowledge, ids: readonly EntityId[]): string =>
  listWords(ids.map((id) => nameInSentence(k, id)));

function sayPaths(k: Knowledge, { from, to, paths, searched: { longest, count } }: PathsAnswer, shown: string): string {
  if (from === to) return `Both ends are ${nameInSentence(k, from)}, so that no path leads from one to the other.`;
  const pair = listNames(k, [from, to]);
  if (paths.length === 0) return `No path of up to ${steps(longest)} between ${pair}.`;
  const found = paths.length === 1 ? "One path" : `${capital(inWords(paths.length))} paths`;
  const more = paths.length < count ? ["there are no more"] : [];
  const drawn = paths.length > mostDrawn ? [`the first ${inWords(mostDrawn)} ${shown}`] : [];
  const notes = [...more, ...drawn].map((note) => `; ${note}`).join("");
  return `${found} of up to ${steps(longest)} between ${pair}, best supported first${notes}.`;
}

/** What an answer comes to, in one or two sentences; of more paths than are drawn at once, what is to be seen of the first. */
export function sayAnswer(k: Knowledge, answer: GraphAnswer, shown = "are drawn"): string {
  if (answer.ask === "paths") return sayPaths(k, answer, shown);
  const { entities, groups, tree, interlocks, widen } = answer;
  const joined =
    groups.length > 1
      ? `Nothing that is ${widen.length > 0 ? "shown" : "known"} joins ${groups.map((group) => listNames(k, group)).join(" with ")}.`
      : tree.between.length === 0
        ? `${listNames(k, entities)} are tied directly.`
        : `${listNames(k, entities)} are joined through ${listNames(k, tree.between)}.`;
  const tied = interlocks.length === 1 ? "One other is" : `${capital(inWords(interlocks.length))} others are`;
  return `${capital(joined)} ${tied} tied to at least two of them.`;
}

/** A path by what it goes through. */
export const namePath = (k: Knowledge, { entities }: Path): string =>
  entities.length < 3 ? "Directly" : `Through ${listNames(k, entities.slice(1, -1))}`;

/** Independent voices that assert a statement. */
export const voicesOf = (k: Knowledge, { accounts }: Hop["statements"][number]): number =>
  assertingVoices(accounts, k.sources);

/** How the best statements of some steps stand: those that are not undisputed, and those that a single voice asserts. */
function saySupport(k: Knowledge, hops: readonly Pick<Hop, "statements">[]): string[] {
  const best = hops.flatMap(({ statements }) => statements.slice(0, 1));
  const stand = (["denied", "disputed", "unconfirmed"] satisfies Standing[])
    .map((standing) => ({ standing, found: best.filter((one) => one.standing === standing).length }))
    .filter(({ found }) => found > 0)
    .map(({ standing, found }) => `${best.length === 1 ? "" : `${inWords(found)} `}${standing}`);
  const lone = best.filter((one) => voicesOf(k, one) < 2).length;
  const alone =
    lone === 0
      ? "each on two or more voices"
      : lone === best.length
        ? best.length === 1
          ? "on a single voice"
          : "each on a single voice"
        : `${inWords(lone)} on a single voice`;
  return [
    ...(stand.length > 0 ? stand : [best.length === 1 ? "undisputed" : "each with an undisputed statement"]),
    alone,
  ];
}

/** An entity that much else is tied to explains little; said from this number of others on. */
const busyFrom = 12;

const sayBusy = (k: Knowledge, ids: readonly EntityId[]): string[] => {
  const index = indexOf(k);
  const tied = ids.map((id) => ({ id, degree: degreeAt(index.graph, getNode(index, id)) }));
  const [busiest] = tied.toSorted((a, b) => b.degree - a.degree);
  if (!busiest || busiest.degree < busyFrom) return [];
  return [`${capital(nameInSentence(k, busiest.id))} is tied to ${others(busiest.degree)}, which counts against it.`];
};

/** Why a path ranks where it does: its length, how its steps stand, and whether it goes through what is tied to everything. */
export const whyPath = (k: Knowledge, { entities, hops }: Path): string =>
  [`${[steps(hops.length), ...saySupport(k, hops)].join(", ")}.`, ...sayBusy(k, entities.slice(1, -1))].join(" ");

/** Why one that is tied to several ranks where it does. */
export function whyInterlock(k: Knowledge, { entity, ties }: Interlock, asked: number): string {
  const some = ties.length === asked ? `all ${inWords(asked)}` : `${inWords(ties.length)} of the ${inWords(asked)}`;
  return [`Tied to ${some}, ${saySupport(k, ties).join(", ")}.`, ...sayBusy(k, [entity])].join(" ");
}

/** What the steps that join several consist of. */
export const whyJoined = ({ direct, tree }: AmongAnswer): string =>
  tree.between.length === 0
    ? "Each step ties two of them."
    : `${direct.length > 0 ? "What ties two of them, and the" : "The"} cheapest small graph that holds them all.`;

/** How far was searched where no path was found, and what is in the way. */
export function sayReach(k: Knowledge, { from, to, searched: { reachable }, widen }: PathsAnswer): string {
  if (widen.some(({ by }) => by === "other")) return "The two are one, or parts of one clause: ask for two others.";
  const reached = (reachable ?? []).map(
    (count, end) => `${count > 1 ? others(count - 1) : "nothing"} from ${nameInSentence(k, end === 0 ? from : to)}`,
  );
  const longer = widen.find(({ by }) => by === "longest");
  const hidden = widen.find(({ by }) => by === "passes");
  const more = [
    ...(longer ? ["There is a longer one."] : []),
    ...(hidden ? ["There is one over what is hidden."] : []),
    ...(widen.length === 0 ? ["Nothing that is known ties the two together."] : []),
  ];
  return [`The search reached ${reached.join(" and ")}.`, ...more].join(" ");
}
