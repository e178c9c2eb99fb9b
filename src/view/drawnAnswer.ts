import type { EntityId } from "../model/ids.ts";
import { topClauseOf, type Knowledge } from "../model/knowledge.ts";
import type { AnswerInWords, AnswerSection } from "../query/answers/answerInWords.ts";
import { entitiesAsked } from "../query/entitiesAsked.ts";
import { endsOf, mostDrawn, waysOf, type GraphAnswer, type Way } from "./graphAnswer.ts";
import type { WordQuestion } from "./view.ts";

/** What of an answer is drawn in full while all else fades. */
export interface Drawn {
  /** The entities that the question is about. */
  ends: EntityId[];
  /** Parts of the answer that can be looked at one by one. */
  ways: Way[];
  /** How many of the ways are drawn while none is looked at. */
  atOnce: number;
  /** Which ways these are, by their place from 0, where it is not the first ones. */
  chosen?: readonly number[];
  /** What two sides that are compared are called. */
  sides?: readonly [string, string];
  /** Set where the order of the ways is their rank, which the width of their lines tells. */
  ranked: boolean;
}

/** What is drawn of an answer that is ways through the graph. */
export const drawWays = (answer: GraphAnswer): Drawn => ({
  ends: endsOf(answer),
  ways: waysOf(answer),
  atOnce: mostDrawn,
  ranked: true,
});

/** What a section names: the entities in its sentences, its statements and what these tie together. */
function wayOf(k: Knowledge, { lines }: AnswerSection): Way {
  const told = lines.flatMap(({ sentence }) => sentence.flatMap((part) => ("entity" in part ? [part.entity] : [])));
  const statements = lines.flatMap(({ statement }) => (statement === undefined ? [] : [statement]));
  const tied = statements.flatMap((id) => {
    const { subject, object } = k.statements.get(id) ?? {};
    return [subject, object].filter((one) => one !== undefined);
  });
  const entities = new Set([...told, ...tied].flatMap((id) => [id, topClauseOf(k, id)]));
  return { entities: [...entities], statements: [...new Set(statements)] };
}

/** What is drawn of an answer in words: all that its sentences name, section by section. */
export const drawWords = (k: Knowledge, question: WordQuestion, { sections }: AnswerInWords): Drawn => ({
  ends: entitiesAsked(question).map((id) => topClauseOf(k, id)),
  ways: sections.map((section) => wayOf(k, section)),
  atOnce: sections.length,
  ranked: false,
});

/** The ways that are drawn: the one that is looked at, by its place from 0, or those that are drawn at once. */
export function waysDrawn({ ways, atOnce, chosen }: Drawn, traced: number | undefined): Way[] {
  const one = traced === undefined ? undefined : ways[traced];
  if (one) return [one];
  return chosen ? ways.filter((_, at) => chosen.includes(at)) : ways.slice(0, atOnce);
}
