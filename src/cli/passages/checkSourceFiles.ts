import type { Breach, Path } from "../../model/breach.ts";
import type { Account, Dataset, Evidence, Source } from "../../model/dataset.ts";
import { decodeSource, digestOf, findSourceBytes } from "./sourceText.ts";
import type { SourceText } from "./sourceText.ts";

const checkFile = (
  source: Source,
  path: Path,
  bytes: Uint8Array | undefined,
  text: SourceText | undefined,
): Breach[] => {
  if (bytes === undefined)
    return [
      {
        path: [...path, "file"],
        message: `there is no file ${source.file} in the folder of sources`,
        hint: "the file's name there",
      },
    ];
  if (text === undefined)
    return [{ path: [...path, "file"], message: `${source.file} is no UTF-8 text`, hint: "a text in UTF-8" }];
  const breaches: Breach[] = [];
  if (text.sha256 !== source.sha256)
    breaches.push({
      path: [...path, "sha256"],
      message: `${source.file} is another file than the one described`,
      hint: text.sha256,
    });
  if (text.points.length !== source.length)
    breaches.push({
      path: [...path, "length"],
      message: `${source.file} is not ${source.length} code points long`,
      hint: String(text.points.length),
    });
  return breaches;
};

const checkPassage = (
  source: string,
  { start, end, digest }: Evidence,
  path: Path,
  texts: ReadonlyMap<string, SourceText>,
): Breach[] => {
  const points = texts.get(source)?.points;
  if (points === undefined || start >= end || end > points.length) return [];
  const right = digestOf(points.slice(start, end).join(""));
  if (right === digest) return [];
  return [
    {
      path: [...path, "digest"],
      message: `the passage ${start} to ${end} of ${source} has another digest than ${digest}`,
      hint: `${right}, or the pointer that \`parley cite ${source} "words"\` prints`,
    },
  ];
};

const checkPassages = (accounts: readonly Account[], path: Path, texts: ReadonlyMap<string, SourceText>): Breach[] =>
  accounts.flatMap(({ source, evidence }, account) =>
    evidence.flatMap((one, index) =>
      checkPassage(source, one, [...path, "accounts", account, "evidence", index], texts),
    ),
  );

/** Compares a dataset with the files it points into: digest and length of each file, and every passage that lies within. */
export const checkSourceFiles = (dataset: Omit<Dataset, "positions">, folder: string): Breach[] => {
  const texts = new Map<string, SourceText>();
  const files = dataset.sources.flatMap((source, index) => {
    const bytes = findSourceBytes(folder, source);
    const text = bytes && decodeSource(bytes);
    if (text !== undefined) texts.set(source.id, text);
    return checkFile(source, ["sources", index], bytes, text);
  });
  return [
    ...files,
    ...dataset.statements.flatMap(({ accounts }, index) => checkPassages(accounts, ["statements", index], texts)),
    ...dataset.conditions.flatMap(({ accounts }, index) => checkPassages(accounts, ["conditions", index], texts)),
    ...(dataset.setAside ?? []).flatMap(({ source, evidence }, index) =>
      checkPassage(source, evidence, ["setAside", index, "evidence"], texts),
    ),
  ];
};
