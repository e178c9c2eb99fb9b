import type { Evidence, Source } from "../../model/dataset.ts";
import { hintNearest } from "../../model/nearest.ts";
import { checkFolder } from "../compile.ts";
import { findDataset, sortFolders } from "../findDataset.ts";
import { findPassage, lineAt, writeContext } from "../passages/findPassage.ts";
import type { Passage } from "../passages/findPassage.ts";
import { shortPath } from "../readFolder.ts";
import { decodeSource, findSourceBytes, pointTo } from "../passages/sourceText.ts";
import { WrongUse } from "../terminal/verb.ts";
import type { Answer, Verb } from "../terminal/verb.ts";

const writePointer = ({ start, end, digest }: Evidence): string =>
  `{ start: ${start}, end: ${end}, digest: "${digest}" }`;

const findSource = (name: string, folders: readonly string[]): Source => {
  const sources = folders.flatMap((folder) => checkFolder(folder).dataset.sources);
  const wanted = name.toLowerCase();
  const found = sources.find(({ id, tag, file }) => id === name || tag.toLowerCase() === wanted || file === name);
  if (found !== undefined) return found;
  const ids = sources.map(({ id }) => id);
  throw new WrongUse(`there is no source "${name}"; ${hintNearest(name, ids, `there is ${ids.join(", ") || "none"}`)}`);
};

const readPoints = (source: Source, folder: string): string[] => {
  const bytes = findSourceBytes(folder, source);
  if (bytes === undefined) throw new WrongUse(`there is no file ${source.file} in ${shortPath(folder)}`);
  const text = decodeSource(bytes);
  if (text === undefined) throw new WrongUse(`${source.file} is no UTF-8 text`);
  if (text.sha256 !== source.sha256)
    throw new WrongUse(
      `${source.file} in ${shortPath(folder)} is another file than source ${source.id} describes: pointers into it would be wrong`,
    );
  return text.points;
};

const writeList = (points: readonly string[], passages: readonly Passage[]): string[] =>
  passages.map(
    ({ start, end }, index) => `  ${index + 1}. line ${lineAt(points, start)}: ${writeContext(points, { start, end })}`,
  );

const answerMissing = (
  points: readonly string[],
  source: Source,
  near: Passage[],
  part: Passage | undefined,
): Answer => {
  const data = { source: source.id, found: 0, near, part };
  if (near.length > 0) {
    const lines = near.flatMap((passage) => [
      `  line ${lineAt(points, passage.start)}: ${writeContext(points, passage)}`,
      `  ${writePointer(pointTo(points, passage.start, passage.end))}`,
    ]);
    const head = `these words are not in ${source.id} letter by letter; with other quotes, dashes, spaces or case they are:`;
    return { text: [head, ...lines].join("\n"), data, failed: true };
  }
  if (part === undefined)
    return { text: `these words are not in ${source.id}, nor are any two of them side by side`, data, failed: true };
  const head = `these words are not in ${source.id}; the longest part of them that is stands in line ${lineAt(points, part.start)}:`;
  return { text: `${head}\n  ${writeContext(points, part)}`, data, failed: true };
};

/** `parley cite`: the pointer to words in a source, ready to paste. */
export const cite: Verb = {
  name: "cite",
  takes: 'SOURCE "words"',
  summary: "find words in a source and print the pointer to paste into `evidence`",
  help: "SOURCE is a source's id, tag or file name. Offsets count Unicode code points, end exclusive.",
  words: [2, 2],
  flags: {
    sources: { takes: "DIR", says: "the folder that holds the source files (or the variable PARLEY_SOURCES)" },
    in: { takes: "DATASET", says: "the dataset that describes the source; without it, all under graph-data" },
    nth: { takes: "N", says: "the N-th of several places" },
  },
  run({ words: [name = "", words = ""], flags }) {
    const folder = (flags.sources as string | undefined) ?? process.env.PARLEY_SOURCES;
    if (folder === undefined || folder === "")
      throw new WrongUse("`cite` needs --sources DIR, the folder that holds the source files");
    if (words.trim() === "") throw new WrongUse("`cite` needs words to look for");
    const nth = flags.nth === undefined ? undefined : Number(flags.nth);
    if (nth !== undefined && !(Number.isInteger(nth) && nth > 0)) throw new WrongUse("--nth needs a number from 1");
    const named = flags.in as string | undefined;
    const source = findSource(name, named === undefined ? sortFolders() : [findDataset(named)]);
    const points = readPoints(source, folder);
    const { exact, near, part } = findPassage(points, words);
    if (exact.length === 0) return answerMissing(points, source, near, part);
    const chosen = exact.length === 1 && nth === undefined ? exact[0] : exact[(nth ?? 0) - 1];
    if (chosen === undefined) {
      const head = `these words stand in ${source.id} ${exact.length === 1 ? "once" : `${exact.length} times`}; choose one with --nth N, or give more words:`;
      return {
        text: [head, ...writeList(points, exact)].join("\n"),
        data: { source: source.id, found: exact.length, places: exact },
        failed: true,
      };
    }
    const pointer = pointTo(points, chosen.start, chosen.end);
    return { text: writePointer(pointer), data: { source: source.id, ...pointer, line: lineAt(points, chosen.start) } };
  },
};
