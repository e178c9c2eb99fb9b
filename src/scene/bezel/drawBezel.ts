import { cssFont } from "../labels/fonts.ts";
import type { Palette } from "../palette.ts";
import { hairline, type Bezel } from "./layBezel.ts";

/** Draws the hairlines around the ring and the names of its themes onto a canvas. */
export function drawBezel(ctx: CanvasRenderingContext2D, bezel: Bezel, palette: Palette, alpha: number): void {
  const { centre, radius, font, pieces } = bezel;
  ctx.font = cssFont(font);
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.lineWidth = 1;
  ctx.strokeStyle = palette.ink;
  ctx.fillStyle = palette.ink3;
  for (const { strokes, letters } of pieces) {
    ctx.globalAlpha = alpha * hairline;
    for (const { from, to } of strokes) {
      ctx.beginPath();
      ctx.arc(centre.x, centre.y, radius, -to, -from);
      ctx.stroke();
    }
    ctx.globalAlpha = alpha;
    for (const { letter, at, turn } of letters) {
      ctx.save();
      ctx.translate(at.x, at.y);
      ctx.rotate(turn);
      ctx.fillText(letter, 0, 0);
      ctx.restore();
    }
  }
  ctx.globalAlpha = 1;
}
