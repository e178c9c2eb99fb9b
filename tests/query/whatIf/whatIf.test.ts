import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Effect } from "../../../src/model/dataset.ts";
import { buildKnowledge } from "../../../src/model/knowledge.ts";
import { whatIf } from "../../../src/query/whatIf/whatIf.ts";
import { bundledFolders } from "../../support/bundledFolders.ts";
import { harbourWith, type ConditionRow } from "../../support/harbourConditions.ts";

const stateOf = ({ states }: ReturnType<typeof whatIf>, id: string) => states.find(({ entity }) => entity === id)?.to;

describe("four conditions, by their truth table", () => {
  // a takes article 3 away, b sits in article 3 and activates the fund, c brings article 3 back, d takes the fund away.
  const k = harbourWith(
    ["a", "article-1", ["voids", "article-3"]],
    ["b", "article-3", ["activates", "fund"]],
    ["c", "article-2", ["reinstates", "article-3"]],
    ["d", "article-2", ["revokes", "fund"]],
  );
  test.each<[on: string, article3: string, fund: string, contradictions: number, undefinedCases: string]>([
    ["", "stands", "waits", 0, ""],
    ["a", "lapsed", "waits", 0, ""],
    ["b", "stands", "activated", 0, ""],
    ["ab", "lapsed", "activated", 0, ""],
    ["c", "reinstated", "waits", 0, "never-taken-away"],
    ["ac", "contradicted", "waits", 1, "never-taken-away"],
    ["bc", "reinstated", "activated", 0, "never-taken-away"],
    ["abc", "contradicted", "activated", 1, "never-taken-away"],
    ["d", "stands", "revoked", 0, "not-yet-active"],
    ["ad", "lapsed", "revoked", 0, "not-yet-active"],
    ["bd", "stands", "contradicted", 1, "not-yet-active"],
    ["abd", "lapsed", "contradicted", 1, "not-yet-active"],
    ["cd", "reinstated", "revoked", 0, "never-taken-away not-yet-active"],
    ["acd", "contradicted", "revoked", 1, "never-taken-away not-yet-active"],
    ["bcd", "reinstated", "contradicted", 1, "never-taken-away not-yet-active"],
    ["abcd", "contradicted", "contradicted", 2, "never-taken-away not-yet-active"],
  ])("%j on", (on, article3, fund, contradictions, undefinedCases) => {
    const found = whatIf(k, on.split(""));
    expect([stateOf(found, "article-3"), stateOf(found, "fund")]).toEqual([article3, fund]);
    expect(found.steps.flatMap((step) => step.contradictions)).toHaveLength(contradictions);
    const cases = found.steps.flatMap((step) => step.undefined.map(({ why }) => why));
    expect(cases.toSorted().join(" ")).toBe(undefinedCases);
    expect(found.end).toEqual({ kind: "fixed", after: on === "" ? 0 : 1 });
  });
});

test("a condition in a clause that waits acts in the step after the clause is activated", () => {
  const k = harbourWith(
    ["first", "article-1", ["activates", "article-2"]],
    ["second", "article-2", ["activates", "article-3"], ["revokes", "strait"]],
  );
  const both = whatIf(k, ["first", "second"]);
  expect(both.steps.map(({ conditions }) => conditions.map(({ id }) => id))).toEqual([["first"], ["second"]]);
  expect(both.end).toEqual({ kind: "fixed", after: 2 });
  const alone = whatIf(k, ["second"]);
  expect(alone.steps).toEqual([]);
  expect(alone.idle.map(({ condition, by, state }) => [condition.id, by, state])).toEqual([["second", "article-2", "waits"]]); // prettier-ignore
});

test("a condition may activate the clause that it stands in", () => {
  const k = harbourWith(["own", "article-2", ["activates", "article-2"]]);
  expect(stateOf(whatIf(k, ["own"]), "article-2")).toBe("activated");
  expect(stateOf(whatIf(k, []), "article-2")).toBe("waits");
});

test("a clause that is taken away takes its parts and their conditions with it", () => {
  const k = harbourWith(
    ["fall", "article-2", ["activates", "article-3"], ["voids", "article-1"]],
    ["late", "article-1.b", ["revokes", "strait"]],
    ["later", "article-3", ["reinstates", "article-1.a"]],
  );
  const found = whatIf(k, ["fall", "later"]);
  expect(found.states.find(({ entity }) => entity === "article-1")).toMatchObject({ to: "lapsed", within: ["article-1.a", "article-1.b"] }); // prettier-ignore
  expect(found.steps[1]!.undefined.map(({ on, why }) => [on, why])).toEqual([
    ["article-1.a", "never-taken-away"],
    ["article-1.a", "within-what-is-off"],
  ]);
});

test("what is activated after it was taken away is said to be undefined", () => {
  const k = harbourWith(
    ["off", "article-1", ["voids", "strait"], ["activates", "article-2"]],
    ["on", "article-2", ["activates", "strait"]],
  );
  const cases = whatIf(k, ["off", "on"]).steps.map((step) => step.undefined.map(({ why }) => why));
  expect(cases).toEqual([["not-yet-active"], ["comes-back"]]);
});

test("conditions that hand on to one another in a ring are named as a cycle", () => {
  const k = harbourWith(
    ["start", "agreement", ["activates", "article-1"]],
    ["one", "article-1", ["revokes", "article-1"], ["activates", "article-2"]],
    ["two", "article-2", ["revokes", "article-2"], ["activates", "article-3"]],
    ["three", "article-3", ["revokes", "article-3"], ["activates", "article-1"]],
  );
  const { end, steps } = whatIf(k, ["start", "one", "two", "three"]);
  expect(end).toEqual({ kind: "cycle", from: 4, length: 3 });
  expect(steps.map(({ conditions }) => conditions[0]!.id).slice(3)).toEqual(["three", "one", "two"]);
});

test("clauses that deal with what is taken away are told, with the statements", () => {
  const k = harbourWith(["storm", "article-2", ["voids", "strait"]]);
  const { dealtWithIn } = whatIf(k, ["storm"]).states[0]!;
  expect(dealtWithIn.map(({ clause, statements }) => [clause, statements.map(({ id }) => id)])).toEqual([["article-1", ["r7"]]]); // prettier-ignore
});

test("a condition that is not there is a broken program, and one named twice counts once", () => {
  const k = harbourWith(["storm", "article-2", ["voids", "strait"]]);
  expect(() => whatIf(k, ["calm"])).toThrow("calm");
  expect(whatIf(k, ["storm", "storm"])).toEqual(whatIf(k, ["storm"]));
});

test("any conditions come to an end, the same one in whatever order the triggers are named", () => {
  const id = fc.constantFrom("article-1", "article-1.a", "article-2", "article-3", "strait");
  const consequence = fc.tuple(fc.constantFrom<Effect[]>("activates", "voids", "revokes", "reinstates"), id);
  const rows = fc.array(fc.tuple(id.filter((one) => one !== "strait"), fc.array(consequence, { minLength: 1, maxLength: 3 })), { maxLength: 6 }); // prettier-ignore
  fc.assert(
    fc.property(rows, (drawn) => {
      const k = harbourWith(
        ...drawn.map(([clause, consequences], at): ConditionRow => [`c${at}`, clause, ...consequences]),
      );
      const all = k.dataset.conditions.map((one) => one.id);
      const found = whatIf(k, all);
      expect(whatIf(k, all.toReversed())).toEqual(found);
      for (const { contradictions, changes } of found.steps) {
        for (const { on, because } of contradictions)
          expect(new Set(because.map(({ consequence }) => ["activates", "reinstates"].includes(consequence.effect))).size, on).toBe(2); // prettier-ignore
        for (const { because } of changes) expect(because.length).toBeGreaterThan(0);
      }
    }),
  );
});

describe.each(bundledFolders)("in $name", ({ read }) => {
  const k = buildKnowledge(read());
  const { conditions } = k.dataset;

  test.each(conditions.map(({ id }) => id))("%s alone does what it says, in one step", (id) => {
    const { steps, end, idle } = whatIf(k, [id]);
    const { consequences } = conditions.find((one) => one.id === id)!;
    expect([steps.length, end, idle]).toEqual([1, { kind: "fixed", after: 1 }, []]);
    expect(steps[0]!.changes.map(({ on }) => on).toSorted()).toEqual([...new Set(consequences.map(({ on }) => on))].toSorted()); // prettier-ignore
  });
});
