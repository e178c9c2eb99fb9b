import type { EntityId } from "../../model/ids.ts";
import type { Palette } from "../palette.ts";
import { cssFont } from "./fonts.ts";
import type { PlacedName } from "./placeNames.ts";
import type { PlacedWords } from "./placeWords.ts";

/** How wide the ground shows around a name, in px across both sides. */
export const haloWidth = 4;

/** How wide the hairline to a name that stands apart from its mark is, in px, and how strong. */
export const leaderPen = { width: 1, strength: 0.55 };

/** A line of a name, and where it is held: at the end that is next to its mark, so that it stays there in another font. */
export interface NameRow {
  text: string;
  anchor: "left" | "center" | "right";
  x: number;
  /** Its middle. */
  y: number;
}

/** The lines of a name, each in its place. */
export function rowsOf({ side, rect, lines }: PlacedName): NameRow[] {
  const anchor = side.startsWith("right") ? "left" : side.startsWith("left") ? "right" : "center";
  const x = { left: rect.left, center: (rect.left + rect.right) / 2, right: rect.right }[anchor];
  const height = (rect.bottom - rect.top) / lines.length;
  return lines.map((text, at) => ({ text, anchor, x, y: rect.top + height * (at + 0.5) }));
}

function drawLeader(ctx: CanvasRenderingContext2D, [from, to]: NonNullable<PlacedName["leader"]>, ink: string): void {
  const alpha = ctx.globalAlpha;
  ctx.globalAlpha = alpha * leaderPen.strength;
  ctx.lineWidth = leaderPen.width;
  ctx.strokeStyle = ink;
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.lineTo(to.x, to.y);
  ctx.stroke();
  ctx.globalAlpha = alpha;
}

/** Writes names onto a canvas, each with a halo of the ground and as strong as its mark. */
export function drawNames(
  ctx: CanvasRenderingContext2D,
  names: readonly PlacedName[],
  { ground }: Palette,
  strengthOf: (id: EntityId) => number,
): void {
  ctx.textBaseline = "middle";
  ctx.lineJoin = "round";
  for (const name of names) {
    ctx.globalAlpha = strengthOf(name.id);
    if (name.leader) drawLeader(ctx, name.leader, name.ink);
    ctx.font = cssFont(name.font);
    const rows = rowsOf(name);
    for (const { text, x, y } of rows) {
      ctx.textAlign = rows[0]!.anchor;
      ctx.lineWidth = haloWidth;
      ctx.strokeStyle = ground;
      ctx.strokeText(text, x, y);
    }
    ctx.fillStyle = name.ink;
    for (const { text, x, y } of rows) ctx.fillText(text, x, y);
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
