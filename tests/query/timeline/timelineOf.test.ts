import fc from "fast-check";
import { expect, test } from "vitest";
import type { Statement } from "../../../src/model/dataset.ts";
import { buildKnowledge } from "../../../src/model/knowledge.ts";
import { knownOn } from "../../../src/query/timeline/knownOn.ts";
import { countDays, dayAt, readDay, spansMeet, writeDay } from "../../../src/query/timeline/spanOf.ts";
import { timelineOf } from "../../../src/query/timeline/timelineOf.ts";
import { harbourDataset } from "../../support/harbourAgreement.ts";
import { daysOf, somePlainTime, someTime } from "../../support/someTimes.ts";

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

test("what is within a time are the moments that share a day with it", () => {
  fc.assert(
    fc.property(fc.array(someTime, { maxLength: 5 }), someTime, (times, within) => {
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
    fc.property(fc.array(someTime, { maxLength: 5 }), somePlainTime, (times, date) => {
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

test("counted days lead back to their day, and a day to its text", () => {
  const inRange = fc.integer({ min: countDays(101), max: countDays(99_991_231) });
  fc.assert(fc.property(inRange, (days) => countDays(dayAt(days)) === days));
  fc.assert(fc.property(inRange, (days) => readDay(writeDay(dayAt(days))) === dayAt(days)));
  expect([writeDay(20251120), writeDay(500101), writeDay(-500101)]).toEqual(["2025-11-20", "0050-01-01", "0000-01-01"]);
});
