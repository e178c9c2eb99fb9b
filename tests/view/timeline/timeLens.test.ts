import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset, Statement } from "../../../src/model/dataset.ts";
import { buildKnowledge } from "../../../src/model/knowledge.ts";
import { timelineOf } from "../../../src/query/timeline/timelineOf.ts";
import { shownIn } from "../../../src/view/shown.ts";
import { emptyLens, type Lens } from "../../../src/view/view.ts";
import { harbourDataset } from "../../support/harbourAgreement.ts";
import { allDays, daysOf, someDay, someTime } from "../../support/someTimes.ts";

const { vocabulary } = harbourDataset;
const happening = vocabulary.entityTypes.map((type) => (type.id === "water" ? { ...type, happens: true } : type));

type Row = [object: "strait" | "southland", time: string | undefined, group?: "met" | "speaks"];
const datasetOf = (rows: readonly Row[]): Dataset => ({
  ...harbourDataset,
  vocabulary: { ...vocabulary, entityTypes: happening },
  disputes: [],
  statements: rows.map(([object, time, relation = "met"], at): Statement => ({
    id: `t${at}`,
    subject: "northland",
    relation,
    object,
    time,
    standing: "undisputed",
    accounts: [{ source: "s1", stance: "asserts", evidence: [] }],
  })),
});
const knowledgeOf = (rows: readonly Row[]) => buildKnowledge(datasetOf(rows));
const through = (rows: readonly Row[], lens: Partial<Lens>) => {
  const { entities, statements } = shownIn(knowledgeOf(rows), { lens: { ...emptyLens, ...lens } });
  return { entities, ids: statements.map(({ id }) => id) };
};

const row = fc.tuple(
  fc.constantFrom("strait" as const, "southland" as const),
  fc.option(someTime, { nil: undefined }),
  fc.constantFrom("met" as const, "speaks" as const),
);
const window = fc.tuple(someDay, someDay).map((ends) => ends.toSorted() as [string, string]);

/** From the first to the last of all days that some times may mean. */
const hull = (times: readonly (string | undefined)[]): Set<string> | undefined => {
  const sets = times.filter((time) => time !== undefined).map(daysOf);
  if (sets.length === 0) return undefined;
  const found = allDays.map((day) => sets.some((days) => days.has(day)));
  return new Set(allDays.slice(found.indexOf(true), found.lastIndexOf(true) + 1));
};
const meets = (days: Set<string> | undefined, open: ReadonlySet<string>) =>
  days === undefined || [...days].some((day) => open.has(day));

test("a window lets through what shares a day with it, what has no date, and what happens by the times told of it", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), window, fc.boolean(), fc.boolean(), (rows, [from, to], datedOnly, hides) => {
      const lens = { time: { from, to, datedOnly }, groups: hides ? ["ties"] : [] };
      const open = daysOf(`${from}/${to}`);
      const passing = rows.filter(([, , relation]) => !hides || relation !== "speaks");
      const strait = hull(passing.filter(([object]) => object === "strait").map(([, time]) => time));
      const { ids, entities } = through(rows, lens);
      rows.forEach(([object, time, relation], at) => {
        const event = object === "strait" ? strait : undefined;
        const own = time === undefined ? undefined : daysOf(time);
        const dated = !datedOnly || own !== undefined || event !== undefined;
        const shown = (!hides || relation !== "speaks") && meets(own, open) && meets(event, open) && dated;
        expect(ids.includes(`t${at}`), JSON.stringify(rows[at])).toBe(shown);
      });
      if (!meets(strait, open)) expect(entities.has("strait")).toBe(false);
    }), // prettier-ignore
  );
});

test("the times of what happens are those that the timeline tells", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), window, (rows, [from, to]) => {
      const { events, undatedEvents } = timelineOf(knowledgeOf(rows), { within: `${from}/${to}` });
      const { entities } = through([...rows, ["southland", undefined]], { time: { from, to } });
      const told = [...events.map(({ entity }) => entity), ...undatedEvents].includes("strait");
      if (!told) expect(entities.has("strait")).toBe(false);
      else if (
        rows.some(
          ([object, time]) =>
            object === "strait" && meets(time === undefined ? undefined : daysOf(time), daysOf(`${from}/${to}`)),
        )
      )
        // prettier-ignore
        expect(entities.has("strait")).toBe(true);
    }),
  );
});

describe("a window in time", () => {
  const rows: Row[] = [["strait", "2020-02"], ["strait", undefined], ["southland", "2021"], ["southland", undefined]]; // prettier-ignore

  test("takes with what happened elsewhen also what has no date of its own but is said of it", () => {
    expect(through(rows, { time: { from: "2021-05-01", to: "2021-06-01" } }).ids).toEqual(["t2", "t3"]);
    expect(through(rows, { time: { from: "2020-02-29", to: "2020-03-01" } }).ids).toEqual(["t0", "t1", "t3"]);
  });

  test("may ask only for what has a date, its own or that of what happened", () => {
    const { ids, entities } = through(rows, { time: { from: "2020-02-29", to: "2020-03-01", datedOnly: true } });
    expect(ids).toEqual(["t0", "t1"]);
    expect([...entities].toSorted()).toEqual(["northland", "strait"]);
  });

  test("hides what happened without a date only where a date is wanted", () => {
    const undated: Row[] = [["strait", undefined]];
    const time = { from: "2020-01-01", to: "2020-01-02" };
    expect(through(undated, { time }).entities.has("strait")).toBe(true);
    expect(through(undated, { time: { ...time, datedOnly: true } }).entities.size).toBe(0);
  });

  test("leaves clauses where they are", () => {
    expect(through(rows, { time: { from: "1990-01-01", to: "1990-01-02" } }).entities.has("article-1")).toBe(true);
  });
});

describe("as known on a day", () => {
  const k = buildKnowledge({
    ...harbourDataset,
    sources: harbourDataset.sources.map((one) => ({ ...one, published: one.id === "s1" ? "2020-02-01" : "2020-01-01" })), // prettier-ignore
  });
  const on = (known: string) => shownIn(k, { lens: { ...emptyLens, known } });

  test("only what had been told is shown, of clauses too, and those who had told it", () => {
    const { entities, statements } = on("2020-01-15");
    expect(statements.map(({ id, standing }) => [id, standing])).toEqual([
      ["r10", "disputed"],
      ["r17", "undisputed"],
    ]);
    expect([...entities].toSorted()).toEqual(["agreement", "article-2", "critic", "doubter", "eastland", "gazette"]);
  });

  test("a part is shown with its clause", () => {
    const told = { ...k.dataset, statements: k.dataset.statements.filter(({ id }) => id === "r2") };
    const { entities } = shownIn(buildKnowledge({ ...told, disputes: [] }), { lens: { ...emptyLens, known: "2020-02-01" } }); // prettier-ignore
    expect([...entities].toSorted()).toEqual(["agreement", "article-1", "article-1.a", "southland"]);
  });

  test("nothing is shown before anything was said, and in the end everything of which something is said", () => {
    expect(on("2019-12-31").entities.size).toBe(0);
    expect(on("2020-02-01").statements).toEqual(k.dataset.statements);
  });
});
