import { describe, expect, test } from "vitest";
import type { Account } from "../../../src/model/dataset.ts";
import { buildKnowledge } from "../../../src/model/knowledge.ts";
import { compareSources } from "../../../src/query/bySource/compareSources.ts";
import { toldBy } from "../../../src/query/bySource/toldBy.ts";
import { bundledFolders } from "../../support/bundledFolders.ts";
import { harbourDataset } from "../../support/harbourAgreement.ts";

const account = (source: string, stance: Account["stance"] = "asserts", by?: string): Account => ({ source, stance, by, evidence: [] }); // prettier-ignore
const accounts: Record<string, Account[]> = {
  r1: [account("s1"), account("s2")],
  r2: [account("s1"), account("s2", "denies")],
  r3: [account("s1"), account("s2", "denies", "critic"), account("s2", "asserts", "drafter")],
  r4: [account("s2")],
  r5: [account("s3")],
  r6: [account("s1"), account("s2", "declines")],
  r7: [account("s1", "doubts"), account("s2")],
};
const k = buildKnowledge({
  ...harbourDataset,
  statements: harbourDataset.statements.map((one) => ({ ...one, accounts: accounts[one.id] ?? one.accounts })),
});
const ids = (list: { statement: { id: string } }[]) => list.map(({ statement }) => statement.id);

test("a statement is against another source where one gives only voices for it and the other only voices against", () => {
  const { onlyA, onlyB, both, against, neither } = compareSources(k, "s1", "s2");
  expect(ids(against)).toEqual(["r2", "r7", "r10"]);
  expect(ids(both)).toEqual(["r1", "r3", "r6"]);
  expect(ids(onlyB)).toEqual(["r4"]);
  expect(ids(onlyA)).toContain("r8");
  expect(neither.map(({ id }) => id)).toEqual(["r5", "r17"]);
});

test("disputes tell which positions either source gives, where these are not the same", () => {
  const divided = (a: string, b: string) =>
    compareSources(k, a, b).disputes.map(({ dispute, ...sides }) => [dispute.id, sides.a.map(({ label }) => label), sides.b.map(({ label }) => label)]); // prettier-ignore
  expect(divided("s1", "s2")).toEqual([["who-is-bound", ["Bound"], ["Not bound"]]]);
  expect(divided("s1", "s3")).toEqual([]);
});

test("a source that repeats the other is no second witness, in either order", () => {
  expect(compareSources(k, "s1", "s3").repeats).toEqual({ source: "s3", of: "s1" });
  expect(compareSources(k, "s3", "s1").repeats).toEqual({ source: "s3", of: "s1" });
  expect(compareSources(k, "s1", "s2").repeats).toBeUndefined();
});

test("a source that is not there is a broken program", () => {
  expect(() => compareSources(k, "s1", "s9")).toThrow("s9");
});

describe.each(bundledFolders)("in $name", ({ read }) => {
  const all = buildKnowledge(read());
  const { sources, statements } = all.dataset;
  const pairs = sources.flatMap((a) => sources.map((b) => [a.id, b.id] as const));

  test.each(pairs)("every statement is in one list of %s and %s, and these are what they tell", (a, b) => {
    const { onlyA, onlyB, both, against, neither } = compareSources(all, a, b);
    const lists = [ids(onlyA), ids(onlyB), ids(both), ids(against), neither.map(({ id }) => id)];
    expect(lists.flat().toSorted()).toEqual(statements.map(({ id }) => id).toSorted());
    const told = (source: string) => toldBy(all, source).tellings.map(({ statement }) => statement.id).toSorted(); // prettier-ignore
    expect([...lists[0]!, ...lists[2]!, ...lists[3]!].toSorted()).toEqual(told(a));
    expect([...lists[1]!, ...lists[2]!, ...lists[3]!].toSorted()).toEqual(told(b));
  });
});
