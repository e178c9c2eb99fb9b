import type { Knowledge } from "../../model/knowledge.ts";
import type { Question } from "../../model/question.ts";
import { actorsOfClause } from "../actorsOfClause.ts";
import { findAmong } from "../among/findAmong.ts";
import { compareSources } from "../bySource/compareSources.ts";
import { planAgainstReports } from "../bySource/planAgainstReports.ts";
import { relaysOf } from "../bySource/relaysOf.ts";
import { toldBy } from "../bySource/toldBy.ts";
import { clausesOfActor } from "../clauses/clausesOfActor.ts";
import { clausesWhere } from "../clauses/clausesWhere.ts";
import { disputeAnswer } from "../disputeAnswer.ts";
import { listDisputes } from "../disputes/listDisputes.ts";
import { compareLedgers } from "../ledger/compareLedgers.ts";
import { ledgerOf } from "../ledger/ledgerOf.ts";
import { matrixOf } from "../matrix/matrixOf.ts";
import { directionOf, neighboursOf } from "../neighboursOf.ts";
import { statementsThrough, type Passes } from "../passes.ts";
import { findPaths } from "../paths/findPaths.ts";
import { relationsOf } from "../relationsOf.ts";
import { measure } from "../structure/measure.ts";
import { countDated } from "../timeline/countDated.ts";
import { knownOn } from "../timeline/knownOn.ts";
import { timelineOf } from "../timeline/timelineOf.ts";
import { whatIf } from "../whatIf/whatIf.ts";
import type { AnswerInWords } from "./answerInWords.ts";
import { tellActors } from "./tellActors.ts";
import { tellAmong } from "./tellAmong.ts";
import { tellClausesOfActor, tellClausesWhere } from "./tellClauses.ts";
import { tellDispute, tellDisputes } from "./tellDisputes.ts";
import { tellEntity } from "./tellEntity.ts";
import { tellLedger, tellLedgersCompared } from "./tellLedger.ts";
import { tellMatrix } from "./tellMatrix.ts";
import { tellMeasured } from "./tellMeasured.ts";
import { tellNeighbours } from "./tellNeighbours.ts";
import { tellPaths } from "./tellPaths.ts";
import { tellPlanAgainstReports, tellSourcesCompared, tellToldBy } from "./tellSources.ts";
import { tellKnown, tellTimeline } from "./tellTimeline.ts";
import { tellWhatIf } from "./tellWhatIf.ts";

type Asks<A extends Question["ask"]> = Extract<Question, { ask: A }>;
type OfOne = Asks<"entity" | "actors" | "clauses" | "neighbours" | "dispute" | "source" | "text">;

/** How many neighbours are told at most. */
const mostNeighbours = 200;

/** Answers about one thing: an entity, a clause, an actor, a dispute, a source or a text. */
function answerOfOne(k: Knowledge, question: OfOne, passes: Passes | undefined): AnswerInWords {
  switch (question.ask) {
    case "entity":
      return tellEntity(k, question.entity, relationsOf(k, question.entity, passes && statementsThrough(k, passes)));
    case "actors":
      return tellActors(k, actorsOfClause(k, question.clause, passes));
    case "clauses":
      return tellClausesOfActor(k, clausesOfActor(k, question.actor, passes));
    case "neighbours": {
      const { entity, relation, outward } = question;
      return tellNeighbours(
        k,
        neighboursOf(k, entity, { relation, direction: directionOf(outward), passes, limit: mostNeighbours }),
      );
    }
    case "dispute":
      return tellDispute(k, disputeAnswer(k, question.dispute));
    case "text":
      return tellPlanAgainstReports(k, planAgainstReports(k, question.text, passes));
    case "source":
      return tellToldBy(k, toldBy(k, question.source), relaysOf(k, question.source));
  }
}

function answerTimeline(k: Knowledge, { within }: Asks<"timeline">, passes: Passes | undefined): AnswerInWords {
  const timeline = timelineOf(k, { within, passes });
  return tellTimeline(
    k,
    timeline,
    countDated(k, timeline, { statements: passes ? statementsThrough(k, passes) : k.dataset.statements, within }),
  );
}

/**
 * The answer to any question, in sentences with citations, over the statements that pass. What passes doesn't change the
 * consequences of conditions, nor how the positions of one dispute are told.
 */
export function answerQuestion(k: Knowledge, question: Question, passes?: Passes): AnswerInWords {
  switch (question.ask) {
    case "paths":
      return tellPaths(k, findPaths(k, { ...question, passes }));
    case "among":
      return tellAmong(k, findAmong(k, question.entities, passes));
    case "measure":
      return tellMeasured(k, measure(k, question.measure, passes && { statements: statementsThrough(k, passes) }));
    case "clauses-where":
      return tellClausesWhere(k, question, clausesWhere(k, question, passes), passes);
    case "matrix":
      return tellMatrix(k, matrixOf(k, { ...question, passes }));
    case "ledger":
      return question.beside === undefined
        ? tellLedger(k, ledgerOf(k, question.actor, passes))
        : tellLedgersCompared(k, compareLedgers(k, question.actor, question.beside, passes));
    case "compare":
      return tellSourcesCompared(k, compareSources(k, question.a, question.b, passes));
    case "whatif":
      return tellWhatIf(k, whatIf(k, question.triggers));
    case "timeline":
      return question.known === undefined
        ? answerTimeline(k, question, passes)
        : tellKnown(k, knownOn(k, question.known));
    case "disputes":
      return tellDisputes(k, listDisputes(k, question.about, passes), question.about);
    default:
      return answerOfOne(k, question, passes);
  }
}
