import type { ThemeArc } from "../layouts/themeArcs.ts";
import type { BoxGrid } from "./labels/BoxGrid.ts";
import type { Point } from "./lines/curve.ts";
import type { Palette } from "./palette.ts";

const font = `400 12px "Source Serif 4 Variable", "Source Serif 4", Georgia, serif`;

/** Draws one letter after the other along a circle; in the lower half the word is turned so that it stands upright. */
function drawOnCircle(
  ctx: CanvasRenderingContext2D,
  word: string,
  { x, y }: Point,
  radius: number,
  middle: number,
): void {
  const letters = Array.from(word);
  const lower = Math.sin(middle) < 0;
  const way = lower ? 1 : -1;
  const spread = letters.map((letter) => ctx.measureText(letter).width + 0.8);
  let at = middle - (way * spread.reduce((sum, width) => sum + width, 0)) / 2 / radius;
  letters.forEach((letter, i) => {
    const width = spread[i] ?? 0;
    at += (way * width) / 2 / radius;
    ctx.save();
    ctx.translate(x + radius * Math.cos(at), y - radius * Math.sin(at));
    ctx.rotate(-at + (lower ? -Math.PI / 2 : Math.PI / 2));
    ctx.fillText(letter, 0, 0);
    ctx.restore();
    at += (way * width) / 2 / radius;
  });
}

/** Draws the hairline arc of each theme outside the ring, broken by its name where that fits, and keeps other names off it. */
export function drawBezel(
  ctx: CanvasRenderingContext2D,
  arcs: readonly ThemeArc[],
  centre: Point,
  ringRadius: number,
  palette: Palette,
  alpha: number,
  taken: BoxGrid<string>,
): void {
  const radius = ringRadius * 1.128;
  if (radius < 130) return;
  ctx.font = font;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.lineWidth = 1;
  for (const { theme, from, to } of arcs) {
    const middle = (from + to) / 2;
    const wanted = (ctx.measureText(theme.label).width / 2 + theme.label.length * 0.4 + 7) / radius;
    const named = 2 * wanted <= to - from + 0.12;
    const half = named ? wanted : 0;
    ctx.globalAlpha = alpha * 0.38;
    ctx.strokeStyle = palette.ink;
    for (const [start, end] of [
      [from, middle - half],
      [middle + half, to],
    ] as const) {
      if ((end - start) * radius < 9) continue;
      ctx.beginPath();
      ctx.arc(centre.x, centre.y, radius, -end, -start);
      ctx.stroke();
    }
    if (!named) continue;
    ctx.globalAlpha = alpha;
    ctx.fillStyle = palette.ink3;
    drawOnCircle(ctx, theme.label, centre, radius, middle);
    for (let angle = middle - half; angle <= middle + half; angle += 10 / radius) {
      const x = centre.x + radius * Math.cos(angle);
      const y = centre.y - radius * Math.sin(angle);
      taken.add({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 }, "bezel");
    }
  }
  ctx.globalAlpha = 1;
}
