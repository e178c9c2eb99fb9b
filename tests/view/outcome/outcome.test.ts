import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Effect } from "../../../src/model/dataset.ts";
import { isOff } from "../../../src/query/whatIf/targetState.ts";
import { arrowsOf, markOutcome } from "../../../src/view/outcome/drawOutcome.ts";
import { lightOutcome } from "../../../src/view/outcome/lightOutcome.ts";
import { actedBy, outcomeOf, statesAfter, stepsShown } from "../../../src/view/outcome/outcomeOf.ts";
import { askOutcome, sayOutcome, sayShown } from "../../../src/view/outcome/sayOutcome.ts";
import { stateMarks } from "../../../src/view/outcome/stateMarks.ts";
import { harbour } from "../../support/harbourAgreement.ts";
import { harbourWith, type ConditionRow } from "../../support/harbourConditions.ts";

const id = fc.constantFrom("article-1", "article-1.a", "article-2", "article-3", "strait");
const consequence = fc.tuple(fc.constantFrom<Effect[]>("activates", "voids", "revokes", "reinstates"), id);
const clause = id.filter((one) => one !== "strait");
const outcomes = fc
  .array(fc.tuple(clause, fc.array(consequence, { minLength: 1, maxLength: 3 }), fc.boolean()), { maxLength: 6 })
  .map((rows) => {
    const k = harbourWith(...rows.map(([on, does], at): ConditionRow => [`c${at}`, on, ...does]));
    const triggers = rows.flatMap(([, , isOn], at) => (isOn ? [`c${at}`] : []));
    return { k, outcome: outcomeOf(k, triggers) };
  });

describe("how things stand after each step, whatever the conditions", () => {
  test("begins as before any trigger, ends as the question is answered, and changes in between by what acts", () => {
    fc.assert(
      fc.property(outcomes, ({ outcome }) => {
        const { steps, states } = outcome.consequences;
        expect(Object.fromEntries(statesAfter(outcome, 0))).toEqual(Object.fromEntries(states.map(({ entity, from }) => [entity, from]))); // prettier-ignore
        expect(Object.fromEntries(statesAfter(outcome, steps.length))).toEqual(Object.fromEntries(states.map(({ entity, to }) => [entity, to]))); // prettier-ignore
        for (const [at, { changes }] of steps.entries()) {
          const [before, after] = [statesAfter(outcome, at), statesAfter(outcome, at + 1)];
          const changed = [...after.keys()].filter((one) => after.get(one) !== before.get(one));
          expect(new Set(changed)).toEqual(new Set(changes.map(({ on }) => on)));
        }
      }),
    );
  });

  test("is told by a mark on each thing, and what is taken away never looks as what stands", () => {
    fc.assert(
      fc.property(outcomes, fc.nat(6), ({ k, outcome }, asked) => {
        const at = stepsShown(outcome, asked);
        const markings = markOutcome(k, outcome, at);
        for (const [entity, state] of statesAfter(outcome, at)) {
          const { edge, badge } = markings.get(entity)!;
          expect([edge, badge]).toEqual([stateMarks[state].edge, stateMarks[state].badge]);
          if (isOff(state)) expect(edge).toBe("dotted");
        }
      }),
    );
  });

  test("lights the clauses that have acted and what they act on, with an arrow for each", () => {
    fc.assert(
      fc.property(outcomes, fc.nat(6), ({ k, outcome }, asked) => {
        const at = stepsShown(outcome, asked);
        const acted = actedBy(outcome, at);
        if (acted.length === 0) return;
        const { centres, widths } = lightOutcome(k, outcome, at);
        const named = acted.flatMap((one) => [one.clause, ...one.consequences.map(({ on }) => on)]);
        expect(new Set(centres)).toEqual(new Set(named));
        const drawn = arrowsOf(k).filter((arrow) => widths.has(arrow.id));
        expect(new Set(drawn.map(({ to }) => to))).toEqual(new Set(acted.flatMap((one) => one.consequences.map(({ on }) => on)))); // prettier-ignore
      }),
    );
  });
});

test("no two states look alike, even without colours", () => {
  const looks = Object.values(stateMarks);
  expect(new Set(looks.map(({ edge, badge }) => `${edge} ${badge}`)).size).toBe(looks.length);
  expect(new Set(looks.map(({ words }) => words)).size).toBe(looks.length);
});

describe("an outcome in words", () => {
  const k = harbourWith(
    ["the storm comes", "article-2", ["voids", "article-1"], ["activates", "fund"]],
    ["The board closes.", "article-1.a", ["revokes", "fund"]],
    ["The sea is calm.", "article-3", ["reinstates", "strait"]],
  );
  const [storm, closes, calm] = k.dataset.conditions.map((one) => one.id) as [string, string, string];

  it("asks for one trigger in its words, for several by their number", () => {
    expect(askOutcome(k, [])).toBe("What if?");
    expect(askOutcome(k, [closes])).toBe("What if the board closes?");
    expect(askOutcome(k, [storm, closes])).toBe("What if two things happen?");
  });

  it("says what changes, and what is left open, contradicted or without effect", () => {
    expect(sayOutcome(k, outcomeOf(k, [storm]))).toBe("Article 1 has lapsed; Lighthouse fund board is in effect.");
    const both = outcomeOf(k, [storm, closes, calm]);
    expect(sayOutcome(k, both)).toContain("contradiction");
    expect(sayOutcome(k, both)).toContain("What follows is not defined in two cases.");
    const late = harbourWith(["a", "article-1", ["activates", "article-2"]], ["b", "article-2", ["voids", "strait"]]);
    expect(sayOutcome(late, outcomeOf(late, ["b"]))).toBe("Nothing changes. One condition that is switched on has no effect."); // prettier-ignore
    expect(sayShown(late, outcomeOf(late, ["a", "b"]), 1)).toBe("What if two things happen? Two things change, shown after step 1 of 2."); // prettier-ignore
  });

  it("says so where nothing is switched on, and where there is nothing to switch", () => {
    expect(sayOutcome(k, outcomeOf(k, []))).toBe("Nothing is switched on, so nothing changes. Three conditions can be switched on."); // prettier-ignore
    expect(sayOutcome(harbour, outcomeOf(harbour, []))).toContain("makes anything depend on a condition");
  });
});
