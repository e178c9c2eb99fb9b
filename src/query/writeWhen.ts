import type { Edtf } from "../model/ids.ts";
import { parseEdtf } from "../model/edtf.ts";
import { writeDate } from "./writeDate.ts";

/** A time as the end of a sentence: "on 20 November 2025", "in November 2025", "around 2014", "since 2014". */
export function writeWhen(time: Edtf): string {
  const read = parseEdtf(time);
  const words = writeDate(time);
  if (read.kind !== "date") return read.kind === "fault" ? `(${words})` : words;
  if (read.approximate) return words.replace("about", "around");
  return `${read.day === undefined ? "in" : "on"} ${words}`;
}
