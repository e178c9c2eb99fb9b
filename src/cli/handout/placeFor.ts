import { statSync } from "node:fs";
import path from "node:path";
import { handoutFormatIds, type HandoutFormatId } from "../../handout/handoutFormatIds.ts";
import { hintNearest } from "../../model/nearest.ts";
import { WrongUse } from "../terminal/verb.ts";

/** How the files of each format end. */
const endings: Readonly<Record<HandoutFormatId, string>> = {
  pptx: ".pptx",
  pdf: ".pdf",
  html: ".html",
  md: ".md",
  png: ".png",
  svg: ".svg",
  txt: ".txt",
  csl: ".json",
};

/** Where a handout goes: a folder, the start of its files' names, and what its first file is called where that is said. */
export interface HandoutPlace {
  format: HandoutFormatId;
  folder: string;
  name: string;
  file?: string;
}

const isFormat = (id: string): id is HandoutFormatId => handoutFormatIds.some((one) => one === id);

/** The format that is said, else that of the path's ending. Throws `WrongUse` where there is none. */
function findFormat(said: string | undefined, out: string | undefined): HandoutFormatId {
  if (said !== undefined && isFormat(said)) return said;
  if (said !== undefined)
    throw new WrongUse(
      `there is no format ${said}; ${hintNearest(said, handoutFormatIds, `there is ${handoutFormatIds.join(", ")}`)}`,
    );
  const ending = out === undefined ? "" : path.extname(out).toLowerCase();
  const found = handoutFormatIds.find((id) => endings[id] === ending);
  if (found) return found;
  const why = ending === "" ? "--format is missing" : `no format ends in ${ending}, and --format is missing`;
  throw new WrongUse(`${why}; there is ${handoutFormatIds.join(", ")}`);
}

/** What can't be looked at is no folder; why not is told where it is written to. */
const isFolder = (out: string): boolean => {
  if (/[\\/]$/.test(out)) return true;
  try {
    return statSync(out).isDirectory();
  } catch {
    return false;
  }
};

/** Where a story goes: into a folder under its own id, or under the name of the file that is asked for. */
export function placeFor(story: string, said: { format?: string; out?: string }): HandoutPlace {
  const format = findFormat(said.format, said.out);
  const { out } = said;
  if (out === undefined) return { format, folder: ".", name: story };
  if (isFolder(out)) return { format, folder: out, name: story };
  const ending = endings[format];
  const own = path.extname(out).toLowerCase() === ending ? path.extname(out) : "";
  return { format, folder: path.dirname(out), name: path.basename(out, own), file: path.basename(out) };
}
