import { getRelationType, getSource, type Knowledge } from "../model/knowledge.ts";
import type { EntityId } from "../model/ids.ts";
import type { ClausesWanted, Measure, Question, RowOrder } from "../model/question.ts";
import { clauseWords } from "../query/clauses/clauseWords.ts";
import { labelFrom, nameInSentence } from "../query/sentence.ts";
import { writeWhen } from "../query/writeWhen.ts";
import { listNames } from "./sayAnswer.ts";
import { nameOf } from "./shown.ts";

const measureQuestions: Record<Measure, string> = {
  degree: "What is tied to most?",
  betweenness: "What lies between the others?",
  pagerank: "Where do most ways lead?",
  communities: "Which groups hang together?",
  components: "Which parts are not tied to each other?",
  bridges: "Which single ties hold the graph together?",
  articulation: "Which entities hold the graph together?",
};

const rowWords: Record<RowOrder, string> = {
  bound: "most bound first",
  name: "by name",
  similarity: "alike together",
};

const verb = (k: Knowledge, id: EntityId, one: string, several: string): string =>
  k.entities.get(id)?.plural ? several : one;

/** What is wanted of clauses, in one clause of a sentence: "bind Russia, and do not bind Ukraine". */
export function writeWantedOf(k: Knowledge, { binds, notBinds, benefits, atCostOf, noBearer }: ClausesWanted): string {
  const name = (id: EntityId) => nameInSentence(k, id);
  return [
    ...(binds === undefined ? [] : [`bind ${name(binds)}`]),
    ...(benefits === undefined ? [] : [`benefit ${name(benefits)}`]),
    ...(atCostOf === undefined ? [] : [`bind ${name(atCostOf)} there`]),
    ...(notBinds === undefined ? [] : [`do not bind ${name(notBinds)}`]),
    ...(noBearer ? ["name nobody to carry them out"] : []),
  ].join(", and ");
}

const trigger = (k: Knowledge, id: string): string =>
  (k.dataset.conditions.find((one) => one.id === id)?.trigger ?? id).replace(/\.$/, "");

type Near = Extract<Question, { ask: "neighbours" }>;

function writeNear(k: Knowledge, { entity, relation, outward }: Near): string {
  const name = nameOf(k, entity);
  if (relation === undefined) {
    const way = outward === undefined ? "" : outward ? ", reading from it" : ", reading towards it";
    return `What ${verb(k, entity, "is", "are")} ${nameInSentence(k, entity)} tied to${way}?`;
  }
  const type = getRelationType(k, relation);
  const labels = (outward === undefined ? [true, false] : [outward]).map((way) => labelFrom(k, type, entity, way));
  return `${name}: ${[...new Set(labels)].join(", ")} ...`;
}

/** A question as one would ask it. */
export function writeQuestion(k: Knowledge, question: Question): string {
  const name = (id: EntityId) => nameInSentence(k, id);
  switch (question.ask) {
    case "entity":
      return nameOf(k, question.entity);
    case "actors":
      return `Who has a part in ${name(question.clause)}?`;
    case "dispute":
      return k.disputes.get(question.dispute)?.question ?? question.dispute;
    case "paths":
      return `How are ${listNames(k, [question.from, question.to])} connected?`;
    case "among":
      return `What links ${listNames(k, question.entities)}?`;
    case "measure":
      return measureQuestions[question.measure];
    case "clauses":
      return `In which ${clauseWords(k).many} ${verb(k, question.actor, "has", "have")} ${name(question.actor)} a role?`;
    case "clauses-where": {
      const part = question.within === "part" ? " or parts" : "";
      return `Which ${clauseWords(k).many}${part} ${writeWantedOf(k, question)}?`;
    }
    case "matrix":
      return `Who stands where in each ${clauseWords(k).one}${question.rows === undefined ? "" : `, ${rowWords[question.rows]}`}?`; // prettier-ignore
    case "ledger": {
      const sides = [question.actor, question.beside].filter((id) => id !== undefined);
      const does = sides.length > 1 ? "do" : verb(k, question.actor, "does", "do");
      return `What ${does} ${listNames(k, sides)} give and get?`;
    }
    case "compare":
      return `How do ${getSource(k, question.a).tag} and ${getSource(k, question.b).tag} differ?`;
    case "whatif":
      return question.triggers.length === 0
        ? "What if ...?"
        : `What if: ${question.triggers.map((id) => trigger(k, id)).join("; ")}?`;
    case "timeline":
      if (question.known !== undefined) return `What had been said ${writeWhen(question.known).replace(/^on/, "by")}?`;
      return `What happened when${question.within === undefined ? "" : `, ${writeWhen(question.within)}`}?`;
    case "neighbours":
      return writeNear(k, question);
    case "disputes":
      return question.about === undefined
        ? "What is told differently?"
        : `What is told differently about ${name(question.about)}?`;
    case "text":
      return `What does the text of ${name(question.text)} say, and what do reports say of it?`;
    case "source":
      return `What does ${getSource(k, question.source).tag} tell: ${getSource(k, question.source).title}?`;
  }
}
