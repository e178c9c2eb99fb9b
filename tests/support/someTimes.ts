import fc from "fast-check";

/** Any day of 2020 or 2021, as text. */
export const someDay = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2021-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A day, a month or a year. */
export const somePlainTime = fc.oneof(
  someDay,
  someDay.map((one) => one.slice(0, 7)),
  someDay.map((one) => one.slice(0, 4)),
);

/** A plain time, a stretch from day to day, or one with an open or unknown end. */
export const someTime = fc.oneof(
  somePlainTime,
  fc.tuple(someDay, someDay).map((ends) => ends.toSorted().join("/")),
  someDay.map((one) => `${one}/..`),
  someDay.map((one) => `/${one}`),
);

/** All days of 2019 to 2022, as text. */
export const allDays = Array.from({ length: 4 * 366 }, (_, at) => new Date(Date.UTC(2019, 0, 1 + at)).toISOString().slice(0, 10)); // prettier-ignore

/** All of these days that a time may mean, one by one, without any arithmetic of spans. */
export const daysOf = (text: string): Set<string> => {
  const [start, end = start] = text.split("/") as [string, string?];
  const open = (bound: string) => bound === "" || bound === "..";
  const first = allDays.findIndex((one) => one.startsWith(start));
  const last = allDays.findLastIndex((one) => one.startsWith(end));
  return new Set(allDays.slice(open(start) ? 0 : first, open(end) ? allDays.length : last + 1));
};
