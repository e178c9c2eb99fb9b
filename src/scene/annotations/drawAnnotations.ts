import type { EntityId } from "../../model/ids.ts";
import { cssFont } from "../labels/fonts.ts";
import type { Palette } from "../palette.ts";
import { boxPath } from "../marks/shapePath.ts";
import { annotationPen } from "./annotationPen.ts";
import { cornersPath, curvePath } from "../lines/paths.ts";
import type { PlacedAnnotation } from "./placeAnnotations.ts";

/** How annotations are drawn: in which colours and widths, and how strongly each by the marks that it belongs to. */
interface Drawing {
  palette: Palette;
  pen: ReturnType<typeof annotationPen>;
  strengthOf: (...marks: EntityId[]) => number;
}

function fill(ctx: CanvasRenderingContext2D, path: Path2D, colour: string): void {
  ctx.fillStyle = colour;
  ctx.fill(path);
}

function stroke(ctx: CanvasRenderingContext2D, path: Path2D, colour: string, width: number): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke(path);
}

/** Draws outlines, arrows and the lines from words to their marks onto a canvas: a thin line on the marker pen. */
export function drawShapes(
  ctx: CanvasRenderingContext2D,
  annotations: readonly PlacedAnnotation[],
  { palette, pen, strengthOf }: Drawing,
): void {
  ctx.lineJoin = "round";
  ctx.lineCap = "round";
  for (const { marks, outline, arrow, leader } of annotations) {
    ctx.globalAlpha = strengthOf(...marks);
    const line = outline ? cornersPath(outline) : arrow && curvePath(arrow.curve);
    if (line) {
      stroke(ctx, new Path2D(line), palette.accent, pen.marker);
      stroke(ctx, new Path2D(line), palette.ink, arrow ? pen.arrow : pen.outline);
    }
    if (arrow?.head) fill(ctx, new Path2D(cornersPath(arrow.head)), palette.ink);
    if (leader) {
      const { from, to } = leader;
      stroke(ctx, new Path2D(`M${from.x} ${from.y}L${to.x} ${to.y}`), palette.ink, pen.leader);
    }
  }
  ctx.globalAlpha = 1;
}

/** Writes the words of annotations onto a canvas, each in a box on the ground. */
export function drawBoxes(
  ctx: CanvasRenderingContext2D,
  annotations: readonly PlacedAnnotation[],
  { palette, pen, strengthOf }: Drawing,
): void {
  ctx.textAlign = "left";
  ctx.textBaseline = "middle";
  for (const { marks, box } of annotations) {
    if (!box) continue;
    const { rect, lines, font, lineHeight, padding } = box;
    const path = new Path2D(boxPath(rect.left, rect.top, rect.right - rect.left, rect.bottom - rect.top, pen.corner));
    ctx.globalAlpha = strengthOf(...marks);
    fill(ctx, path, palette.ground);
    stroke(ctx, path, palette.ink3, pen.box);
    ctx.fillStyle = palette.ink;
    ctx.font = cssFont(font);
    for (const [i, line] of lines.entries())
      ctx.fillText(line, rect.left + padding.x, rect.top + padding.y + (i + 0.5) * lineHeight);
  }
  ctx.globalAlpha = 1;
}
