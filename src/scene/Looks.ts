import type { EntityId } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { LineData } from "./lines/linePatterns.ts";
import type { Attention } from "./attention.ts";
import { attendedLook } from "./lines/lineLook.ts";
import { markLook } from "./marks/markLook.ts";
import type { MarkAtlas } from "./marks/MarkAtlas.ts";
import type { Palette } from "./palette.ts";
import type { Stage } from "./stage.ts";

/** How a mark is drawn: a cell of the atlas at a size and a strength. */
interface DrawnMark {
  cell: number;
  alpha: number;
  size: number;
  zIndex: number;
}

interface LineLook extends LineData {
  zIndex: number;
}

type Paint = LineData["paint"];

const mix = (a: number, b: number, share: number): number => a + (b - a) * share;
const mixPaint = (a: Paint, b: Paint, share: number): Paint => [
  mix(a[0], b[0], share),
  mix(a[1], b[1], share),
  mix(a[2], b[2], share),
  mix(a[3], b[3], share),
];
const clear: Paint = [0, 0, 0, 0];

/** How every mark and line is drawn now, on the way from how it was to how it shall be. */
export class Looks {
  private marks = new Map<EntityId, { now: DrawnMark; from: number; to: number }>();
  private lines = new Map<string, { now: LineLook; from: Paint; to: Paint }>();

  constructor(
    private readonly k: Knowledge,
    private atlas: MarkAtlas,
  ) {}

  /** Takes another atlas, drawn for another palette. */
  repaint(atlas: MarkAtlas): void {
    this.atlas = atlas;
  }

  /** Sets how everything on a stage shall look; strength changes by `lead`, all else at once. What is new comes in from nothing. */
  aim(stage: Stage, attention: Attention, palette: Palette): void {
    const marks: typeof this.marks = new Map();
    stage.forEachNode((id) => {
      const { face, alpha: to, size, zIndex } = markLook(this.k, stage, id, attention, palette);
      const from = this.marks.get(id)?.now.alpha ?? 0;
      marks.set(id, { now: { cell: this.atlas.cellOf(face), alpha: from, size, zIndex }, from, to });
    });
    const lines: typeof this.lines = new Map();
    stage.forEachEdge((id) => {
      const look = attendedLook(this.k, stage, id, attention, palette);
      const from = this.lines.get(id)?.now.paint ?? clear;
      lines.set(id, { now: { ...look, paint: from }, from, to: look.paint });
    });
    this.marks = marks;
    this.lines = lines;
  }

  /** Leads every strength from where it was to where it was aimed; tells what changed. */
  lead(share: number): { nodes: EntityId[]; edges: string[] } {
    const nodes: EntityId[] = [];
    const edges: string[] = [];
    for (const [id, look] of this.marks) {
      if (look.now.alpha === look.to) continue;
      look.now.alpha = mix(look.from, look.to, share);
      nodes.push(id);
    }
    for (const [id, look] of this.lines) {
      if (look.now.paint === look.to) continue;
      look.now.paint = share >= 1 ? look.to : mixPaint(look.from, look.to, share);
      edges.push(id);
    }
    return { nodes, edges };
  }

  /** Puts everything at its aim at once. */
  settle(): void {
    this.lead(1);
  }

  markOf(id: EntityId): Partial<DrawnMark & { hidden: boolean }> {
    const mark = this.marks.get(id);
    return mark ? { ...mark.now, hidden: mark.now.alpha === 0 && mark.to === 0 } : {};
  }

  /** How far a mark has come in, 0 to 1: its strength as a share of the one that it shall have. */
  strengthOf(id: EntityId): number {
    const { now, to } = this.marks.get(id) ?? { now: { alpha: 1 }, to: 1 };
    return to === 0 ? 0 : Math.min(1, now.alpha / to);
  }

  lineOf(id: string): Partial<LineLook> {
    return this.lines.get(id)?.now ?? {};
  }

  sizeOf(id: EntityId): number {
    return this.marks.get(id)?.now.size ?? 0;
  }
}
