import { fitTitle, lineHeight } from "./fitText.ts";
import { countLines } from "./textWidth.ts";

/** How a title is wanted: in so many lines at one of the usual sizes, else within a height at one of further, smaller ones. */
export interface TitleRoom {
  width: number;
  lines: number;
  sizes: readonly number[];
  /** The most that it may take where it needs more lines, in points. */
  high: number;
  smaller: readonly number[];
}

/** A title as it is set: its words, their size, and how high they are, in points. */
export interface SetTitle {
  words: string;
  size: number;
  high: number;
}

/** The longest start of a text, at the end of a word where there is one, for which something holds; it is looked for by halves. */
function longestWhere(letters: readonly string[], holds: (start: string) => boolean): string {
  const startOf = (count: number) =>
    letters
      .slice(0, count)
      .join("")
      .replace(/\s+\S*$/, "");
  let [least, most] = [1, letters.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (holds(startOf(middle))) least = middle;
    else most = middle - 1;
  }
  return startOf(least);
}

/**
 * Sets a title: at the largest usual size that takes no more than the lines wanted, else at the largest smaller one that
 * stays within the height; what has no room at the smallest ends with an ellipsis. What belongs to it, such as "(1 of 3)", stays.
 */
export function setTitle(title: string, { width, lines, sizes, high, smaller }: TitleRoom, after = ""): SetTitle {
  const highOf = (words: string, size: number) =>
    countLines(words, width, { size, bold: true, serif: true }) * size * lineHeight;
  const whole = `${title}${after}`;
  const usual = fitTitle(whole, width, lines, sizes);
  if (countLines(whole, width, { size: usual, bold: true, serif: true }) <= lines)
    return { words: whole, size: usual, high: highOf(whole, usual) };
  const size = smaller.find((one) => highOf(whole, one) <= high);
  if (size !== undefined) return { words: whole, size, high: highOf(whole, size) };
  const least = smaller.at(-1)!;
  const words = longestWhere([...title], (cut) => highOf(`${cut} …${after}`, least) <= high);
  return { words: `${words} …${after}`, size: least, high: highOf(`${words} …${after}`, least) };
}
