import { pictograms } from "../../model/pictograms.ts";
import type { EntityType } from "../../model/dataset.ts";
import type { Marking } from "../../view/marking.ts";
import { colourOf, type Palette } from "../palette.ts";

/** What one cell of the atlas shows. */
export interface MarkFace extends Pick<Marking, "tint" | "sign" | "badge" | "edge"> {
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

/** Letters or digits in the middle of a mark of this radius. */
function drawText(ctx: CanvasRenderingContext2D, text: string, colour: string, r: number): void {
  const share = [0, 1.05, 1.0, 0.82, 0.72, 0.62][Math.min(text.length, 5)] ?? 0.6;
  ctx.font = `600 ${r * share}px "Inter Variable", Inter, sans-serif`;
  ctx.textAlign = "center";
  ctx.textBaseline = "alphabetic";
  ctx.fillStyle = colour;
  const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = ctx.measureText(text);
  ctx.fillText(text, 0, (up - down) / 2);
}

/** Where the small disc at the corner of a mark stands and how large it is, as shares of the mark's radius. */
const corner = { x: 0.8, y: -0.8, r: 0.5 };

function drawCorner(ctx: CanvasRenderingContext2D, { sign, badge }: MarkFace, palette: Palette, r: number): void {
  ctx.save();
  ctx.translate(corner.x * r, corner.y * r);
  ctx.beginPath();
  ctx.arc(0, 0, corner.r * r, 0, 2 * Math.PI);
  ctx.fillStyle = palette.ink;
  ctx.fill();
  ctx.lineWidth = r * 0.09;
  ctx.strokeStyle = palette.ground;
  ctx.stroke();
  if (badge === undefined) drawText(ctx, sign ?? "", palette.ground, corner.r * r * 1.15);
  else {
    ctx.scale((corner.r * r * 1.45) / 24, (corner.r * r * 1.45) / 24);
    ctx.translate(-12, -12);
    ctx.lineWidth = 3.4;
    ctx.lineCap = "round";
    ctx.lineJoin = "round";
    ctx.stroke(new Path2D(badge));
  }
  ctx.restore();
}

const whole = { width: 1, dash: [] };
/** Widths as multiples of the usual one, dashes and gaps as shares of the radius. */
const edges: Record<NonNullable<MarkFace["edge"]>, { width: number; dash: number[] }> = {
  thick: { width: 2.2, dash: [] },
  dashed: { width: 1, dash: [0.36, 0.26] },
  dotted: { width: 1.3, dash: [0.001, 0.3] },
};

function drawEdge(ctx: CanvasRenderingContext2D, { type, edge }: MarkFace, colour: string, r: number): void {
  const { width, dash } = edge ? edges[edge] : whole;
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = r * width * (type.kind === "clause" ? 0.09 : 0.16);
  ctx.lineCap = edge === "dotted" ? "round" : "butt";
  ctx.setLineDash(dash.map((length) => length * r));
  ctx.stroke();
  ctx.restore();
}

/** Whether a mark is filled: what is selected, and parties and people, but for those whose outline is broken. */
const isSolid = ({ type, selected, edge }: MarkFace): boolean =>
  selected || ((type.kind === "party" || type.kind === "person") && edge !== "dashed" && edge !== "dotted");

/** Draws a mark around 0, 0 in a cell whose half side is `half` px: actors solid, things and clauses in outline. */
export function drawMark(ctx: CanvasRenderingContext2D, face: MarkFace, palette: Palette, half: number): void {
  const { type, number, selected, sign, badge } = face;
  const r = half * markShare;
  const colour = colourOf(palette, face.tint ?? type.colour);
  const clause = type.kind === "clause";
  const solid = isSolid(face);
  if (selected) {
    ctx.fillStyle = palette.accent;
    tracePath(ctx, type.shape, r * 1.24);
    ctx.fill();
  }
  tracePath(ctx, type.shape, r);
  ctx.fillStyle = solid ? (selected && clause ? palette.ink : colour) : palette.ground;
  ctx.fill();
  if (!solid || face.edge) drawEdge(ctx, face, colour, r);
  const inner = solid ? palette.ground : colour;
  if (number !== undefined) drawText(ctx, number, inner, r);
  else if (sign !== undefined) drawText(ctx, sign, inner, r);
  else drawPictogram(ctx, type.pictogram, inner, r * (type.shape === "circle" ? 1.15 : 1.05));
  if (badge !== undefined || (sign !== undefined && number !== undefined)) drawCorner(ctx, face, palette, r);
}
