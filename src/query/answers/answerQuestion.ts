import type { Question } from "../../model/question.ts";
import type { Statement } from "../../model/dataset.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { findAmong } from "../among/findAmong.ts";
import { compareSources } from "../bySource/compareSources.ts";
import { clausesOfActor } from "../clauses/clausesOfActor.ts";
import { clausesWhere } from "../clauses/clausesWhere.ts";
import { compareLedgers } from "../ledger/compareLedgers.ts";
import { ledgerOf } from "../ledger/ledgerOf.ts";
import { matrixOf } from "../matrix/matrixOf.ts";
import { neighboursOf } from "../neighboursOf.ts";
import { findPaths } from "../paths/findPaths.ts";
import { measure } from "../structure/measure.ts";
import { knownOn } from "../timeline/knownOn.ts";
import { timelineOf } from "../timeline/timelineOf.ts";
import { whatIf } from "../whatIf/whatIf.ts";
import type { AnswerInWords } from "./answerInWords.ts";
import { tellAmong } from "./tellAmong.ts";
import { tellClausesOfActor, tellClausesWhere } from "./tellClauses.ts";
import { tellLedger, tellLedgersCompared } from "./tellLedger.ts";
import { tellMatrix } from "./tellMatrix.ts";
import { tellMeasured } from "./tellMeasured.ts";
import { tellNeighbours } from "./tellNeighbours.ts";
import { tellPaths } from "./tellPaths.ts";
import { tellSourcesCompared } from "./tellSources.ts";
import { tellKnown, tellTimeline } from "./tellTimeline.ts";
import { tellWhatIf } from "./tellWhatIf.ts";

/** Whether a statement counts, such as one that a lens lets through. */
type Passes = (statement: Statement) => boolean;

/** The questions of connections, structure, clauses, ledgers, sources, consequences and time. */
export type TextQuestion = Extract<
  Question,
  {
    ask:
      | "paths"
      | "among"
      | "measure"
      | "clauses"
      | "clauses-where"
      | "matrix"
      | "ledger"
      | "compare"
      | "whatif"
      | "timeline"
      | "neighbours";
  }
>;

/** The answer to a question of connections, structure, clauses, ledgers, sources, consequences or time, in sentences with citations. */
export function answerQuestion(k: Knowledge, question: TextQuestion, passes?: Passes): AnswerInWords {
  switch (question.ask) {
    case "paths":
      return tellPaths(k, findPaths(k, { ...question, passes }));
    case "among":
      return tellAmong(k, findAmong(k, question.entities, passes));
    case "neighbours": {
      const { entity, relation, outward } = question;
      const direction = outward === undefined ? undefined : outward ? "out" : "in";
      return tellNeighbours(k, neighboursOf(k, entity, { relation, direction, passes }));
    }
    case "measure":
      return tellMeasured(k, measure(k, question.measure, passes));
    case "clauses":
      return tellClausesOfActor(k, clausesOfActor(k, question.actor));
    case "clauses-where":
      return tellClausesWhere(k, question, clausesWhere(k, question));
    case "matrix":
      return tellMatrix(k, matrixOf(k, question));
    case "ledger":
      return question.beside === undefined
        ? tellLedger(k, ledgerOf(k, question.actor))
        : tellLedgersCompared(k, compareLedgers(k, question.actor, question.beside));
    case "compare":
      return tellSourcesCompared(k, compareSources(k, question.a, question.b, passes));
    case "whatif":
      return tellWhatIf(k, whatIf(k, question.triggers));
    case "timeline":
      return question.known === undefined
        ? tellTimeline(k, timelineOf(k, question))
        : tellKnown(k, knownOn(k, question.known));
  }
}
