import type { EntityId } from "../model/ids.ts";
import { allPartsOf, getStatement, isClausePart, topClauseOf, type Knowledge } from "../model/knowledge.ts";
import { endsOf, mostDrawn, waysOf, type GraphAnswer } from "../view/graphAnswer.ts";
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
  /** How wide lines are drawn in px, where that tells their rank. */
  widths?: ReadonlyMap<string, number>;
}

/** The answer that is open, and which of its ways is looked at. */
export interface Asked {
  answer: GraphAnswer;
  traced?: number | undefined;
}

/** Line widths in px by the rank of the way. */
const rankWidths = [2.5, 1.5, 1];

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

/** Attention for an answer: its best ways, the first one heaviest, or the one that is looked at. */
function attendAnswer(stage: Stage, { answer, traced }: Asked): Attention {
  const ways = waysOf(answer);
  const one = traced === undefined ? undefined : ways[traced];
  const drawn = one ? [one] : ways.slice(0, mostDrawn);
  const ends = endsOf(answer);
  const onStage = (ids: readonly EntityId[]) => new Set(ids.filter((id) => stage.hasNode(id)));
  const centres = onStage([...ends, ...drawn.flatMap(({ entities }) => entities)]);
  const widths = new Map<string, number>();
  for (const [rank, { statements }] of drawn.entries()) {
    const ids = new Set(statements);
    const lines = stage.filterEdges((_, line) => line.statements.some(({ id }) => ids.has(id)));
    for (const line of lines) if (!widths.has(line)) widths.set(line, rankWidths[rank] ?? 1);
  }
  return { centres, lit: centres, lines: new Set(widths.keys()), selected: onStage(ends), widths };
}

/** What a view draws attention to, which is all of a neighbourhood that was asked for; the pointer wins while it is on a mark, but not over the way of an answer. */
export function attend(
  stage: Stage,
  k: Knowledge,
  view: Pick<View, "selection" | "dispute" | "focus">,
  hovered?: EntityId,
  asked?: Asked,
): Attention {
  if (asked && (asked.traced !== undefined || hovered === undefined)) return attendAnswer(stage, asked);
  const selected = new Set(view.selection.filter((id) => stage.hasNode(id)));
  if (hovered !== undefined && stage.hasNode(hovered)) return attendMarks(stage, k, new Set([hovered]), selected);
  if (view.dispute) return attendDispute(stage, k, view.dispute);
  const attention = attendMarks(stage, k, selected, selected);
  return view.focus ? { ...attention, lit: new Set(stage.nodes()) } : attention;
}
