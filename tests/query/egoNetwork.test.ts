import * as fc from "fast-check";
import { expect, test } from "vitest";
import { buildKnowledge, isClausePart, topClauseOf } from "../../src/model/knowledge.ts";
import { egoNetwork } from "../../src/query/egoNetwork.ts";
import { harbour } from "../support/harbourAgreement.ts";
import { makeDataset } from "../support/makeDataset.ts";

test("no hops give the entity alone, and a clause with its parts", () => {
  expect([...egoNetwork(harbour, "strait", 0)]).toEqual(["strait"]);
  expect([...egoNetwork(harbour, "article-1", 0)].toSorted()).toEqual(["article-1", "article-1.a", "article-1.b"]);
});

test("a part brings its clause and the other parts along", () => {
  expect(egoNetwork(harbour, "article-1.a", 0)).toEqual(egoNetwork(harbour, "article-1", 0));
});

test("a text does not bring the clauses that are part of it", () => {
  expect([...egoNetwork(harbour, "agreement", 1)].toSorted()).toEqual(["agreement", "drafter", "gazette"]);
});

test("going between a clause and its parts costs no hop", () => {
  expect(egoNetwork(harbour, "strait", 1)).toContain("article-1.b");
  expect(egoNetwork(harbour, "strait", 1)).not.toContain("southland");
  expect(egoNetwork(harbour, "strait", 2)).toContain("southland");
});

test("statements that do not pass are not walked over", () => {
  const near = egoNetwork(harbour, "bystander", 2, ({ relation }) => relation !== "opposes");
  expect([...near].toSorted()).toEqual(["bystander", "north-envoy", "northland"]);
});

test("being within a number of hops is mutual, and more hops never lose anything", () => {
  const k = buildKnowledge(makeDataset({ relations: 25 }));
  const id = fc.constantFrom(...k.dataset.entities.map((entity) => entity.id));
  fc.assert(
    fc.property(id, id, fc.integer({ min: 0, max: 3 }), (a, b, hops) => {
      const near = egoNetwork(k, a, hops);
      expect(near.has(b)).toBe(egoNetwork(k, b, hops).has(a));
      for (const one of near) expect(egoNetwork(k, a, hops + 1).has(one)).toBe(true);
      for (const one of near) if (isClausePart(k, one)) expect(near.has(topClauseOf(k, one))).toBe(true);
    }),
  );
});
