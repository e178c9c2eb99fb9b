import * as fc from "fast-check";
import { expect, test } from "vitest";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import { degreeOf } from "../../src/query/degree.ts";
import { neighboursOf } from "../../src/query/neighboursOf.ts";
import { harbour } from "../support/harbourAgreement.ts";
import { makeDataset } from "../support/makeDataset.ts";

test("counts by relation and direction come first, in the vocabulary's order", () => {
  const { counts } = neighboursOf(harbour, "northland");
  expect(counts.map(({ label, direction, entities, statements }) => [label, direction, entities, statements])).toEqual([
    ["is bound by", "in", 1, 2],
    ["has as office-holder", "in", 1, 1],
    ["is a member of", "out", 1, 1],
    ["is opposed by", "in", 1, 1],
  ]);
});

test("a relation and a direction choose among the neighbours, not among the counts", () => {
  const { counts, neighbours, total } = neighboursOf(harbour, "league", { relation: "member", direction: "in" });
  expect(neighbours.map(({ entity }) => entity)).toEqual(["northland", "eastland"]);
  expect([counts.length, total]).toEqual([2, 2]);
  expect(neighboursOf(harbour, "league", { relation: "member", direction: "out" }).neighbours).toEqual([]);
});

test("a relation that reads the same from either end is outward from both", () => {
  const ways = ["bystander", "north-envoy"].map((id) =>
    neighboursOf(harbour, id).counts.flatMap(({ relation, direction }) => (relation.id === "met" ? direction : [])),
  );
  expect(ways).toEqual([["out"], ["out"]]);
});

test("a clause has the neighbours of its parts, and a part those of its clause", () => {
  expect(neighboursOf(harbour, "article-1.a")).toEqual(neighboursOf(harbour, "article-1"));
  expect(neighboursOf(harbour, "article-1").neighbours.map(({ entity }) => entity)).toContain("pilots");
});

test("there are as many neighbours as the degree says, pages put together give them all, and counts add up", () => {
  const k = buildKnowledge(makeDataset({ relations: 120 }));
  const degrees = degreeOf(k);
  const id = fc.constantFrom(...k.dataset.entities.map((entity) => entity.id));
  fc.assert(
    fc.property(id, fc.integer({ min: 1, max: 7 }), (entity, limit) => {
      const all = neighboursOf(k, entity, { limit: Infinity });
      expect(all.total).toBe(degrees.get(entity));
      const pages = Array.from({ length: Math.ceil(all.total / limit) }, (_, page) =>
        neighboursOf(k, entity, { offset: page * limit, limit }),
      );
      expect(pages.flatMap(({ neighbours }) => neighbours)).toEqual(all.neighbours);
      const statements = all.neighbours.reduce((sum, one) => sum + one.statements.length, 0);
      expect(all.counts.reduce((sum, count) => sum + count.statements, 0)).toBe(statements);
      for (const { relation, direction, entities } of all.counts)
        expect(neighboursOf(k, entity, { relation: relation.id, direction }).total).toBe(entities);
    }),
  );
});
