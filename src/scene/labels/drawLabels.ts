import type { EntityId } from "../../model/ids.ts";
import type { Palette } from "../palette.ts";
import { cssFont } from "./fonts.ts";
import type { PlacedName } from "./placeNames.ts";
import type { PlacedWords } from "./placeWords.ts";

/** How wide the ground shows around a name, in px across both sides. */
export const haloWidth = 4;

/** Writes names onto a canvas, each with a halo of the ground and as strong as its mark. */
export function drawNames(
  ctx: CanvasRenderingContext2D,
  names: readonly PlacedName[],
  { ground }: Palette,
  strengthOf: (id: EntityId) => number,
): void {
  ctx.textAlign = "left";
  ctx.textBaseline = "middle";
  ctx.lineJoin = "round";
  ctx.lineWidth = haloWidth;
  ctx.strokeStyle = ground;
  for (const { id, text, font, ink, rect } of names) {
    ctx.globalAlpha = strengthOf(id);
    const y = (rect.top + rect.bottom) / 2;
    ctx.font = cssFont(font);
    ctx.strokeText(text, rect.left, y);
    ctx.fillStyle = ink;
    ctx.fillText(text, rect.left, y);
  }
  ctx.globalAlpha = 1;
}

/** Writes the words of lines onto a canvas, along the line and on the ground. */
export function drawWords(
  ctx: CanvasRenderingContext2D,
  words: readonly PlacedWords[],
  { ground, ink }: Palette,
): void {
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  for (const { text, at, angle, width, font } of words) {
    ctx.save();
    ctx.font = cssFont(font);
    ctx.translate(at.x, at.y);
    ctx.rotate(angle);
    ctx.fillStyle = ground;
    ctx.fillRect(-width / 2 - 3, -font.size * 0.6, width + 6, font.size * 1.2);
    ctx.fillStyle = ink;
    ctx.fillText(text, 0, 0);
    ctx.restore();
  }
}
