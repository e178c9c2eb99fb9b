import { expect, it } from "vitest";
import { buildKnowledge, type Knowledge } from "../../../src/model/knowledge.ts";
import { findIndex, indexOf, indexThrough, linksOf, nodesOf } from "../../../src/query/index/entityIndex.ts";
import { buildIndex } from "../../../src/query/index/graphIndex.ts";
import { passesOf } from "../../../src/query/passes.ts";
import { harbourDataset } from "../../support/harbourAgreement.ts";

const anew = (): Knowledge => buildKnowledge(harbourDataset);
const without = (k: Knowledge, ...left: number[]) => k.dataset.statements.filter((_, at) => !left.includes(at));

it("the index of a part is found again by what the part holds, and is not that of another part or of all", () => {
  const k = anew();
  const part = { statements: without(k, 0) };
  expect(findIndex(k, part)).toBeUndefined();
  const index = indexOf(k, part);
  expect(findIndex(k, { statements: without(k, 0) })).toBe(index);
  expect(findIndex(k, { statements: without(k, 1) })).toBeUndefined();
  expect(findIndex(k, { ...part, entities: new Set(k.dataset.entities.slice(1).map(({ id }) => id)) })).toBeUndefined();
  expect(findIndex(k)).toBeUndefined();
  expect(index.graph).toEqual(buildIndex(linksOf(k, nodesOf(k), part.statements)));
});

it("a part that is all of a knowledge has the index of all", () => {
  const k = anew();
  const entities = new Set(k.entities.keys());
  expect(indexOf(k, { statements: [...k.dataset.statements], entities })).toBe(indexOf(k));
});

it("what passes is indexed as the part that it is, of this knowledge and not of another", () => {
  const [k, other] = [anew(), anew()];
  const passes = passesOf(k, without(k, 0, 2))!;
  expect(indexThrough(k, passes)).toBe(indexOf(k, { statements: without(k, 0, 2) }));
  expect(indexThrough(k, (one) => passes(one))).toBe(indexThrough(k, passes));
  expect(indexThrough(other, passes).statements).toEqual(without(other, 0, 2));
  expect(indexThrough(other, passes).statements[0]).toBe(other.dataset.statements[1]);
  expect(indexThrough(k, undefined)).toBe(indexOf(k));
});

it("only the last twelve parts are kept, and the index of all for good", () => {
  const k = anew();
  const all = indexOf(k);
  const parts = Array.from({ length: 13 }, (_, at) => ({ statements: without(k, at) }));
  const indexes = parts.map((part) => indexOf(k, part));
  expect(findIndex(k, parts[0])).toBeUndefined();
  expect(parts.slice(1).map((part) => findIndex(k, part))).toEqual(indexes.slice(1));
  expect(findIndex(k)).toBe(all);
});
