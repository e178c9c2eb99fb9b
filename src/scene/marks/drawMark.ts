import { pictograms } from "../../model/pictograms.ts";
import type { EntityType } from "../../model/dataset.ts";
import { colourOf, type Palette } from "../palette.ts";

/** What one cell of the atlas shows. */
export interface MarkFace {
  type: EntityType;
  /** A clause's number. */
  number?: string;
  selected: boolean;
}

/** The radius of a mark as a share of its cell's half; the rest is room for the halo. */
export const markShare = 0.72;

function tracePath(ctx: CanvasRenderingContext2D, shape: EntityType["shape"], r: number): void {
  const polygon = (corners: number, turn: number, radius: number) => {
    for (let i = 0; i < corners; i++) {
      const angle = turn + (i * 2 * Math.PI) / corners;
      ctx.lineTo(radius * Math.cos(angle), radius * Math.sin(angle));
    }
    ctx.closePath();
  };
  ctx.beginPath();
  if (shape === "circle") ctx.arc(0, 0, r, 0, 2 * Math.PI);
  else if (shape === "square") ctx.roundRect(-r * 0.9, -r * 0.9, r * 1.8, r * 1.8, r * 0.28);
  else if (shape === "hexagon") polygon(6, Math.PI / 6, r * 1.06);
  else polygon(4, 0, r * 1.2);
}

function drawPictogram(ctx: CanvasRenderingContext2D, name: string, colour: string, size: number): void {
  ctx.save();
  ctx.scale(size / 24, size / 24);
  ctx.translate(-12, -12);
  ctx.strokeStyle = colour;
  ctx.lineWidth = 2;
  ctx.lineCap = "round";
  ctx.lineJoin = "round";
  for (const [tag, attributes] of pictograms[name] ?? []) ctx.stroke(shapeOf(tag, attributes));
  ctx.restore();
}

function shapeOf(tag: string, attributes: Record<string, string | number | undefined>): Path2D {
  const n = (key: string) => Number(attributes[key] ?? 0);
  const path = new Path2D(tag === "path" ? String(attributes.d) : undefined);
  if (tag === "circle") path.arc(n("cx"), n("cy"), n("r"), 0, 2 * Math.PI);
  if (tag === "ellipse") path.ellipse(n("cx"), n("cy"), n("rx"), n("ry"), 0, 0, 2 * Math.PI);
  if (tag === "rect") path.roundRect(n("x"), n("y"), n("width"), n("height"), n("rx"));
  if (tag === "line") {
    path.moveTo(n("x1"), n("y1"));
    path.lineTo(n("x2"), n("y2"));
  }
  if (tag === "polyline" || tag === "polygon") {
    const numbers = String(attributes.points).trim().split(/[\s,]+/).map(Number); // prettier-ignore
    for (let i = 0; i < numbers.length; i += 2) path.lineTo(numbers[i] ?? 0, numbers[i + 1] ?? 0);
    if (tag === "polygon") path.closePath();
  }
  return path;
}

function drawNumber(ctx: CanvasRenderingContext2D, number: string, colour: string, r: number): void {
  const share = [0, 1.05, 1.0, 0.82, 0.72, 0.62][Math.min(number.length, 5)] ?? 0.6;
  ctx.font = `600 ${r * share}px "Inter Variable", Inter, sans-serif`;
  ctx.textAlign = "center";
  ctx.textBaseline = "alphabetic";
  ctx.fillStyle = colour;
  const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = ctx.measureText(number);
  ctx.fillText(number, 0, (up - down) / 2);
}

/** Draws a mark around 0, 0 in a cell whose half side is `half` px: actors solid, things and clauses in outline. */
export function drawMark(ctx: CanvasRenderingContext2D, face: MarkFace, palette: Palette, half: number): void {
  const { type, number, selected } = face;
  const r = half * markShare;
  const colour = colourOf(palette, type.colour);
  const clause = type.kind === "clause";
  const solid = selected || type.kind === "party" || type.kind === "person";
  if (selected) {
    ctx.fillStyle = palette.accent;
    tracePath(ctx, type.shape, r * 1.24);
    ctx.fill();
  }
  tracePath(ctx, type.shape, r);
  ctx.fillStyle = solid ? (selected && clause ? palette.ink : colour) : palette.ground;
  ctx.fill();
  if (!solid) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = r * (clause ? 0.09 : 0.16);
    ctx.stroke();
  }
  const inner = solid ? palette.ground : colour;
  if (number !== undefined) drawNumber(ctx, number, inner, r);
  else drawPictogram(ctx, type.pictogram, inner, r * (type.shape === "circle" ? 1.15 : 1.05));
}
