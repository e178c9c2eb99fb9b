/** Widths of Helvetica's characters from the space on, in thousandths of its size (Adobe's font metrics); Arial has the same. */
const widths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
  667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
  556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
]; // prettier-ignore

/** How text is set: its size in points, and what makes it wider than plain Helvetica. */
export interface TypeSize {
  size: number;
  bold?: boolean;
  serif?: boolean;
  /** Its fonts come with the file, so that no other stands in for them. */
  embedded?: boolean;
}

/** Our own fonts are wider by so much; for Arial there is one with its widths everywhere. */
const ours = 1.09;
/** What stands in for Georgia where it is missing is wider by so much. */
const standIn = 1.16;

/** At most how wide a line of text is, in points, whichever font a reader's machine puts in. */
export function textWidth(text: string, { size, bold = false, serif = false, embedded = false }: TypeSize): number {
  let sum = 0;
  for (const sign of text) sum += widths[sign.codePointAt(0)! - 32] ?? (sign.toLowerCase() === sign ? 600 : 760);
  return (sum / 1000) * size * (serif && !embedded ? standIn : ours) * (bold ? 1.12 : 1) * (serif ? 1.03 : 1);
}

/** Cuts a word that is wider than a line. */
function cutWord(word: string, width: number, type: TypeSize): string[] {
  const pieces = [""];
  for (const sign of word) {
    if (pieces.at(-1) !== "" && textWidth(pieces.at(-1)! + sign, type) > width) pieces.push("");
    pieces[pieces.length - 1] += sign;
  }
  return pieces;
}

/** A text in lines no wider than a width, broken between words; a word too long for a line is broken itself. */
export const wrapText = (text: string, width: number, type: TypeSize): string[] =>
  text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(" ")) {
      const joined = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
      if (lines.length > 0 && textWidth(joined, type) <= width) lines[lines.length - 1] = joined;
      else lines.push(...(textWidth(word, type) <= width ? [word] : cutWord(word, width, type)));
    }
    return lines;
  });

/** How many lines a text takes in a width. */
export const countLines = (text: string, width: number, type: TypeSize): number => wrapText(text, width, type).length;
