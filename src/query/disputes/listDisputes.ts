import type { Statement } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import { getStatement, type Knowledge } from "../../model/knowledge.ts";
import { disputeAnswer, disputesOf, type DisputeAnswer } from "../disputeAnswer.ts";
import { everyStatement, type Passes } from "../passes.ts";
import { withParts } from "../withParts.ts";

export interface DisputeList {
  /** In the order of the dataset. */
  disputes: DisputeAnswer[];
  /** Statements that somebody denies or doubts and that stand in no dispute of the dataset. */
  others: Statement[];
}

/**
 * All disputes with who holds which position, or those about one entity, and what else somebody is against; of disputes
 * those with a statement that passes.
 */
export function listDisputes(k: Knowledge, about?: EntityId, passes: Passes = everyStatement): DisputeList {
  const own = about === undefined ? undefined : new Set(withParts(k, about));
  const asked = (about === undefined ? k.dataset.disputes : disputesOf(k, about)).filter(({ positions }) =>
    positions.some(({ statements }) => statements.some((id) => passes(getStatement(k, id)))),
  );
  const listed = new Set(k.dataset.disputes.flatMap(({ positions }) => positions.flatMap((one) => one.statements)));
  const touches = ({ subject, object }: Statement) =>
    own === undefined || own.has(subject) || (object !== undefined && own.has(object));
  const others = k.dataset.statements.filter(
    (one) =>
      (one.standing === "disputed" || one.standing === "denied") && !listed.has(one.id) && touches(one) && passes(one),
  );
  return { disputes: asked.map(({ id }) => disputeAnswer(k, id)), others };
}
