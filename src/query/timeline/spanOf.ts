import type { Edtf } from "../../model/ids.ts";
import { boundsOf, parseEdtf } from "../../model/edtf.ts";

/**
 * The days that a time may mean, from and to inclusive, as numbers `year * 10000 + month * 100 + day`; an end that is
 * open or unknown is absent.
 */
export interface Span {
  from?: number;
  to?: number;
}

/** Reads a time as the days it may mean; undefined where it is no date. */
export function findSpan(time: Edtf): Span | undefined {
  const read = parseEdtf(time);
  return read.kind === "fault" ? undefined : boundsOf(read);
}

/** Whether a time is marked as uncertain or approximate. */
export function isVague(time: Edtf): boolean {
  const read = parseEdtf(time);
  if (read.kind === "fault") return false;
  const dates = read.kind === "date" ? [read] : [read.start, read.end].filter((end) => typeof end === "object");
  return dates.some(({ uncertain, approximate }) => uncertain || approximate);
}

/** Whether two spans may share a day; an absent end reaches as far as the other goes. */
export const spansMeet = (a: Span, b: Span): boolean =>
  (a.from ?? -Infinity) <= (b.to ?? Infinity) && (b.from ?? -Infinity) <= (a.to ?? Infinity);

/** The span from the earliest start to the latest end; an end is absent where any of them is. */
export function joinSpans(spans: readonly Span[]): Span {
  const from = Math.min(...spans.map((span) => span.from ?? -Infinity));
  const to = Math.max(...spans.map((span) => span.to ?? Infinity));
  return { ...(Number.isFinite(from) && { from }), ...(Number.isFinite(to) && { to }) };
}

/** Days since the first of January 1970 of a day number, so that an axis can be even; the calendar is Gregorian throughout. */
export function countDays(day: number): number {
  const year = Math.floor(day / 10_000);
  const [month, date] = [Math.floor((day - year * 10_000) / 100), day - Math.floor(day / 100) * 100];
  return new Date(0).setUTCFullYear(year, month - 1, date) / 86_400_000;
}

/** The day number of so many days since the first of January 1970; undoes `countDays`. */
export function dayAt(days: number): number {
  const date = new Date(days * 86_400_000);
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

/** A day number as a date: "2025-11-20"; years beyond 0 to 9999 do not fit in four digits and are cut to these. */
export function writeDay(day: number): Edtf {
  const digits = String(Math.min(99_991_231, Math.max(101, day))).padStart(8, "0");
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** The day number of a date of year, month and day. */
export const readDay = (day: Edtf): number => Number(day.replaceAll("-", ""));
