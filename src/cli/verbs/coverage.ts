import type { Source } from "../../model/dataset.ts";
import { coverageOf } from "../../query/coverageOf.ts";
import type { Coverage, Figures, Piece } from "../../query/coverageOf.ts";
import { checkFolder } from "../compile.ts";
import { findDataset } from "../findDataset.ts";
import { lineAt } from "../passages/findPassage.ts";
import { decodeSource, findSourceBytes } from "../passages/sourceText.ts";
import { isFolder, shortPath } from "../readFolder.ts";
import { Refusal, WrongUse } from "../terminal/verb.ts";
import type { Verb } from "../terminal/verb.ts";

const longest = 56;

const readSource = (source: Source, folder: string): string[] => {
  const bytes = findSourceBytes(folder, source);
  if (bytes === undefined) throw new WrongUse(`there is no file ${source.file} in ${shortPath(folder)}`);
  const read = decodeSource(bytes);
  if (read === undefined || read.sha256 !== source.sha256)
    throw new Refusal(`${source.file} is another file than the one described; \`parley check --sources\` says more`);
  return read.points;
};

const percent = (share: number): string => `${Math.round(share * 100)}%`;

const writeWords = (points: readonly string[], { start, end }: Piece): string => {
  const words = points.slice(start, end).join("").replace(/\s+/g, " ");
  const short = Array.from(words);
  return short.length <= longest
    ? words
    : `${short
        .slice(0, longest - 3)
        .join("")
        .trimEnd()}...`;
};

const writePiece = (piece: Piece, points: readonly string[]): string[] => {
  const { start, end, state, share, statements, conditions, disputes, reasons } = piece;
  const what = state === "partly" ? "cited" : state;
  const partly = state === "partly" ? percent(share) : "";
  const lists = [
    ["statements", statements],
    ["conditions", conditions],
    ["disputes", disputes],
    ["set aside", reasons],
  ] as const;
  return [
    `  ${`${start}-${end}`.padEnd(12)} ${what.padEnd(9)}  ${partly.padStart(6)}  ${writeWords(points, piece)}`,
    ...lists.flatMap(([name, items]) => (items.length > 0 ? [`${" ".repeat(34)}${name}: ${items.join(", ")}`] : [])),
  ];
};

const writeFigures = (name: string, { pieces, cited, partly, setAside, neither, share }: Figures): string =>
  `${name.padEnd(8)} ${[pieces, cited, partly, setAside, neither].map((n) => String(n).padStart(10)).join("")}${percent(share).padStart(10)}`;

const headOf = (first: string): string =>
  `${first.padEnd(8)} ${["pieces", "cited", "partly", "set aside", "neither", "letters"].map((word) => word.padStart(10)).join("")}`;

interface Covered {
  source: Source;
  points: string[];
  coverage: Coverage;
}

const writeAll = (all: readonly Covered[], neither: number): string =>
  [
    ...all.flatMap(({ source, points, coverage }) => [
      `${source.tag}  ${source.file}`,
      `  ${"at".padEnd(12)} ${"".padEnd(9)}  partly`,
      ...coverage.pieces.flatMap((piece) => writePiece(piece, points)),
      "",
    ]),
    headOf("source"),
    ...all.map(({ source, coverage }) => writeFigures(source.tag, coverage.figures)),
    "",
    neither === 0 ? "every piece is cited or set aside" : `${neither} neither cited nor set aside`,
  ].join("\n");

const writeData = ({ source, points, coverage }: Covered) => ({
  source: source.id,
  tag: source.tag,
  file: source.file,
  figures: coverage.figures,
  pieces: coverage.pieces.map((piece) => ({ line: lineAt(points, piece.start), ...piece })),
});

/** `parley coverage`: is every sentence of the sources cited, or set aside with a reason? */
export const coverage: Verb = {
  name: "coverage",
  takes: "[DIR]",
  summary: "list every sentence of the sources as cited, set aside, or neither",
  help: [
    "DIR is a dataset folder, or its name under graph-data; without it, the first. A piece is a sentence, or a line that has",
    "none: a heading, a caption. It is cited where evidence reaches into it; under `partly` stands the share of its letters",
    "and digits that is cited, where less than half of them is. Else it is set aside by a row under `setAside`, with a reason.",
    "Under `letters` stands the cited share of all letters and digits. Ends with 1 if a piece is neither.",
  ].join("\n"),
  words: [0, 1],
  flags: { sources: { takes: "DIR", says: "the folder with the source files; always needed" } },
  run({ words: [named], flags }) {
    const sources = flags.sources as string | undefined;
    if (sources === undefined) throw new WrongUse("coverage needs --sources DIR");
    if (!isFolder(sources)) throw new WrongUse(`there is no folder ${shortPath(sources)}`);
    const folder = findDataset(named);
    const { dataset, problems } = checkFolder(folder);
    if (problems.length > 0)
      throw new Refusal(`${shortPath(folder)} has problems; \`parley check ${shortPath(folder)}\` lists them`);
    const all = dataset.sources.map((source): Covered => {
      const points = readSource(source, sources);
      return { source, points, coverage: coverageOf(dataset, source.id, points.join("")) };
    });
    const neither = all.reduce((sum, one) => sum + one.coverage.figures.neither, 0);
    return { text: writeAll(all, neither), data: all.map(writeData), failed: neither > 0 };
  },
};
