import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundsOf, parseEdtf } from "../../src/model/edtf.ts";

const bounds = (text: string) => {
  const read = parseEdtf(text);
  return read.kind === "fault" ? read.message : boundsOf(read);
};

describe("a date", () => {
  test.each([
    ["2025-11-20", 20251120, 20251120],
    ["2025-11", 20251101, 20251130],
    ["2025", 20250101, 20251231],
    ["2014~", 20140101, 20141231],
    ["2024-02", 20240201, 20240229],
    ["1900-02", 19000201, 19000228],
    ["202X", 20200101, 20291231],
    ["2025-1X", 20251001, 20251231],
    ["2025-XX-31", 20250131, 20251231],
    ["2025-02-2X", 20250220, 20250228],
    ["2025-21", 20250101, 20251231],
    ["2025-33", 20250101, 20250331],
    ["2025-41", 20250701, 20251231],
    ["2025-11-20T18:30:00Z", 20251120, 20251120],
    ["-0043", -429899, -428769],
    ["Y170000002", 1700000020101, 1700000021231],
  ])("%s lasts from %i to %i", (text, from, to) => expect(bounds(text)).toEqual({ from, to }));

  test.each([
    ["2014~", false, true],
    ["2014?", true, false],
    ["2014%", true, true],
    ["2014-?03-01", true, false],
    ["?2014-03-~01", true, true],
    ["2014-03", false, false],
  ])("%s says that it is uncertain (%s) or approximate (%s)", (text, uncertain, approximate) =>
    expect(parseEdtf(text)).toMatchObject({ kind: "date", uncertain, approximate }),
  );

  test.each([
    ["2025-13", "there is no month 13"],
    ["2025-00", "there is no month 00"],
    ["2025-42", "there is no month 42"],
    ["2025-02-30", "there is no day 30"],
    ["2025-02-29", "there is no day 29"],
    ["2025-XX-32", "there is no day 32"],
    ["2025-21-01", "a season has no days"],
    ["2025-11-20T25:00", "there is no time of day"],
    ["20 November 2025", "is not a date"],
    ["2025-1-1", "is not a date"],
    ["25-11-20", "is not a date"],
    ["", "is not a date"],
    ["2025-11-20 ", "is not a date"],
    ["2025--11", "is not a date"],
  ])("%s is none, and the fault says why", (text, why) => {
    expect(parseEdtf(text)).toMatchObject({ kind: "fault", message: expect.stringContaining(why) as string });
  });
});

describe("an interval", () => {
  test.each([
    ["2022-02-24/2025-11", { from: 20220224, to: 20251130 }],
    ["2022-02-24/..", { from: 20220224 }],
    ["../2025", { to: 20251231 }],
    ["2014~/", { from: 20140101 }],
    ["2025-11/2025-11", { from: 20251101, to: 20251130 }],
  ])("%s has the bounds that it names", (text, expected) => expect(bounds(text)).toEqual(expected));

  test.each([
    ["2025/2024", "ends before it starts"],
    ["../..", "no date at either end"],
    ["/", "no date at either end"],
    ["2024/2025/2026", "more than two ends"],
    ["2024/next year", '"next year" is not a date'],
    ["2025-02-30/..", "there is no day 30"],
  ])("%s is none, and the fault says why", (text, why) => expect(bounds(text)).toContain(why));
});

test("every day of the calendar is a date of one day, and the day after the last of its month is none", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }), (date) => {
      const text = date.toISOString().slice(0, 10);
      const number = Number(text.replaceAll("-", ""));
      expect(bounds(text)).toEqual({ from: number, to: number });
      const last = new Date(Date.UTC(2000, date.getUTCMonth() + 1, 0)).getUTCDate();
      expect(parseEdtf(`2000-${text.slice(5, 7)}-${last + 1}`).kind).toBe("fault");
    }),
  );
});
