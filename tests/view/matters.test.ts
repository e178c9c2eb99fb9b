import { describe, expect, test } from "vitest";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import { sortByMatter } from "../../src/view/matters.ts";
import { bundledFolders } from "../support/bundledFolders.ts";
import { harbour } from "../support/harbourAgreement.ts";

test("what is said of clauses stands under their theme, parts with their clause, and the rest under kinds of relations", () => {
  const found = sortByMatter(harbour, harbour.dataset.statements, (one) => one);
  expect(found.map(({ label, items }) => [label, items.length])).toEqual([
    ["Sea", 10],
    ["Money", 1],
    ["Ties", 4],
    ["Words", 5],
  ]);
  expect(found[0]?.items.map(({ id }) => id)).toContain("r16");
});

describe.each(bundledFolders)("in $name", ({ read }) => {
  const k = buildKnowledge(read());
  test("every statement stands under one matter", () => {
    const sorted = sortByMatter(k, k.dataset.statements, (one) => one).flatMap(({ items }) => items);
    expect(sorted.map(({ id }) => id).toSorted()).toEqual(k.dataset.statements.map(({ id }) => id).toSorted());
  });
});
