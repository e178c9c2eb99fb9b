import type { Font } from "./fonts.ts";
import type { LabelStyle } from "./labelStyle.ts";
import { measureText } from "./measureText.ts";
import type { Shape } from "./placeLabels.ts";

/** A name narrower than this many times its line's height is not broken. */
const leastBroken = 4.5;

/** A text in two lines of nearly the same width; undefined where there is no space to break at. */
function halves(text: string, font: Font): [string, string] | undefined {
  const words = text.split(" ");
  let best: { lines: [string, string]; width: number } | undefined;
  for (let at = 1; at < words.length; at++) {
    const lines: [string, string] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
    const width = Math.max(...lines.map((line) => measureText(line, font)));
    if (!best || width < best.width) best = { lines, width };
  }
  return best?.lines;
}

/** How a name can be set, the best first: in one line, and where that is long in two, or in three with a note in the last one. */
export function shapesOf({ text, note, font, height }: LabelStyle, canBreak: boolean): Shape[] {
  const set = (lines: readonly string[]): Shape => ({
    lines,
    width: Math.ceil(Math.max(...lines.map((line) => measureText(line, font)))),
    height: height * lines.length,
  });
  const name = note === undefined ? text : `${text}:`;
  const whole = note === undefined ? text : `${name} ${note}`;
  const one = set([whole]);
  if (!canBreak || one.width < leastBroken * height) return [one];
  const two = note === undefined ? halves(text, font) : [name, note];
  const parted = note === undefined || text === "" ? undefined : halves(name, font);
  return [one, ...(two ? [set(two)] : []), ...(parted ? [set([...parted, note!])] : [])];
}
