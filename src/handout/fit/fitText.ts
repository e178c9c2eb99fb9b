import { countLines, type TypeSize } from "./textWidth.ts";
import { wordsOf, type Paragraph } from "../paragraphs.ts";

/** How high a line is, of its size in points. */
export const lineHeight = 1.22;
/** How much air stands under a paragraph, of its size. */
const air = 0.5;

/** How far a level of a list is set in, in points. */
export const indent = 18;

/** How high a paragraph is when it is set in a width, in points, the air under it included. */
export const paragraphHeight = (paragraph: Paragraph, width: number, type: TypeSize): number =>
  (countLines(wordsOf(paragraph), width - paragraph.level * indent, type) * lineHeight + air) * type.size;

/** How high paragraphs are together. */
export const textHeight = (paragraphs: readonly Paragraph[], width: number, type: TypeSize): number =>
  paragraphs.reduce((sum, one) => sum + paragraphHeight(one, width, type), 0);

/** The largest of some sizes at which a line of words takes no more than so many lines; the last where none does. */
export const fitTitle = (words: string, width: number, lines: number, sizes: readonly number[]): number =>
  sizes.find((size) => countLines(words, width, { size, bold: true, serif: true }) <= lines) ?? sizes.at(-1)!;

/** Text as far as there is room for it, its size, and what goes on the next slide. */
export interface Fitted {
  size: number;
  now: Paragraph[];
  later: Paragraph[];
}

/** Takes the largest of some sizes at which all paragraphs, set in the serif, have room; at the last one, as many paragraphs as have. */
export function fitText(
  paragraphs: readonly Paragraph[],
  { width, height }: { width: number; height: number },
  sizes: readonly number[],
): Fitted {
  for (const size of sizes)
    if (textHeight(paragraphs, width, { size, serif: true }) <= height)
      return { size, now: [...paragraphs], later: [] };
  const size = sizes.at(-1)!;
  let [room, count] = [height, 0];
  for (const one of paragraphs) {
    room -= paragraphHeight(one, width, { size, serif: true });
    if (room < 0 && count > 0) break;
    count++;
  }
  return { size, now: paragraphs.slice(0, count), later: paragraphs.slice(count) };
}
