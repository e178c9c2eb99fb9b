import type { EntityId, StatementId } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Contrast } from "../query/bySource/contrasts.ts";
import { findAmong, type AmongAnswer } from "../query/among/findAmong.ts";
import { passesOf } from "../query/passes.ts";
import { findPaths, type Hop, type PathsAnswer } from "../query/paths/findPaths.ts";
import type { Shown } from "./shown.ts";
import type { GraphQuestion } from "./view.ts";

/** The answer to a question asked of the graph. */
export type GraphAnswer = ({ ask: "paths" } & PathsAnswer) | ({ ask: "among" } & AmongAnswer);

/** A part of an answer that is drawn as one: a path, what joins several, or one that is tied to several. */
export interface Way {
  entities: EntityId[];
  /** The best supported statement of each of its steps. */
  statements: StatementId[];
  /** Set where its lines are drawn as what they are to two sides, and not by how they stand. */
  contrast?: Contrast;
}

/** How many ways of an answer are drawn at once; a further one is drawn while it is looked at. */
export const mostDrawn = 3;

/** How many of those that are tied to several are told. */
export const mostInterlocks = 12;

/** Answers over the statements that are shown. */
export function answerGraph(k: Knowledge, question: GraphQuestion, shown: Shown): GraphAnswer {
  const passes = passesOf(k, shown.statements);
  return question.ask === "paths"
    ? { ask: "paths", ...findPaths(k, { ...question, ...(passes && { passes }) }) }
    : { ask: "among", ...findAmong(k, question.entities, passes) };
}

const best = (steps: readonly Pick<Hop, "statements">[]): StatementId[] =>
  steps.flatMap(({ statements }) => statements.slice(0, 1).map(({ id }) => id));

/** The ways of an answer, best first; among several, what joins them comes before those tied to some of them. */
export function waysOf(answer: GraphAnswer): Way[] {
  if (answer.ask === "paths") return answer.paths.map(({ entities, hops }) => ({ entities, statements: best(hops) }));
  const { entities, direct, tree, interlocks } = answer;
  const joining = { entities: [...entities, ...tree.between], statements: best([...direct, ...tree.hops]) };
  const tied = interlocks.slice(0, mostInterlocks).map(({ entity, ties }) => ({
    entities: [entity, ...ties.map(({ to }) => to)],
    statements: best(ties),
  }));
  return [joining, ...tied];
}

/** The entities that an answer is about, a part of a clause as its clause. */
export const endsOf = (answer: GraphAnswer): EntityId[] =>
  answer.ask === "paths" ? [answer.from, answer.to] : answer.entities;
