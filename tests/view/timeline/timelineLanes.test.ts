import { describe, expect, test } from "vitest";
import type { Account, Statement } from "../../../src/model/dataset.ts";
import { buildKnowledge } from "../../../src/model/knowledge.ts";
import { asKnownOn } from "../../../src/query/timeline/asKnownOn.ts";
import { certaintyOf } from "../../../src/query/timeline/certaintyOf.ts";
import { countDays } from "../../../src/query/timeline/spanOf.ts";
import { sayDated, sayUndated } from "../../../src/query/timeline/countDated.ts";
import { timelineOf } from "../../../src/query/timeline/timelineOf.ts";
import { shownIn } from "../../../src/view/shown.ts";
import { answerOfView } from "../../../src/view/story/answerOfView.ts";
import { draftStory } from "../../../src/view/story/draftStory.ts";
import { domainOf, timelineLanes } from "../../../src/view/timeline/timelineLanes.ts";
import { emptyLens, emptyView, type Lens } from "../../../src/view/view.ts";
import { bundledFolders } from "../../support/bundledFolders.ts";
import { harbourDataset } from "../../support/harbourAgreement.ts";

const said = (source: string, day?: string): Account => ({ source, stance: "asserts", said: day, evidence: [] });
const statement = (id: string, object: string, time: string | undefined, ...accounts: Account[]): Statement => ({
  id,
  subject: "northland",
  relation: "met",
  object,
  time,
  standing: "undisputed",
  accounts,
});
const { vocabulary } = harbourDataset;
const k = buildKnowledge({
  ...harbourDataset,
  vocabulary: { ...vocabulary, entityTypes: vocabulary.entityTypes.map((type) => (type.id === "water" ? { ...type, happens: true } : type)) }, // prettier-ignore
  sources: harbourDataset.sources.map((one) => (one.id === "s3" ? { ...one, published: "2020-06" } : one)),
  disputes: [],
  statements: [
    statement("later", "strait", "2020-03", said("s1", "2020-04-01"), said("s1", "2020-04-01"), said("s3")),
    statement("first", "southland", "2020-02-01/..", said("s1")),
    statement("never", "southland", undefined, said("s2", "2020-05-01")),
  ],
});
const lanesOf = (lens: Partial<Lens> = {}) => {
  const full = { ...emptyLens, ...lens };
  return timelineLanes(k, full, shownIn(k, { lens: full }));
};

describe("the lanes of a timeline", () => {
  test("are what happened, what was said by source, and what was so", () => {
    const { lanes, undatedStatements, undatedSayings, undatedEvents } = lanesOf();
    expect(lanes.map(({ id, items }) => [id, items.map(({ label, when, certainty }) => `${label}, ${when}, ${certainty}`)])).toEqual([
      ["events", ["Grey Strait, March 2020, vague"]],
      ["said s1", ["2 accounts, 1 April 2020, day"]],
      ["said s2", ["1 account, 1 May 2020, day"]],
      ["said s3", ["1 account, June 2020, vague"]],
      ["so", ["Northland met Southland since 1 February 2020, since 1 February 2020, stretch", "Northland met Grey Strait in March 2020, March 2020, vague"]],
    ]); // prettier-ignore
    expect(undatedStatements.map(({ id }) => id)).toEqual(["never"]);
    expect(undatedSayings.map(({ source, told }) => [source, told.length])).toEqual([["s1", 1]]);
    expect(undatedEvents).toEqual([]);
  });

  test("have counted days, and none at an end that is open", () => {
    const so = lanesOf().lanes.at(-1)!;
    expect(so.items.map(({ from, to }) => [from, to])).toEqual([
      [countDays(20200201), undefined],
      [countDays(20200301), countDays(20200331)],
    ]);
  });

  test("follow the lens: hidden sources say nothing, and what only they date has no date", () => {
    expect(lanesOf({ sources: ["s1"] }).lanes.map(({ id }) => id)).toEqual(["events", "said s2", "said s3", "so"]);
    const { lanes } = lanesOf({ sources: ["s1", "s3"] });
    expect(lanes.map(({ id }) => id)).toEqual(["said s2"]);
  });

  test("reach over all of time that the dataset names, also as known on a day", () => {
    const domain = { from: countDays(20200201), to: countDays(20250101) };
    expect(domainOf(k)).toEqual(domain);
    expect(domainOf(asKnownOn(k, "2020-04-01"))).toEqual(domain);
    expect(domainOf(buildKnowledge({ ...k.dataset, statements: [] }))).toBeUndefined();
  });

  test.each(bundledFolders)("leave nothing of $name out: everything is in a lane or among what has no date", ({ read }) => {
    const whole = buildKnowledge(read());
    const found = timelineLanes(whole, emptyLens, shownIn(whole, emptyView));
    const items = found.lanes.flatMap((lane) => lane.items);
    const { events, undatedEvents, moments } = timelineOf(whole);
    expect(items.flatMap(({ thing }) => (thing.is === "event" ? [thing.entity] : []))).toEqual(events.map(({ entity }) => entity)); // prettier-ignore
    expect(found.undatedEvents).toEqual(undatedEvents);
    const so = items.filter(({ thing }) => thing.is === "statement").length;
    expect(so).toBe(moments.filter(({ kind }) => kind === "so").length);
    expect(so + found.undatedStatements.length).toBe(whole.dataset.statements.length);
    const told = items.reduce((sum, { thing }) => sum + (thing.is === "saying" ? thing.saying.told.length : 0), 0);
    const untold = found.undatedSayings.reduce((sum, saying) => sum + saying.told.length, 0);
    expect(told + untold).toBe(whole.dataset.statements.flatMap(({ accounts }) => accounts).length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { title, when } of items) expect(`${title} ${when}`).not.toMatch(/undefined|NaN|^ /);
  }); // prettier-ignore
});

test("how sure a time is follows from how it is written", () => {
  const certainties = ["2020-02-01", "2020-02-01T10:00Z", "2020-02", "2020", "2020-02-01~", "2020-02-XX", "2020-21"].map(certaintyOf); // prettier-ignore
  expect(certainties).toEqual(["day", "day", "vague", "vague", "vague", "vague", "vague"]);
  const stretches = ["2020-02-01/2020-02-03", "2020-02-01/..", "/2020-02-01", "2020-02/2020-03-01", "2020/..", "soon"].map(certaintyOf); // prettier-ignore
  expect(stretches).toEqual(["stretch", "stretch", "stretch", "vague", "vague", "vague"]);
});

describe.each(bundledFolders.map(({ name, read }) => [name, buildKnowledge(read())] as const))(
  "over %s",
  (_, whole) => {
    const days = ["2025-11-19", "2025-11-20", "2025-11-21", "1900-01-01", "2100-01-01"];
    const lenses: Partial<Lens>[] = [
      {},
      ...days.map((known) => ({ known })),
      { sources: [whole.dataset.sources[0]!.id] },
      ...whole.dataset.vocabulary.entityTypes.slice(0, 4).map(({ id }) => ({ types: [id] })),
      ...whole.dataset.vocabulary.relationGroups.slice(0, 2).map(({ id }) => ({ groups: [id], known: "2025-11-20" })),
    ];

    test.each(lenses)("what is counted is what is drawn and listed, and the answer says the same: %o", (change) => {
      const lens = { ...emptyLens, ...change };
      const known = lens.known === undefined ? whole : asKnownOn(whole, lens.known);
      const shown = shownIn(whole, { lens });
      const { lanes, counts, undatedEvents, undatedStatements, undatedSayings } = timelineLanes(known, lens, shown);
      const things = lanes.flatMap(({ items }) => items.map(({ thing }) => thing));
      const told = things.flatMap((thing) => (thing.is === "saying" ? thing.saying.told : []));
      expect(counts.dated).toEqual({
        events: things.filter(({ is }) => is === "event").length,
        statements: things.filter(({ is }) => is === "statement").length,
        accounts: told.length,
      });
      expect(counts.own).toBe(told.filter(({ account }) => account.said !== undefined).length);
      expect(counts.undated).toEqual({
        events: undatedEvents.length,
        statements: undatedStatements.length,
        accounts: undatedSayings.flatMap((one) => one.told).length,
      });
      const { note } = answerOfView(known, { ...emptyView, page: "timeline", lens }, shown);
      expect(note.startsWith(`${sayDated(counts)}.`), note).toBe(true);
      expect(note.endsWith(sayUndated(counts)), note).toBe(true);
    });
  },
);

test("what is drafted of a timeline as known on a day counts as the page does", () => {
  const whole = buildKnowledge(bundledFolders.find(({ name }) => name === "ukraine-2025")!.read());
  const lens = { ...emptyLens, known: "2025-11-20" };
  const { counts } = timelineLanes(asKnownOn(whole, lens.known), lens, shownIn(whole, { lens }));
  const [first] = draftStory(whole, { ...emptyView, page: "timeline", lens }).scenes;
  expect(first!.text).toContain(`${sayDated(counts)}.`);
  expect(first!.text).toContain(sayUndated(counts));
  expect(counts.dated.accounts).toBeGreaterThan(counts.own);
});
