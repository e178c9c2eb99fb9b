import type { EntityId } from "../model/dataset.ts";
import { allPartsOf, getStatement, isClausePart, topClauseOf, type Knowledge } from "../model/knowledge.ts";
import type { View } from "../view/view.ts";
import type { Stage } from "./stage.ts";

/** What is looked at: these marks and lines are drawn in full, the rest is faded. */
export interface Attention {
  /** Marks at the centre of attention: those selected, or the one under the pointer; none where all is drawn alike. */
  centres: ReadonlySet<EntityId>;
  /** The centres and what they are tied to. */
  lit: ReadonlySet<EntityId>;
  /** Lines that are dark and say their words. */
  lines: ReadonlySet<string>;
  selected: ReadonlySet<EntityId>;
}

/** Attention for marks: their neighbours, their lines, and the parts of an open clause. */
function attendMarks(
  stage: Stage,
  k: Knowledge,
  seen: ReadonlySet<EntityId>,
  selected: ReadonlySet<EntityId>,
): Attention {
  const whole = [...seen].filter((id) => !isClausePart(k, id)).flatMap((id) => allPartsOf(k, id));
  const wanted = [...seen].flatMap((id) => [id, topClauseOf(k, id)]).concat(whole);
  const centres = new Set(wanted.filter((id) => stage.hasNode(id)));
  const lit = new Set(centres);
  const lines = new Set<string>();
  for (const id of centres) {
    stage.forEachNeighbor(id, (other) => lit.add(other));
    stage.forEachEdge(id, (line) => lines.add(line));
  }
  return { centres, lit, lines, selected };
}

/** Attention for a dispute: its statements as lines, what they tie together, and who speaks for or against them. */
function attendDispute(stage: Stage, k: Knowledge, dispute: string): Attention {
  const ids = new Set(k.disputes.get(dispute)?.positions.flatMap(({ statements }) => statements));
  const statements = [...ids].map((id) => getStatement(k, id));
  const onStage = (found: (EntityId | undefined)[]) =>
    found.flatMap((id) => (id === undefined ? [] : [topClauseOf(k, id)])).filter((id) => stage.hasNode(id));
  const centres = new Set(onStage(statements.flatMap(({ subject, object }) => [subject, object])));
  const speakers = onStage(statements.flatMap(({ accounts }) => accounts.map(({ by }) => by)));
  const lines = new Set(stage.filterEdges((_, line) => line.statements.some(({ id }) => ids.has(id))));
  return { centres, lit: new Set([...centres, ...speakers]), lines, selected: new Set() };
}

/** What a view draws attention to; the pointer wins while it is on a mark. */
export function attend(
  stage: Stage,
  k: Knowledge,
  view: Pick<View, "selection" | "dispute">,
  hovered?: EntityId,
): Attention {
  const selected = new Set(view.selection.filter((id) => stage.hasNode(id)));
  if (hovered !== undefined && stage.hasNode(hovered)) return attendMarks(stage, k, new Set([hovered]), selected);
  return view.dispute ? attendDispute(stage, k, view.dispute) : attendMarks(stage, k, selected, selected);
}
