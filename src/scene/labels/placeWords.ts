import { curveBetween, pointOn, readingAngle, type Curve, type Point } from "../lines/curve.ts";
import { around, isOn, type Sight } from "../screen.ts";
import type { BoxGrid, Rect } from "./BoxGrid.ts";
import type { Font } from "./fonts.ts";
import { measureText } from "./measureText.ts";

/** The words of a line, ready to be written along it. */
export interface PlacedWords {
  /** The line's key. */
  id: string;
  text: string;
  /** Their middle. */
  at: Point;
  /** Radians, clockwise. */
  angle: number;
  width: number;
  font: Font;
}

/** How the words of lines are set. */
const wordsFont: Font = { family: "sans", size: 12, weight: 500 };

const spots = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72];

/** Small squares along a word on a curve, by which it is kept from others. */
function wordRects(curve: Curve, t: number, width: number, size: number): Rect[] {
  const middle = pointOn(curve, t);
  const angle = readingAngle(curve, t);
  const steps = Math.max(1, Math.ceil(width / (size * 1.2)));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const off = (i / steps - 0.5) * width;
    return around({ x: middle.x + off * Math.cos(angle), y: middle.y + off * Math.sin(angle) }, size * 0.67);
  });
}

/** Places the words of the lines at the centre of attention, along the line, where they meet no name and no mark. */
export function placeWords({ stage, attention, screen }: Sight, taken: BoxGrid<string>): PlacedWords[] {
  if (attention.lines.size === 0 || attention.crowded) return [];
  const placed: PlacedWords[] = [];
  const font = { ...wordsFont, size: Math.round(wordsFont.size * screen.scale) };
  stage.forEachEdge((id, { label: text, bend }, from, to) => {
    if (!text || !attention.lines.has(id)) return;
    const curve = curveBetween(screen.at(from), screen.at(to), bend, screen.centre, screen.radius(from));
    const width = Math.ceil(measureText(text, font));
    const length = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y);
    if (!curve.loop && length - screen.radius(from) - screen.radius(to) < width + 10) return;
    const t = spots.find((spot) =>
      wordRects(curve, spot, width, font.size).every(
        (rect) => isOn({ x: rect.left, y: rect.top }, screen.frame) && !taken.meets(rect),
      ),
    );
    if (t === undefined) return;
    for (const rect of wordRects(curve, t, width, font.size)) taken.add(rect, `line ${id}`);
    placed.push({ id, text, at: pointOn(curve, t), angle: readingAngle(curve, t), width, font });
  });
  return placed;
}
