import type { Edtf } from "../../model/ids.ts";
import { parseEdtf, type EdtfDate } from "../../model/edtf.ts";

/**
 * How sure a time is: a `day`, a `stretch` from one day to another, or `vague`: some time within the days it may mean,
 * because only the month or year is known, or it is marked as uncertain or approximate.
 */
export type Certainty = "day" | "stretch" | "vague";

const isDay = ({ day, year, month, uncertain, approximate }: EdtfDate): boolean =>
  day !== undefined && ![year, month, day].some((part) => part?.includes("X")) && !uncertain && !approximate;

/** How sure a time is; an end that is open takes nothing from the other one. What is no date is vague. */
export function certaintyOf(time: Edtf): Certainty {
  const read = parseEdtf(time);
  if (read.kind === "fault") return "vague";
  if (read.kind === "date") return isDay(read) ? "day" : "vague";
  const ends = [read.start, read.end].filter((end) => typeof end === "object");
  return ends.every(isDay) ? "stretch" : "vague";
}
