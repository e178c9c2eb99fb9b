import fc from "fast-check";
import { expect, test } from "vitest";
import type { Statement } from "../../../src/model/dataset.ts";
import { buildKnowledge } from "../../../src/model/knowledge.ts";
import { knownOn } from "../../../src/query/timeline/knownOn.ts";
import { countDays, spansMeet } from "../../../src/query/timeline/spanOf.ts";
import { timelineOf } from "../../../src/query/timeline/timelineOf.ts";
import { harbourDataset } from "../../support/harbourAgreement.ts";

type Dated = [id: string, time: string | undefined, ...said: (string | undefined)[]];
const knowledgeOf = (dated: readonly Dated[], published?: string) =>
  buildKnowledge({
    ...harbourDataset,
    vocabulary: {
      ...harbourDataset.vocabulary,
      entityTypes: harbourDataset.vocabulary.entityTypes.map((type) => (type.id === "water" ? { ...type, happens: true } : type)), // prettier-ignore
    },
    sources: harbourDataset.sources.map((source) => ({ ...source, published })),
    disputes: [],
    statements: dated.map(([id, time, ...said]): Statement => ({
      id,
      subject: "northland",
      relation: "met",
      object: "strait",
      time,
      standing: "undisputed",
      accounts: said.map((date) => ({ source: "s1", stance: "asserts", said: date, evidence: [] })),
    })),
  });

const day = fc.date({ min: new Date("2020-01-01"), max: new Date("2021-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)); // prettier-ignore
const plain = fc.oneof(day, day.map((one) => one.slice(0, 7)), day.map((one) => one.slice(0, 4))); // prettier-ignore
const time = fc.oneof(
  plain,
  fc.tuple(day, day).map((ends) => ends.toSorted().join("/")),
  day.map((one) => `${one}/..`),
  day.map((one) => `/${one}`),
);

/** All days of 2019 to 2022 that a time may mean, one by one, without any arithmetic of spans. */
const days = Array.from({ length: 4 * 366 }, (_, at) => new Date(Date.UTC(2019, 0, 1 + at)).toISOString().slice(0, 10));
const daysOf = (text: string): Set<string> => {
  const [start, end = start] = text.split("/") as [string, string?];
  const [first, last] = [
    days.findIndex((one) => one.startsWith(start)),
    days.findLastIndex((one) => one.startsWith(end)),
  ];
  const open = (bound: string) => bound === "" || bound === "..";
  return new Set(days.slice(open(start) ? 0 : first, open(end) ? days.length : last + 1));
};

test("what is within a time are the moments that share a day with it", () => {
  fc.assert(
    fc.property(fc.array(time, { maxLength: 5 }), time, (times, within) => {
      const k = knowledgeOf(times.map((one, at) => [`t${at}`, one]));
      const found = timelineOf(k, { within }).moments.map(({ statement }) => statement.id);
      const window = daysOf(within);
      const expected = times.flatMap((one, at) =>
        [...daysOf(one)].some((date) => window.has(date)) ? [`t${at}`] : [],
      );
      expect(found.toSorted()).toEqual(expected.toSorted());
    }),
  );
});

test("what was known on a date is known, perhaps known, later or undated, as its days say", () => {
  fc.assert(
    fc.property(fc.array(time, { maxLength: 5 }), plain, (times, date) => {
      const { known, perhaps, later, undated } = knownOn(knowledgeOf(times.map((one, at) => [`t${at}`, undefined, one])), date); // prettier-ignore
      const asked = [...daysOf(date)];
      const open = (text: string) => text.endsWith("..");
      times.forEach((one, at) => {
        const own = [...daysOf(one)];
        const surely = !open(one) && own.at(-1)! <= asked[0]!;
        const list = surely ? known : own[0]! <= asked.at(-1)! ? perhaps : later;
        expect(list.map((each) => ("statement" in each ? each.statement.id : each.id))).toContain(`t${at}`);
      });
      expect(known.length + perhaps.length + later.length + undated.length).toBe(times.length);
    }),
  );
});

test("moments stand in the order of their days; what has no date stands apart", () => {
  const k = knowledgeOf([
    ["late", "2020-05"],
    ["early", "2020-03-01", "2020-06-01"],
    ["without", undefined, undefined],
    ["since", "/2020"],
    ["broken", "soon"],
  ]);
  const { moments, undated, span, events } = timelineOf(k);
  expect(moments.map(({ kind, statement }) => [kind, statement.id])).toEqual([
    ["so", "since"],
    ["so", "early"],
    ["so", "late"],
    ["said", "early"],
  ]);
  expect(undated.map(({ id }) => id)).toEqual(["without", "broken"]);
  expect(span).toEqual({ from: 20200301, to: 20201231 });
  expect(events.map(({ entity, from, to }) => [entity, from, to])).toEqual([["strait", undefined, 20201231]]);
});

test("a vague date is marked and is all the days it may mean", () => {
  const [moment] = timelineOf(knowledgeOf([["about", "2020-02~"]])).moments;
  expect(moment).toMatchObject({ from: 20200201, to: 20200229, vague: true });
});

test("things that happen and have no date are told by name", () => {
  const { undatedEvents, events } = timelineOf(knowledgeOf([["said", undefined, "2020-01-01"]]));
  expect([undatedEvents, events]).toEqual([["strait"], []]);
});

test("accounts without a date are as old as their source, and standing is that of the time", () => {
  const k = knowledgeOf([["one", undefined, undefined, "2020-02-01"]], "2020-01-01");
  k.dataset.statements[0]!.accounts[1]!.stance = "denies";
  expect(knownOn(k, "2020-01-15").known).toMatchObject([{ standing: "undisputed", accounts: [{ stance: "asserts" }] }]);
  expect(knownOn(k, "2020-02-15").known).toMatchObject([{ standing: "disputed" }]);
  expect(knownOn(k, "2019").later).toHaveLength(1);
});

test("a time that is no date is a broken program", () => {
  expect(() => timelineOf(knowledgeOf([]), { within: "soon" })).toThrow("soon");
  expect(() => knownOn(knowledgeOf([]), "soon")).toThrow("soon");
});

test("days can be counted across months, years and leap days", () => {
  expect(countDays(19700101)).toBe(0);
  expect(countDays(20200301) - countDays(20200228)).toBe(2);
  expect(countDays(20210101) - countDays(20201231)).toBe(1);
  expect(countDays(500101)).toBeLessThan(countDays(10000101));
  expect(spansMeet({}, { from: 1, to: 2 })).toBe(true);
});
