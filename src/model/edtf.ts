import type { Edtf } from "./ids.ts";

/** One date, with digits that may be unknown (`X`); a season is a month number from 21 to 41, as the standard counts them. */
export interface EdtfDate {
  kind: "date";
  /** Four digits or more, a sign before the common era, `X` for a digit that is not known. */
  year: string;
  month?: string;
  day?: string;
  /** A time of day with its zone, as written. */
  clock?: string;
  uncertain: boolean;
  approximate: boolean;
}

/** A stretch of time; an end is `open` where it goes on (`..`) and `unknown` where nothing is written. */
export interface EdtfInterval {
  kind: "interval";
  start: EdtfDate | "open" | "unknown";
  end: EdtfDate | "open" | "unknown";
}

/** A text that is no date, and why. */
export interface EdtfFault {
  kind: "fault";
  message: string;
}

const mark = "[?~%]?";
const dateForm = new RegExp(
  `^(${mark})(-?[0-9X]{4}|Y-?[0-9]{5,})(${mark})` +
    `(?:-(${mark})([0-9X]{2})(${mark})(?:-(${mark})([0-9X]{2})(${mark})(T.+)?)?)?$`,
);
const clockForm = /^T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?$/;

const longMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const daysIn = (year: string, month: number): number => {
  if (month !== 2 || year.includes("X")) return longMonths[month - 1] ?? 31;
  const number = Number(year.replace("Y", ""));
  return (number % 4 === 0 && number % 100 !== 0) || number % 400 === 0 ? 29 : 28;
};

/** All numbers of two digits that a field such as `1X` may stand for. */
const readings = (field: string, least: number, most: number): number[] => {
  const form = new RegExp(`^${field.replaceAll("X", "[0-9]")}$`);
  const found: number[] = [];
  for (let n = least; n <= most; n++) if (form.test(String(n).padStart(2, "0"))) found.push(n);
  return found;
};

const fault = (message: string): EdtfFault => ({ kind: "fault", message });

const parseDate = (text: string): EdtfDate | EdtfFault => {
  const parts = dateForm.exec(text);
  if (!parts) return fault(`"${text}" is not a date`);
  const [, , year = "", , , month, , , day, , clock] = parts;
  const isSeason = month !== undefined && !month.includes("X") && Number(month) >= 21 && Number(month) <= 41;
  const months = month === undefined || isSeason ? [] : readings(month, 1, 12);
  if (month !== undefined && !isSeason && months.length === 0) return fault(`there is no month ${month} in "${text}"`);
  if (isSeason && day !== undefined) return fault(`a season has no days in "${text}"`);
  const most = Math.max(0, ...months.map((number) => daysIn(year, number)));
  if (day !== undefined && readings(day, 1, most).length === 0) return fault(`there is no day ${day} in "${text}"`);
  if (clock !== undefined && !clockForm.test(clock)) return fault(`there is no time of day ${clock} in "${text}"`);
  const marks = text.replace(clock ?? "", "");
  return {
    kind: "date",
    year: year.replace("Y", ""),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(clock === undefined ? {} : { clock: clock.slice(1) }),
    uncertain: /[?%]/.test(marks),
    approximate: /[~%]/.test(marks),
  };
};

const parseEnd = (text: string): EdtfDate | EdtfFault | "open" | "unknown" =>
  text === ".." ? "open" : text === "" ? "unknown" : parseDate(text);

/**
 * Reads Extended Date/Time Format (ISO 8601-2): dates, seasons, intervals with open or unknown ends, `?` uncertain,
 * `~` approximate, `%` both, `X` for unknown digits, of levels 0 to 2; sets, exponents and significant digits are left out.
 */
export const parseEdtf = (text: Edtf): EdtfDate | EdtfInterval | EdtfFault => {
  const ends = text.split("/");
  if (ends.length === 1) return parseDate(text);
  if (ends.length > 2) return fault(`"${text}" has more than two ends`);
  const [start, end] = ends.map(parseEnd) as [ReturnType<typeof parseEnd>, ReturnType<typeof parseEnd>];
  if (typeof start === "object" && start.kind === "fault") return start;
  if (typeof end === "object" && end.kind === "fault") return end;
  if (typeof start === "string" && typeof end === "string") return fault(`"${text}" has no date at either end`);
  const from = typeof start === "string" ? undefined : boundsOf(start).from;
  const to = typeof end === "string" ? undefined : boundsOf(end).to;
  if (from !== undefined && to !== undefined && from > to) return fault(`"${text}" ends before it starts`);
  return { kind: "interval", start, end };
};

/** Months from which and up to which the seasons 21 to 41 may last, on either half of the globe. */
const seasonMonths = (season: number): [string, string] => {
  if (season >= 33 && season <= 36) return [String(3 * (season - 33) + 1), String(3 * (season - 32))];
  if (season >= 37 && season <= 39) return [String(4 * (season - 37) + 1), String(4 * (season - 36))];
  if (season >= 40) return [String(6 * (season - 40) + 1), String(6 * (season - 39))];
  return ["1", "12"];
};

const numberDay = (year: number, month: number, day: number): number => year * 10_000 + month * 100 + day;

const readDateBounds = ({ year, month, day }: EdtfDate): { from: number; to: number } => {
  const signed = (digit: string) => Number(year.replaceAll("X", digit));
  const [early, late] = [signed("0"), signed("9")].toSorted((a, b) => a - b) as [number, number];
  const isSeason = month !== undefined && !month.includes("X") && Number(month) > 12;
  const months = isSeason ? seasonMonths(Number(month)).map(Number) : readings(month ?? "XX", 1, 12);
  const [first, last] = [months[0]!, months.at(-1)!];
  const lastDays = readings(day ?? "XX", 1, daysIn(year, last));
  return {
    from: numberDay(early, first, readings(day ?? "XX", 1, 31)[0]!),
    to: numberDay(late, last, lastDays.at(-1) ?? daysIn(year, last)),
  };
};

/**
 * The first and the last day that a time may mean, each as the number `year * 10000 + month * 100 + day`, so that times
 * compare; an end that is open or unknown is absent. Vagueness (`~`, `?`) widens nothing.
 */
export const boundsOf = (time: EdtfDate | EdtfInterval): { from?: number; to?: number } => {
  if (time.kind === "date") return readDateBounds(time);
  const from = typeof time.start === "string" ? undefined : readDateBounds(time.start).from;
  const to = typeof time.end === "string" ? undefined : readDateBounds(time.end).to;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
};
