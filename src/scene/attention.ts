import type { EntityId, StatementId } from "../model/ids.ts";
import { allPartsOf, getStatement, isClausePart, topClauseOf, type Knowledge } from "../model/knowledge.ts";
import type { Contrast } from "../query/bySource/contrasts.ts";
import { waysDrawn, type Drawn } from "../view/drawnAnswer.ts";
import type { Light } from "../view/light.ts";
import type { View } from "../view/view.ts";
import { contrastsOn } from "./contrastsOn.ts";
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
  /** Lines that are quiet, but not faded with the rest. */
  plain?: ReadonlySet<string>;
  /** How wide lines are drawn in px, where that tells their rank. */
  widths?: ReadonlyMap<string, number>;
  /** Marks and lines that are on the stage and not shown yet. */
  hidden?: ReadonlySet<string>;
  /** Lines that are seen well and say nothing. */
  hints?: ReadonlySet<string>;
  /** What lines are to two sides that are compared, where that and not their standing decides how they are drawn. */
  contrasts?: ReadonlyMap<string, Contrast>;
  /** What these two are called. */
  sides?: readonly [string, string];
  /** So much is attended to that lines are lighter and say no words, and names give way to one another. */
  crowded?: boolean;
}

/** What is drawn of the answer that is open, and which of its ways is looked at. */
export interface Asked {
  drawn: Drawn;
  traced?: number | undefined;
}

/** Line widths in px by the rank of the way. */
export const rankWidths = [2.5, 1.5, 1];

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

/** Attention for an answer: the ways that are drawn at once, by rank the first one heaviest, or the one that is looked at. */
function attendAnswer(stage: Stage, { drawn, traced }: Asked): Attention {
  const ways = waysDrawn(drawn, traced);
  const onStage = (ids: readonly EntityId[]) => new Set(ids.filter((id) => stage.hasNode(id)));
  const centres = onStage([...drawn.ends, ...ways.flatMap(({ entities }) => entities)]);
  const ranks = new Map<StatementId, number>();
  for (const [rank, { statements }] of ways.entries())
    for (const id of statements) if (!ranks.has(id)) ranks.set(id, rank);
  const widths = new Map<string, number>();
  stage.forEachEdge((line, { statements }) => {
    const found = statements.flatMap(({ id }) => ranks.get(id) ?? []);
    if (found.length > 0) widths.set(line, rankWidths[Math.min(...found)] ?? 1);
  });
  const lines = new Set(widths.keys());
  return { centres, lit: centres, lines, selected: onStage(drawn.ends), ...(drawn.ranked && { widths }) };
}

/** Attention for what an answer puts into the light. */
function attendLight(stage: Stage, k: Knowledge, light: Light): Attention {
  const { centres, lit = [], selected = [], widths, hints } = light;
  const drawn = new Map<string, number>();
  const hinted = new Set<string>();
  stage.forEachEdge((line, { statements, added = [] }) => {
    const own = [...statements, ...added].flatMap(({ id }) => widths.get(id) ?? []);
    if (own.length > 0) drawn.set(line, Math.max(...own));
    else if (statements.some(({ id }) => hints?.has(id))) hinted.add(line);
  });
  const onStage = (ids: readonly EntityId[]) => ids.filter((id) => stage.hasNode(id));
  const marks = onStage(centres.map((id) => (stage.hasNode(id) ? id : topClauseOf(k, id))));
  return {
    centres: new Set(marks),
    lit: new Set([...marks, ...onStage(lit)]),
    lines: new Set(drawn.keys()),
    selected: new Set(onStage(selected)),
    widths: drawn,
    hints: hinted,
  };
}

/** From this number of lines on, words on all of them are no longer read. */
const crowd = 30;

/** Attention without the lines of which neither of two sides that are compared tells. */
function amongSides(stage: Stage, attention: Attention): Attention {
  const { contrasts, centres } = attention;
  if (!contrasts) return attention;
  const lines = [...attention.lines].filter((line) => contrasts.has(line));
  return { ...attention, lines: new Set(lines), lit: new Set([...centres, ...lines.flatMap((line) => stage.extremities(line))]) }; // prettier-ignore
}

/** What a view draws attention to, which is all of a neighbourhood that was asked for; the pointer wins while it is on a mark, but not over the way of an answer. */
export function attend(
  stage: Stage,
  k: Knowledge,
  view: Pick<View, "selection" | "dispute" | "focus">,
  hovered?: EntityId,
  asked?: Asked,
  light?: Light,
): Attention {
  if (light && (light.wins || hovered === undefined)) return attendLight(stage, k, light);
  const contrasts = contrastsOn(stage, asked?.drawn);
  if (asked && (asked.traced !== undefined || hovered === undefined)) {
    const attention = { ...attendAnswer(stage, asked), ...contrasts };
    return contrasts.contrasts && attention.lines.size > crowd ? { ...attention, crowded: true } : attention;
  }
  const selected = new Set(view.selection.filter((id) => stage.hasNode(id)));
  if (hovered !== undefined && stage.hasNode(hovered))
    return amongSides(stage, { ...attendMarks(stage, k, new Set([hovered]), selected), ...contrasts });
  if (view.dispute) return attendDispute(stage, k, view.dispute);
  const attention = attendMarks(stage, k, selected, selected);
  return view.focus ? { ...attention, lit: new Set(stage.nodes()) } : attention;
}
