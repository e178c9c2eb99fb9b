import type { Font } from "./fonts.ts";
import { measureText } from "./measureText.ts";

/** Cuts a word that is too long for a line into pieces that are not; one letter is never cut. */
function cutWord(word: string, font: Font, width: number): string[] {
  if (measureText(word, font) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece && measureText(piece + letter, font) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** Puts `…` at the end of a line, over letters where there is no room for it. */
function cutShort(line: string, font: Font, width: number): string {
  const letters = Array.from(line);
  while (letters.length > 0 && measureText(`${letters.join("").trimEnd()}…`, font) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** Breaks a text into lines no wider than `width`, at spaces, and inside a word only where it is too long for a line; past `most` lines it is cut short. */
export function breakLines(text: string, font: Font, width: number, most = Infinity): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const joined = `${last} ${word}`;
    if (last !== undefined && measureText(joined, font) <= width) lines[lines.length - 1] = joined;
    else lines.push(...cutWord(word, font, width));
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cutShort(lines.slice(most - 1).join(" "), font, width)];
}
