import { expect, test } from "vitest";
import { findAmong } from "../../../src/query/among/findAmong.ts";
import { sharedBy } from "../../../src/query/among/sharedBy.ts";
import { harbour } from "../../support/harbourAgreement.ts";

const idsOf = (statements: readonly { id: string }[]) => statements.map(({ id }) => id);

test("interlocks are tied to at least two, those tied to most of them first, each with its statements", () => {
  const { interlocks } = findAmong(harbour, ["northland", "southland", "league"]);
  expect(interlocks.map(({ entity }) => entity)).toEqual(["article-1"]);
  expect(interlocks[0]!.ties.map(({ to, statements }) => [to, idsOf(statements)])).toEqual([
    ["northland", ["r1", "r3"]],
    ["southland", ["r2", "r4"]],
    ["league", ["r5"]],
  ]);
});

test("those tied to one another, and the small graph that joins all of them", () => {
  const { direct, tree, groups } = findAmong(harbour, ["northland", "league", "pilots"]);
  expect(direct.map(({ from, to, statements }) => [from, to, ...idsOf(statements)])).toEqual([
    ["northland", "league", "r14"],
  ]);
  expect(tree.between).toEqual(["article-1"]);
  expect(tree.hops.map(({ from, to }) => [from, to])).toContainEqual(["article-1", "pilots"]);
  expect(groups).toEqual([["northland", "league", "pilots"]]);
});

test("a clause and its parts are one, and what stands twice is asked once", () => {
  expect(findAmong(harbour, ["article-1.a", "article-1", "league"]).entities).toEqual(["article-1", "league"]);
});

test("what nothing joins stands in groups; what a lens hides is said to be there", () => {
  expect(findAmong(harbour, ["league", "fund"])).toMatchObject({ groups: [["league"], ["fund"]], widen: [] });
  const noMembers = findAmong(
    harbour,
    ["league", "eastland"],
    ({ relation }) => !["member", "covers"].includes(relation),
  );
  expect(noMembers).toMatchObject({ groups: [["league"], ["eastland"]], widen: [{ by: "passes" }], interlocks: [] });
});

test("what two share is told with both sides, and whether they stand to it alike", () => {
  const { shared, direct } = sharedBy(harbour, "northland", "eastland");
  expect(direct).toBeUndefined();
  expect(shared.map(({ entity, a, b }) => [entity, idsOf(a), idsOf(b)])).toEqual([["league", ["r14"], ["r13"]]]);
  expect(shared[0]!.alike.map(({ relation, outward }) => [relation.id, outward])).toEqual([["member", true]]);
});

test("standing on different sides of a relation is not alike", () => {
  const { shared } = sharedBy(harbour, "northland", "southland");
  expect(shared.map(({ entity, alike }) => [entity, alike])).toEqual([["article-1", []]]);
});
