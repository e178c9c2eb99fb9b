import type { EntityId } from "../../model/ids.ts";
import { topClauseOf, type Knowledge } from "../../model/knowledge.ts";
import { degreeOf } from "../../query/degree.ts";
import type { GraphQuestion } from "../view.ts";
import { commands, type Command } from "./commands.ts";
import type { FindNamed, Named } from "./findNamed.ts";
import { isSoft, splitNames, wordsOf, type Reading } from "./splitNames.ts";

/** Something that the search offers beside what is called so: a whole question, or the beginning of one. */
export type Offer =
  { kind: "question"; question: GraphQuestion } | { kind: "start"; ask: GraphQuestion["ask"]; entities: EntityId[] };

const mostOffered = 8;

const questionOf = ({ ask }: Command, ids: readonly EntityId[]): GraphQuestion => {
  const [from = "", to = ""] = ids;
  return ask === "paths" ? { ask, from, to } : { ask, entities: [...ids] };
};

/** The questions that fit what is selected, the most telling first. */
export function offerForSelection(selection: readonly EntityId[]): Offer[] {
  const [from, to] = selection;
  if (from === undefined) return [];
  if (to === undefined) return [{ kind: "start", ask: "paths", entities: [from] }];
  if (selection.length === 2) return [{ kind: "question", question: { ask: "paths", from, to } }];
  return [{ kind: "question", question: { ask: "among", entities: [...selection] } }];
}

/** The command in what was typed, at its beginning or its end, and the words beside it. */
function findCommand(text: string): { command: Command; rest: string[]; open: boolean } | undefined {
  const words = wordsOf(text);
  const called = (word: string | undefined) =>
    commands.find((command) => command.words.includes(word?.toLowerCase() ?? ""));
  const first = called(words[0]);
  const last = words.length > 2 ? called(words.at(-1)) : undefined;
  const command = first ?? last;
  if (!command || (words.length === 1 && !/\s$/.test(text))) return undefined;
  const rest = first ? words.slice(1) : words.slice(0, -1);
  const start = rest.findIndex((word) => !isSoft(word));
  const end = rest.findLastIndex((word) => !isSoft(word));
  const own = start < 0 ? [] : rest.slice(start, end + 1);
  return { command, rest: own, open: own.length === 0 || end < rest.length - 1 };
}

/** Those to go on with where no name is typed yet: what is selected, then what most is tied to. */
function likely(k: Knowledge, selection: readonly EntityId[], without: readonly EntityId[]): Named[] {
  const busy = [...degreeOf(k)]
    .filter(([id]) => topClauseOf(k, id) === id)
    .toSorted((a, b) => b[1] - a[1])
    .map(([id]) => id);
  return [...new Set([...selection, ...busy])]
    .filter((id) => !without.includes(id))
    .slice(0, mostOffered)
    .map((id) => ({ id, tier: 0 }));
}

/** Choices of one meaning for each name, the likeliest first; none names the same twice. */
function choices(k: Knowledge, { names }: Reading): EntityId[][] {
  const last = names.length - 1;
  const isAlike = ({ tier }: Named, _: number, [first]: Named[]) => tier === first?.tier;
  let lists: { ids: EntityId[]; rank: number }[] = [{ ids: [], rank: 0 }];
  for (const [at, name] of names.entries()) {
    const some = at === last ? name : name.filter(isAlike).slice(0, 2);
    lists = lists.flatMap(({ ids, rank }) =>
      some
        .map(({ id, tier }, place) => ({ ids: [...ids, id], rank: rank + place + tier }))
        .filter(({ ids: own }) => new Set(own.map((id) => topClauseOf(k, id))).size === own.length),
    );
  }
  return lists.toSorted((a, b) => a.rank - b.rank).map(({ ids }) => ids);
}

/** The cuts worth offering: of a path one or two names, an exact single name first; else the one that fits best. */
function readingsOf(words: readonly string[], command: Command, find: FindNamed): Reading[] {
  const found = [...splitNames(words, find, command.names[1]).entries()];
  if (command.ask !== "paths") return found.toSorted((a, b) => a[1].cost - b[1].cost || a[0] - b[0]).slice(0, 1).map(([, reading]) => reading); // prettier-ignore
  const [one, two] = [1, 2].map((count) => found.find(([names]) => names === count)?.[1]);
  const both = one && one.cost <= 1 ? [one, two] : [two, one];
  return both.filter((reading) => reading !== undefined);
}

/** A finder that, of those that words name equally well, gives first those that are meant anyhow. */
const preferring =
  (find: FindNamed, meant: readonly EntityId[]): FindNamed =>
  (words) => {
    const rank = ({ id, tier }: Named) => 2 * tier + Number(!meant.includes(id));
    return find(words).toSorted((a, b) => rank(a) - rank(b));
  };

/**
 * What a command that is typed, or half typed, may mean; nothing where no command is typed. An ambiguous name gives several
 * questions, an unfinished command gives beginnings to go on from; names that several have mean those in `meant`.
 */
export function offerQuestions(
  k: Knowledge,
  find: FindNamed,
  text: string,
  selection: readonly EntityId[] = [],
  meant: readonly EntityId[] = selection,
): Offer[] | undefined {
  const told = findCommand(text);
  if (!told) return undefined;
  const { command, rest, open } = told;
  const [least, most] = command.names;
  const readings = rest.length === 0 ? [{ names: [], cost: 0 }] : readingsOf(rest, command, preferring(find, meant));
  const offers = readings.flatMap((reading) => {
    const { names } = reading;
    const first = names.map((name) => name[0]!.id);
    const wants = open && names.length < most;
    const full = wants
      ? { ...reading, names: [...first.map((id) => [{ id, tier: 0 }]), likely(k, selection, first)] }
      : reading;
    return choices(k, full)
      .slice(0, mostOffered)
      .map((ids): Offer => {
        return ids.length < least
          ? { kind: "start", ask: command.ask, entities: ids }
          : { kind: "question", question: questionOf(command, ids) };
      });
  });
  return offers.slice(0, mostOffered);
}
