import { endsSentence } from "./endsSentence.ts";

/** A stretch of a text in code points, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

const lineEnd = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;
/** What numbers an item at the start of a line: `3.`, `(b)`, `10.b`, `Article 4.`, a dash. */
const marker =
  /^\s*(?:[-–—•*·]\s+)?(?:(?:Article|Art\.?|Clause|Section|Point|Paragraph|Chapter|Part|§)\s*)?\(?(?:\p{N}+(?:\.\p{L})?|[ivxIVX]+|\p{L})[.)]\s/u;
const closing = /[.!?…]+["'”’»)\]]*(?=\s)/gu;

/** How many letters around a mark tell whether a sentence ends there. */
const reach = 60;

/** Cuts a line behind its sentences; the cuts, in UTF-16, lie before the white space that follows. */
const findCuts = (line: string): number[] => {
  const skip = marker.exec(line)?.[0].length ?? 0;
  return [...line.matchAll(closing)]
    .map((match) => match.index + match[0].length)
    .filter(
      (cut) => cut > skip && endsSentence(line.slice(Math.max(0, cut - reach), cut), line.slice(cut, cut + reach)),
    );
};

const lengthOf = (text: string): number => Array.from(text).length;

/**
 * The sentences, headings, captions and items of a text, in order. A line ends a piece; within a line a sentence does.
 * Together they hold every character but white space, and none begins or ends with that.
 */
export const splitText = (text: string): Stretch[] => {
  const pieces: Stretch[] = [];
  let at = 0;
  for (const part of text.split(new RegExp(`(${lineEnd.source})`, "u"))) {
    let from = 0;
    for (const cut of [...findCuts(part), part.length]) {
      const piece = part.slice(from, cut);
      const start = at + lengthOf(/^\s*/u.exec(piece)![0]);
      const end = start + lengthOf(piece.trim());
      if (end > start) pieces.push({ start, end });
      at += lengthOf(piece);
      from = cut;
    }
  }
  return pieces;
};
