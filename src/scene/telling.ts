import type { EntityId, StatementId } from "../model/ids.ts";
import { topClauseOf, type Knowledge } from "../model/knowledge.ts";
import type { Annotation, Scene } from "../model/story.ts";
import { anchorsOf } from "../view/story/anchorsOf.ts";
import { hiddenAt } from "../view/story/sceneOf.ts";
import type { Attention } from "./attention.ts";
import type { Stage } from "./stage.ts";

/** What a scene of a story adds to the drawn graph, after so many of its steps. */
export interface Telling {
  /** Drawn in full while all else fades; what the view draws in full where left out. */
  highlight?: readonly (EntityId | StatementId)[];
  annotations: readonly Annotation[];
  /** What is not shown yet. */
  hidden: ReadonlySet<EntityId | StatementId>;
  /** The step that shows a statement, counted from 0; those that are named without one have none. */
  steps: ReadonlyMap<StatementId, number | undefined>;
}

/** What a scene adds after some of its steps, or after all of them where none is given. */
export function tellingOf(
  { highlight, annotations = [], reveal = [] }: Pick<Scene, "highlight" | "annotations" | "reveal">,
  step?: number,
): Telling {
  const steps = new Map<StatementId, number | undefined>((highlight ?? []).map((id) => [id, undefined]));
  for (const [at, ids] of reveal.entries()) for (const id of ids) steps.set(id, at);
  return { ...(highlight && { highlight }), annotations, hidden: hiddenAt({ reveal }, step), steps };
}

/** The mark that stands for an entity: its own, or that of the clause that it is folded into; undefined where neither is there. */
export function findMark(k: Knowledge, stage: Stage, id: EntityId): EntityId | undefined {
  if (stage.hasNode(id)) return id;
  const top = k.entities.has(id) ? topClauseOf(k, id) : id;
  return stage.hasNode(top) ? top : undefined;
}

/** Marks and lines that are not shown yet: what is hidden, the parts of a hidden clause, and lines that lose an end. */
function hiddenOn(k: Knowledge, stage: Stage, hidden: Telling["hidden"]): ReadonlySet<string> {
  const found = new Set<string>(stage.filterNodes((id) => hidden.has(id) || hidden.has(topClauseOf(k, id))));
  stage.forEachEdge((line, { statements }, from, to) => {
    const unsaid = statements.length > 0 && statements.every(({ id }) => hidden.has(id));
    if (unsaid || found.has(from) || found.has(to)) found.add(line);
  });
  return found;
}

/** Attention for what a scene highlights: these marks, these lines and their ends, as far as they are shown yet; all else is faded. */
function attendHighlight(k: Knowledge, stage: Stage, { highlight = [], hidden }: Telling): Attention {
  const on = (ids: readonly string[]) => {
    const named = new Set(ids);
    const marks = ids.flatMap((id) => (k.entities.has(id) ? (findMark(k, stage, id) ?? []) : []));
    const lines = stage.filterEdges((_, { statements }) => statements.some(({ id }) => named.has(id)));
    return { marks: new Set([...marks, ...lines.flatMap((line) => stage.extremities(line))]), lines: new Set(lines) };
  };
  const { marks: lit, lines } = on(highlight.filter((id) => !hidden.has(id)));
  const plain = new Set(stage.filterEdges((_, __, from, to) => lit.has(from) && lit.has(to)));
  return { centres: on(highlight).marks, lit, lines, selected: new Set(), plain };
}

/** The marks that a scene highlights, after all of its steps, and those that its annotations are at. */
export function highlightedOn(k: Knowledge, stage: Stage, telling: Telling): ReadonlySet<EntityId> {
  if (!telling.highlight?.length) return new Set();
  const { lit } = attendHighlight(k, stage, { ...telling, hidden: new Set() });
  const noted = telling.annotations.flatMap(anchorsOf).map((id) => findMark(k, stage, id));
  return new Set([...lit, ...noted.filter((id) => id !== undefined)]);
}

/** What the telling of a scene makes of the attention that its view draws: its highlight comes first, and what a step has shown is drawn dark. */
export function attendTelling(k: Knowledge, stage: Stage, telling: Telling, attention: Attention): Attention {
  const { highlight, steps } = telling;
  const base = highlight?.length ? attendHighlight(k, stage, telling) : attention;
  const shown = stage.filterEdges((_, { statements }) => statements.some(({ id }) => steps.get(id) !== undefined));
  const whole = { ...base, selected: attention.selected, lines: new Set([...base.lines, ...shown]) };
  return hideUntold(k, stage, telling, whole);
}

/** The same attention without what is not shown yet. */
export function hideUntold(k: Knowledge, stage: Stage, { hidden }: Telling, attention: Attention): Attention {
  if (hidden.size === 0) return attention;
  const gone = hiddenOn(k, stage, hidden);
  const lines = new Set([...attention.lines].filter((line) => !gone.has(line)));
  return { ...attention, lines, hidden: gone };
}
