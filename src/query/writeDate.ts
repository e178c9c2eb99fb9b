import type { Edtf } from "../model/ids.ts";
import { parseEdtf, type EdtfDate } from "../model/edtf.ts";

const months = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
]; // prettier-ignore
const seasons = ["spring", "summer", "autumn", "winter"];
const quarters = ["first quarter", "second quarter", "third quarter", "fourth quarter"];

const writeYear = (year: string): string => {
  const digits = year.replace(/^-/, "").replace(/^0+(?=.)/, "");
  const plain = /^\d{3}X$/.test(year)
    ? `the ${digits.slice(0, -1)}0s`
    : digits.includes("X")
      ? `a year like ${digits}`
      : digits;
  return year.startsWith("-") ? `${plain} BC` : plain;
};

const writeMonth = (month: string): string => {
  const number = Number(month);
  if (number >= 33 && number <= 36) return `the ${quarters[number - 33]} of`;
  if (number >= 21 && number <= 32) return seasons[(number - 21) % 4]!;
  return months[number - 1] ?? "a month of";
};

const writePlain = ({ year, month, day }: EdtfDate): string => {
  const parts = [writeYear(year)];
  if (month !== undefined) parts.unshift(writeMonth(month));
  if (day !== undefined) parts.unshift(day.includes("X") ? "some day of" : String(Number(day)));
  return parts.join(" ");
};

/** One date in words: "20 November 2025", "about 2014", "November 2025 (uncertain)". */
export const writeOneDate = (date: EdtfDate): string =>
  `${date.approximate ? "about " : ""}${writePlain(date)}${date.uncertain ? " (uncertain)" : ""}`;

/** A date or a stretch of time in words: "20 November 2025", "from 2014 to 2022", "since 2014"; what is no date stays as it is. */
export function writeDate(time: Edtf): string {
  const read = parseEdtf(time);
  if (read.kind === "fault") return time;
  if (read.kind === "date") return writeOneDate(read);
  const { start, end } = read;
  if (typeof end === "object" && typeof start === "object")
    return `from ${writeOneDate(start)} to ${writeOneDate(end)}`;
  if (typeof start === "object") return `${end === "open" ? "since" : "from"} ${writeOneDate(start)}`;
  return typeof end === "object" ? `until ${writeOneDate(end)}` : time;
}
