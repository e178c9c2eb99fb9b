import type { Knowledge } from "../../model/knowledge.ts";
import type { Hop, Path, PathsAnswer, Widening } from "../paths/findPaths.ts";
import { nameInSentence } from "../sentence.ts";
import { countWords, tellStatement, type AnswerInWords, type AnswerLine, type AnswerSection } from "./answerInWords.ts";

/** How many statements of a hop are told, the best supported ones. */
const mostTold = 3;

/** A hop in sentences, and how many of its statements are left out. */
export const tellHop = (k: Knowledge, { statements }: Pick<Hop, "statements">): AnswerLine[] =>
  statements.slice(0, mostTold).map((statement, at) => {
    const left = at === mostTold - 1 ? statements.length - mostTold : 0;
    return tellStatement(
      k,
      statement,
      left > 0 ? { more: [{ text: ` (and ${countWords(left, "statement")} more)` }] } : {},
    );
  });

const tellPath = (k: Knowledge, { entities, hops }: Path, at: number): AnswerSection => ({
  heading: `${at + 1}. ${entities.map((id) => nameInSentence(k, id)).join(" - ")}`,
  lines: hops.flatMap((hop) => tellHop(k, hop)),
});

const tellWidening = (widening: Widening): string => {
  if (widening.by === "other") return "The two are one, or parts of one clause: ask for two that are not.";
  const steps = countWords(widening.longest, "step");
  return widening.by === "longest"
    ? `There is a way of ${steps}.`
    : `Over the statements that are left out there is a way of ${steps}.`;
};

function tellNone(k: Knowledge, { from, to, searched, widen }: PathsAnswer): string {
  const [one, other] = [from, to].map((id) => nameInSentence(k, id)) as [string, string];
  const reached = (searched.reachable ?? []).map(
    (count, end) =>
      `${countWords(count - 1, "other entity", "other entities")} can be reached from ${[one, other][end]}`,
  );
  const more = widen.length > 0 ? widen.map(tellWidening).join(" ") : "Nothing that is known ties the two together.";
  return `There is no way of up to ${countWords(searched.longest, "step")}; ${reached.join(", ")}. ${more}`;
}

/** The ways between two entities in sentences, hop by hop. */
export function tellPaths(k: Knowledge, answer: PathsAnswer): AnswerInWords {
  const { from, to, paths, searched } = answer;
  const all = paths.length < searched.count ? "; there are no more" : "";
  const found = `${countWords(paths.length, "way")} of up to ${countWords(searched.longest, "step")}, the best first${all}.`;
  return {
    title: `How ${nameInSentence(k, from)} and ${nameInSentence(k, to)} are connected`,
    note: paths.length > 0 ? found : tellNone(k, answer),
    sections: paths.map((path, at) => tellPath(k, path, at)),
  };
}
