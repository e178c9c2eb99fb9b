import type { EntityId } from "../model/ids.ts";
import type { Question } from "../model/question.ts";

/** The entities that a question names, in its order; none where it asks of the whole graph or of a dispute. */
export function entitiesAsked(question: Question): EntityId[] {
  switch (question.ask) {
    case "entity":
      return [question.entity];
    case "actors":
      return [question.clause];
    case "paths":
      return [question.from, question.to];
    case "among":
      return question.entities;
    case "clauses":
      return [question.actor];
    case "clauses-where": {
      const { binds, notBinds, benefits, atCostOf } = question;
      return [...new Set([binds, notBinds, benefits, atCostOf].filter((id) => id !== undefined))];
    }
    case "ledger":
      return question.beside === undefined ? [question.actor] : [question.actor, question.beside];
    case "neighbours":
      return [question.entity];
    case "disputes":
      return question.about === undefined ? [] : [question.about];
    case "text":
      return [question.text];
    case "source":
    case "dispute":
    case "measure":
    case "matrix":
    case "compare":
    case "whatif":
    case "timeline":
      return [];
  }
}
