import type { Edtf, SourceId } from "../../model/ids.ts";
import { parseEdtf, type EdtfDate } from "../../model/edtf.ts";
import { getSource, type Knowledge } from "../../model/knowledge.ts";

/** A date as CSL-JSON has it: one date or two, parts from the year on. */
export interface CslDate {
  "date-parts"?: number[][];
  season?: number;
  circa?: boolean;
  literal?: string;
}

/** A source as an item of CSL-JSON, which reference managers read. */
export interface CslItem {
  id: string;
  type: "document";
  title: string;
  abstract: string;
  issued?: CslDate;
  note: string;
}

const partsOf = ({ year, month, day }: EdtfDate): number[] | undefined => {
  const parts = [year, month, day].filter((part) => part !== undefined);
  return parts.some((part) => part.includes("X")) ? undefined : parts.map(Number);
};

/** Writes a date for CSL-JSON; what it can't hold stays as it is written, as a literal. */
export function writeCslDate(time: Edtf): CslDate {
  const read = parseEdtf(time);
  if (read.kind === "fault") return { literal: time };
  const ends = read.kind === "date" ? [read] : [read.start, read.end];
  if (!ends.every((end) => typeof end === "object")) return { literal: time };
  const parts = ends.map(partsOf);
  if (!parts.every((part) => part !== undefined)) return { literal: time };
  const circa = ends.some(({ uncertain, approximate }) => uncertain || approximate) ? { circa: true } : {};
  const season = parts.map((part) => part[1] ?? 0).find((month) => month > 12);
  if (season === undefined) return { "date-parts": parts, ...circa };
  const [year] = parts[0]!;
  return season <= 24 && parts.length === 1
    ? { "date-parts": [[year!]], season: season - 20, ...circa }
    : { literal: time };
}

/** Sources as CSL-JSON; each note has the file, its digest by which it is known, and the tag used in answers. */
export const citationsOf = (k: Knowledge, sources: readonly SourceId[]): CslItem[] =>
  sources.map((id) => {
    const { title, summary, published, file, sha256, tag } = getSource(k, id);
    return {
      id,
      type: "document",
      title,
      abstract: summary,
      ...(published !== undefined && { issued: writeCslDate(published) }),
      note: `${tag}; ${file}; SHA-256 ${sha256}`,
    };
  });
