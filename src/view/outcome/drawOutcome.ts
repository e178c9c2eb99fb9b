import type { Condition, Effect } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import { isClause, type Knowledge } from "../../model/knowledge.ts";
import { isOff } from "../../query/whatIf/targetState.ts";
import { clausesWithin } from "../../query/whatIf/whatIf.ts";
import type { AnswerArrow, Marking, Markings } from "../marking.ts";
import { statesAfter, type Outcome } from "./outcomeOf.ts";
import { stateMarks } from "./stateMarks.ts";

/** How large what conditions act on is drawn once something is switched on, in px at zoom 1, so that its sign can be read. */
const targetSize = 14;

/** What each effect is called on its arrow. */
const arrowWords: Readonly<Record<Effect, string>> = {
  activates: "activates",
  voids: "voids",
  revokes: "revokes",
  reinstates: "brings back",
};

/** Marks that tell how everything stands after so many steps; what belongs to a thing that is taken away goes with it. */
export function markOutcome(k: Knowledge, outcome: Outcome, steps: number): Markings {
  const markings = new Map<EntityId, Marking>();
  const states = [...statesAfter(outcome, steps)];
  for (const [id, state] of states) {
    if (!isOff(state)) continue;
    const { edge, badge } = stateMarks[state];
    for (const part of clausesWithin(k, id)) markings.set(part, { edge, badge });
  }
  const isAsked = outcome.consequences.triggers.length > 0;
  for (const [id, state] of states) {
    const { words, edge, badge } = stateMarks[state];
    const note = isAsked || badge ? words : undefined;
    markings.set(id, { note, edge, badge, ...(isAsked && !isClause(k, id) && { size: targetSize }) });
  }
  return markings;
}

/** The id of the arrow for one consequence of a condition. */
export const arrowId = ({ id }: Condition, at: number): string => `when ${id} ${at}`;

/** An arrow for each consequence of each condition, from its clause to what it acts on. */
export const arrowsOf = (k: Knowledge): AnswerArrow[] =>
  k.dataset.conditions.flatMap((condition) =>
    condition.consequences.map(({ effect, on }, at) => ({
      id: arrowId(condition, at),
      from: condition.clause,
      to: on,
      label: arrowWords[effect],
    })),
  );
