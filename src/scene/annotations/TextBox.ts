import { breakLines } from "../labels/breakLines.ts";
import type { Rect } from "../labels/BoxGrid.ts";
import type { Font } from "../labels/fonts.ts";
import { measureText } from "../labels/measureText.ts";

/** Words in lines, with the room that they take. */
export interface Words {
  lines: string[];
  font: Font;
  lineHeight: number;
  /** Between the words and the edge of their box: to the sides, above and below. */
  padding: { x: number; y: number };
  width: number;
  height: number;
}

/** Words in a box that has its place. */
export interface TextBox extends Words {
  rect: Rect;
}

/** How annotations are set beside panels; before an audience they grow. */
const font: Font = { family: "serif", size: 15, weight: 500 };

/** Sets the words of an annotation in lines, at a scale, no wider than the room there is. */
export function setWords(text: string, scale: number, room: number): Words {
  const set = { ...font, size: Math.round(font.size * scale) };
  const padding = { x: Math.round(9 * scale), y: Math.round(5 * scale) };
  const lines = breakLines(text, set, Math.max(60, Math.min(220 * scale, room - 2 * padding.x)));
  const lineHeight = Math.round(20 * scale);
  const width = Math.max(...lines.map((line) => measureText(line, set)), 0);
  return {
    lines,
    font: set,
    lineHeight,
    padding,
    width: Math.ceil(width) + 2 * padding.x,
    height: lines.length * lineHeight + 2 * padding.y,
  };
}
