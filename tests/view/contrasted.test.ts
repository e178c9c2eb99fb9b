import { describe, expect, test } from "vitest";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import { compareSources } from "../../src/query/bySource/compareSources.ts";
import { planAgainstReports } from "../../src/query/bySource/planAgainstReports.ts";
import { textsThatSpeak } from "../../src/query/bySource/textsThatSpeak.ts";
import { contrastOf, contrastSources, contrastText, contrastWords } from "../../src/view/contrasted.ts";
import { bundledFolders } from "../support/bundledFolders.ts";
import { harbour } from "../support/harbourAgreement.ts";

test("two sources are told apart by their tags", () => {
  const contrasted = contrastSources(harbour, compareSources(harbour, "s1", "s2"));
  expect(contrastWords(contrasted)).toEqual({
    a: "Only in s1",
    b: "Only in s2",
    both: "In both",
    against: "Against each other",
  });
  expect(contrastOf(contrasted).get("r10")).toBe("against");
  expect(contrastOf(contrasted).has("r17")).toBe(false);
});

test("statements that do not pass are in no list", () => {
  const { lists, neither } = contrastSources(
    harbour,
    compareSources(harbour, "s1", "s2", ({ id }) => id === "r10"),
  );
  expect(Object.values(lists).map(({ length }) => length)).toEqual([0, 0, 0, 1]);
  expect(neither).toBe(0);
});

describe.each(bundledFolders)("in $name", ({ read }) => {
  const k = buildKnowledge(read());
  const all = k.dataset.statements.length;

  test("the five groups hold every statement once, of sources and of texts", () => {
    const { sources } = k.dataset;
    const pairs = sources.flatMap((a) => sources.map((b) => contrastSources(k, compareSources(k, a.id, b.id))));
    const texts = textsThatSpeak(k).map((id) => contrastText(planAgainstReports(k, id), all));
    for (const contrasted of [...pairs, ...texts]) {
      const listed = Object.values(contrasted.lists).flat();
      expect(contrastOf(contrasted).size).toBe(listed.length);
      expect(listed.length + contrasted.neither).toBe(all);
      expect(contrasted.neither).toBeGreaterThanOrEqual(0);
    }
  });
});
