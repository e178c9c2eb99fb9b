import type { ThemeArc } from "../../layouts/themeArcs.ts";
import type { BoxGrid } from "../labels/BoxGrid.ts";
import type { Font } from "../labels/fonts.ts";
import { measureText } from "../labels/measureText.ts";
import type { Point } from "../lines/curve.ts";
import { around } from "../screen.ts";

/** One letter of a name that runs along the ring. */
export interface RingLetter {
  letter: string;
  /** Its middle. */
  at: Point;
  /** Radians, clockwise. */
  turn: number;
}

/** The hairline of a theme, in one piece or broken by its name. */
export interface BezelPiece {
  name: string;
  /** Angles in radians, anticlockwise, y upwards. */
  strokes: { from: number; to: number }[];
  /** Empty where the name has no room. */
  letters: RingLetter[];
}

/** What lies around the ring. */
export interface Bezel {
  centre: Point;
  radius: number;
  font: Font;
  pieces: BezelPiece[];
}

/** How the names of themes are set. */
const bezelFont: Font = { family: "serif", size: 12, weight: 400 };
/** How strongly the hairlines are drawn. */
export const hairline = 0.38;

/** One letter after the other along a circle; in the lower half the word is turned so that it stands upright. */
function lettersAlong(word: string, { x, y }: Point, radius: number, middle: number, font: Font): RingLetter[] {
  const lower = Math.sin(middle) < 0;
  const way = lower ? 1 : -1;
  const letters = Array.from(word, (letter) => ({ letter, width: measureText(letter, font) + 0.8 }));
  let at = middle - (way * letters.reduce((sum, { width }) => sum + width, 0)) / 2 / radius;
  return letters.map(({ letter, width }) => {
    const angle = at + (way * width) / 2 / radius;
    at += (way * width) / radius;
    return {
      letter,
      at: { x: x + radius * Math.cos(angle), y: y - radius * Math.sin(angle) },
      turn: -angle + (lower ? -Math.PI / 2 : Math.PI / 2),
    };
  });
}

/** The hairline arc of each theme outside the ring, broken by its name where that fits; other names are kept off these. Nothing where the ring is small. */
export function layBezel(
  arcs: readonly ThemeArc[],
  centre: Point,
  ringRadius: number,
  scale: number,
  taken: BoxGrid<string>,
): Bezel | undefined {
  const radius = ringRadius * 1.128;
  if (radius < 130 || arcs.length === 0) return undefined;
  const font = { ...bezelFont, size: Math.round(bezelFont.size * scale) };
  const pieces = arcs.map(({ theme: { label }, from, to }): BezelPiece => {
    const middle = (from + to) / 2;
    const wanted = (measureText(label, font) / 2 + label.length * 0.4 + 7) / radius;
    const named = 2 * wanted <= to - from + 0.12;
    const half = named ? wanted : 0;
    const strokes = [
      { from, to: middle - half },
      { from: middle + half, to },
    ].filter((stroke) => (stroke.to - stroke.from) * radius >= 9);
    if (!named) return { name: label, strokes, letters: [] };
    for (let angle = middle - half; angle <= middle + half; angle += 10 / radius) {
      const at = { x: centre.x + radius * Math.cos(angle), y: centre.y - radius * Math.sin(angle) };
      taken.add(around(at, 7 * scale), "bezel");
    }
    return { name: label, strokes, letters: lettersAlong(label, centre, radius, middle, font) };
  });
  return { centre, radius, font, pieces };
}
