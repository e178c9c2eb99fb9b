import { parseEdtf } from "../../model/edtf.ts";
import type { Edtf } from "../../model/ids.ts";
import { offer, type Command } from "./command.ts";

const monthNames = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
]; // prettier-ignore
const months = monthNames.map((name) => name.slice(0, 3));
const two = (n: number): string => String(n).padStart(2, "0");

/** The latest day with a day and month at a cut-off or before it: "20 November" or "nov 20", and nothing else beside. */
function readDayOfYear(text: string, cutOff: Edtf): Edtf | undefined {
  const form =
    /^(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,})\.?$|^([a-z]{3,})\.?\s+(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?$/i;
  const [, before, name, other, after] = form.exec(text.trim()) ?? [];
  const month = (name ?? other)?.toLowerCase();
  const last = Number.parseInt(cutOff, 10);
  if (month === undefined || Number.isNaN(last)) return undefined;
  const full = monthNames.find((one) => one.startsWith(month) || (month === "sept" && one === "september"));
  const inYear = (year: number) => full && readDate(`${before ?? after} ${full} ${year}`);
  const date = inYear(last);
  return date !== undefined && date.slice(0, cutOff.length) > cutOff ? inYear(last - 1) : date;
}

/** Reads a date as people write it, "20 November 2025", "20.11.2025" or "nov 2025", or in EDTF; undefined where it is none. */
export function readDate(text: string): Edtf | undefined {
  const known = text.trim().replace(/\s*\/\s*/, "/");
  if (known !== "" && parseEdtf(known).kind !== "fault") return known;
  const [, dayFirst, ofMonth, inYear] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(known) ?? [];
  if (dayFirst !== undefined) return readDate(`${inYear}-${two(Number(ofMonth))}-${two(Number(dayFirst))}`);
  const words = known.toLowerCase().split(/[\s,.]+/).filter(Boolean); // prettier-ignore
  const month = words.map((word) => months.indexOf(word.slice(0, 3))).find((at) => at >= 0);
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.find((word) => /^\d{1,2}(st|nd|rd|th)?$/.test(word));
  if (month === undefined || year === undefined) return undefined;
  const date = [year, two(month + 1), ...(day === undefined ? [] : [two(Number.parseInt(day, 10))])].join("-");
  return parseEdtf(date).kind === "fault" ? undefined : date;
}

/** Reads a time: what happened then, or where the word asks so what had been said by then. */
export const readTime: Command["read"] = ({ word, rest }, { k }) => {
  const isKnown = /^known$/i;
  const words = [...(isKnown.test(word) ? [word] : []), ...rest].filter((one) => !/^(?:as|on|by|in|until)$/i.test(one));
  const at = words.findIndex((one) => isKnown.test(one));
  const [before, after] = at < 0 ? [words, undefined] : [words.slice(0, at), words.slice(at + 1)];
  const { cutOff } = k.dataset;
  const read = (some: readonly string[]) => readDate(some.join(" ")) ?? readDayOfYear(some.join(" "), cutOff);
  const within = read(before);
  const known = after && (after.length === 0 ? cutOff : read(after));
  if ((before.length > 0 && within === undefined) || (after && known === undefined)) return [];
  return [offer({ ask: "timeline", ...(within !== undefined && { within }), ...(known !== undefined && { known }) })];
};
