import type { EntityId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { AmongAnswer, Interlock } from "../among/findAmong.ts";
import type { Shared, SharedAnswer } from "../among/sharedBy.ts";
import { capital } from "../capital.ts";
import { labelFrom, nameInSentence } from "../sentence.ts";
import { countWords, type AnswerInWords, type AnswerSection } from "./answerInWords.ts";
import { tellHop } from "./tellPaths.ts";

const listed = (k: Knowledge, ids: readonly EntityId[]): string => ids.map((id) => nameInSentence(k, id)).join(", ");

const section = (heading: string, lines: AnswerSection["lines"]): AnswerSection[] =>
  lines.length > 0 ? [{ heading, lines }] : [];

const tellInterlock = (k: Knowledge, { entity, ties }: Interlock): AnswerSection => ({
  heading: `${capital(nameInSentence(k, entity))}: tied to ${ties.length}`,
  lines: ties.flatMap((tie) => tellHop(k, tie)),
});

function summarize(k: Knowledge, { entities, interlocks, tree, groups, widen }: AmongAnswer): string {
  const between = `${countWords(tree.between.length, "other entity", "other entities")} between`;
  const joined =
    groups.length === 1
      ? `All are joined, with ${between}`
      : `Nothing joins ${groups.map((group) => listed(k, group)).join(" with ")}`;
  const wider = widen.length > 0 ? " Over the statements that are left out more of them are joined." : "";
  return `${joined}; ${countWords(interlocks.length, "other is", "others are")} tied to at least two of the ${entities.length}.${wider}`;
}

/** What links some entities, in sentences: what joins them, then who is tied to several, at most `most` of these. */
export const tellAmong = (k: Knowledge, answer: AmongAnswer, most = 20): AnswerInWords => ({
  title: `What links ${listed(k, answer.entities)}`,
  note: summarize(k, answer),
  sections: [
    ...section(
      "Directly",
      answer.direct.flatMap((hop) => tellHop(k, hop)),
    ),
    ...section(
      "A small graph that joins them",
      answer.tree.between.length > 0 ? answer.tree.hops.flatMap((hop) => tellHop(k, hop)) : [],
    ),
    ...answer.interlocks.slice(0, most).map((interlock) => tellInterlock(k, interlock)),
  ],
});

function tellOne(k: Knowledge, a: EntityId, shared: Shared): AnswerSection {
  const alike = shared.alike.map(({ relation, outward }) => labelFrom(k, relation, a, outward));
  const sides = alike.length > 0 ? ` (each ${alike.join(", ")} it)` : "";
  const statements = [shared.a, shared.b].flatMap((own) => tellHop(k, { statements: own }));
  return { heading: `${capital(nameInSentence(k, shared.entity))}${sides}`, lines: statements };
}

/** What two entities share, in sentences, at most `most` things. */
export function tellShared(k: Knowledge, { a, b, direct, shared }: SharedAnswer, most = 20): AnswerInWords {
  const names = `${nameInSentence(k, a)} and ${nameInSentence(k, b)}`;
  const alike = shared.filter((one) => one.alike.length > 0).length;
  return {
    title: `What ${names} share`,
    note:
      shared.length === 0
        ? `Nothing else is tied to both${direct ? "" : "; how they are connected over several steps is told by the paths between them"}.`
        : `Both are tied to ${countWords(shared.length, "other entity", "other entities")}, to ${alike === 0 ? "none" : alike} of them alike.`,
    sections: [
      ...section("Directly", direct ? tellHop(k, direct) : []),
      ...shared.slice(0, most).map((one) => tellOne(k, a, one)),
    ],
  };
}
