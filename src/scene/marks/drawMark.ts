import { cssFont } from "../labels/fonts.ts";
import type { Palette } from "../palette.ts";
import { markParts, type MarkFace, type MarkPart } from "./markParts.ts";

/** The radius of a mark as a share of its cell's half; the rest is room for the halo. */
export const markShare = 0.72;

type Part<Is extends MarkPart["is"]> = Extract<MarkPart, { is: Is }>;

function drawOutline(ctx: CanvasRenderingContext2D, path: Path2D, part: Part<"outline">): void {
  if (part.fill) {
    ctx.fillStyle = part.fill;
    ctx.fill(path);
  }
  if (!part.stroke) return;
  ctx.strokeStyle = part.stroke;
  ctx.lineWidth = part.width ?? 1;
  ctx.lineCap = part.dots ? "round" : "butt";
  ctx.setLineDash(part.dash ?? []);
  ctx.stroke(path);
  ctx.setLineDash([]);
}

function drawDrawing(ctx: CanvasRenderingContext2D, { paths, x, y, size, width, ink }: Part<"drawing">): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(size / 24, size / 24);
  ctx.translate(-12, -12);
  ctx.strokeStyle = ink;
  ctx.lineWidth = width;
  ctx.lineCap = "round";
  ctx.lineJoin = "round";
  for (const d of paths) ctx.stroke(new Path2D(d));
  ctx.restore();
}

function drawText(ctx: CanvasRenderingContext2D, { text, x, y, size, ink }: Part<"text">): void {
  ctx.font = cssFont({ family: "sans", weight: 600, size });
  ctx.textAlign = "center";
  ctx.textBaseline = "alphabetic";
  ctx.fillStyle = ink;
  const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = ctx.measureText(text);
  ctx.fillText(text, x, y + (up - down) / 2);
}

/** Draws a mark around 0, 0 in a cell whose half side is `half` px. */
export function drawMark(ctx: CanvasRenderingContext2D, face: MarkFace, palette: Palette, half: number): void {
  for (const part of markParts(face, palette, half * markShare)) {
    if (part.is === "outline") drawOutline(ctx, new Path2D(part.d), part);
    else if (part.is === "drawing") drawDrawing(ctx, part);
    else drawText(ctx, part);
  }
}
