import { getSource, type Knowledge } from "../../model/knowledge.ts";
import type { EntityId } from "../../model/ids.ts";
import type { Question } from "../../model/question.ts";
import { measureNames } from "./readMeasure.ts";
import { writeWay } from "./readNeighbours.ts";
import { writeSource } from "./readSources.ts";
import { writeWantedWords } from "./readWanted.ts";
import { writeTrigger } from "./readWhatIf.ts";
import { writeExactly } from "./writeName.ts";

/** A question as it is typed into the search; reading it gives the question again. */
export function writeCommand(k: Knowledge, question: Question): string {
  const name = (id: EntityId) => writeExactly(k, id);
  switch (question.ask) {
    case "entity":
      return `open ${name(question.entity)}`;
    case "actors":
      return `actors ${name(question.clause)}`;
    case "dispute":
      return `dispute ${k.disputes.get(question.dispute)?.question ?? question.dispute}`;
    case "paths":
      return `path ${name(question.from)} to ${name(question.to)}`;
    case "among":
      return `among ${question.entities.map(name).join(", ")}`;
    case "measure":
      return measureNames[question.measure][0];
    case "clauses":
      return `clauses ${name(question.actor)}`;
    case "clauses-where":
      return writeWantedWords(k, question);
    case "matrix":
      return question.rows === undefined ? "matrix" : `matrix by ${question.rows}`;
    case "ledger":
      return `ledger ${[question.actor, question.beside].filter((id) => id !== undefined).map(name).join(" and ")}`; // prettier-ignore
    case "compare":
      return `compare ${[question.a, question.b].map((id) => writeSource(getSource(k, id))).join(", ")}`;
    case "whatif":
      return `what if ${k.dataset.conditions.filter(({ id }) => question.triggers.includes(id)).map(writeTrigger).join(", ")}`; // prettier-ignore
    case "timeline":
      if (question.within === undefined) return question.known === undefined ? "timeline" : `known ${question.known}`;
      return `timeline ${question.within}${question.known === undefined ? "" : ` known ${question.known}`}`;
    case "neighbours": {
      const way = writeWay(k, question);
      return `neighbours ${name(question.entity)}${way === "" ? "" : `, ${way}`}`;
    }
    case "disputes":
      return question.about === undefined ? "disputes" : `disputes about ${name(question.about)}`;
    case "text":
      return `text ${name(question.text)}`;
    case "source":
      return `source ${writeSource(getSource(k, question.source))}`;
  }
}
