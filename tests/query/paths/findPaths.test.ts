import * as fc from "fast-check";
import { expect, test } from "vitest";
import { standings } from "../../../src/model/dataset.ts";
import { buildKnowledge, isClausePart } from "../../../src/model/knowledge.ts";
import { hubCost, statementCost } from "../../../src/query/index/costs.ts";
import { findPaths } from "../../../src/query/paths/findPaths.ts";
import { harbour, harbourDataset } from "../../support/harbourAgreement.ts";
import { makeDataset } from "../../support/makeDataset.ts";

const ways = (from: string, to: string, more = {}) =>
  findPaths(harbour, { from, to, ...more }).paths.map(({ entities }) => entities.join(" "));

test("the best way comes first, with every statement of each hop, parts of a clause standing as the clause", () => {
  expect(ways("south-envoy", "league", { longest: 5 })).toEqual([
    "south-envoy southland article-1 league",
    "south-envoy southland article-1 northland league",
  ]);
  const { hops } = findPaths(harbour, { from: "southland", to: "northland" }).paths[0]!;
  expect(hops.map(({ from, to, statements }) => [from, to, ...statements.map(({ id }) => id)])).toEqual([
    ["southland", "article-1", "r2", "r4"],
    ["article-1", "northland", "r1", "r3"],
  ]);
});

test("from a part is from its clause", () => {
  expect(ways("article-1.a", "league")).toEqual(ways("article-1", "league"));
});

test("nothing found says what would widen it: more steps", () => {
  expect(findPaths(harbour, { from: "south-envoy", to: "league", longest: 2 })).toMatchObject({
    paths: [],
    searched: { longest: 2, count: 5 },
    widen: [{ by: "longest", longest: 3 }],
  });
});

test("nothing found says what would widen it: all statements", () => {
  const passes = ({ relation }: { relation: string }) => relation !== "secured-by";
  const { paths, widen, searched } = findPaths(harbour, { from: "drafter", to: "gazette", passes: () => false });
  expect([paths, widen, searched.reachable]).toEqual([[], [{ by: "passes", longest: 2 }], [1, 1]]);
  expect(findPaths(harbour, { from: "strait", to: "league", longest: 2, passes }).widen).toEqual([
    { by: "longest", longest: 3 },
    { by: "passes", longest: 2 },
  ]);
});

test("nothing ties the two, or they are one: nothing would widen it, or another would", () => {
  const apart = findPaths(harbour, { from: "fund", to: "league" });
  expect([apart.paths, apart.widen, apart.searched.reachable?.[0]]).toEqual([[], [], 2]);
  expect(findPaths(harbour, { from: "article-1.a", to: "article-1.b" }).widen).toEqual([{ by: "other" }]);
});

test("who does not exist is not looked for", () => {
  expect(() => findPaths(harbour, { from: "nobody", to: "league" })).toThrow('there is no entity "nobody"');
});

test("standing comes before the number of voices, and more voices before fewer", () => {
  for (const [at, standing] of (["undisputed", "unconfirmed", "disputed", "denied"] as const).entries()) {
    expect(standings).toContain(standing);
    expect(statementCost(standing, 2)).toBeLessThan(statementCost(standing, 1));
    const next = (["unconfirmed", "disputed", "denied"] as const)[at];
    if (next) expect(statementCost(standing, 1)).toBeLessThan(statementCost(next, 1000));
  }
});

test("of two ways alike, the one that is disputed comes second, and one that two voices tell before one told by one", () => {
  const accounts = (...sources: string[]) =>
    sources.map((source) => ({ source, stance: "asserts" as const, evidence: [] }));
  const tie = (id: string, subject: string, object: string, standing: "undisputed" | "disputed", voices: string[]) => ({
    id, subject, relation: "opposes", object, standing, accounts: accounts(...voices), 
  }); // prettier-ignore
  const k = buildKnowledge({
    ...harbourDataset,
    disputes: [],
    statements: [
      tie("a1", "fund", "critic", "disputed", ["s1", "s2"]),
      tie("a2", "critic", "strait", "undisputed", ["s1"]),
      tie("b1", "fund", "doubter", "undisputed", ["s1", "s3"]),
      tie("b2", "doubter", "strait", "undisputed", ["s1"]),
      tie("c1", "fund", "bystander", "undisputed", ["s1", "s2"]),
      tie("c2", "bystander", "strait", "undisputed", ["s1"]),
    ],
  });
  expect(findPaths(k, { from: "fund", to: "strait" }).paths.map(({ entities }) => entities[1])).toEqual([
    "bystander", "doubter", "critic",
  ]); // prettier-ignore
});

test("passing through an entity costs more the more it is tied to, and nothing through a mere link", () => {
  expect([0, 1, 2].map(hubCost)).toEqual([0, 0, 0]);
  for (let degree = 2; degree < 2000; degree++) expect(hubCost(degree + 1)).toBeGreaterThanOrEqual(hubCost(degree));
  expect(hubCost(128) - hubCost(64)).toBe(500);
});

test("the way back is the way there, as dear, and no way holds a part of a clause or anything twice", () => {
  const k = buildKnowledge(makeDataset({ relations: 30 }));
  const id = fc.constantFrom(...k.dataset.entities.map((entity) => entity.id));
  fc.assert(
    fc.property(id, id, fc.integer({ min: 1, max: 5 }), (from, to, longest) => {
      const [there, back] = [findPaths(k, { from, to, longest }), findPaths(k, { from: to, to: from, longest })];
      expect(there.paths.map(({ cost }) => cost)).toEqual(back.paths.map(({ cost }) => cost));
      for (const { entities, hops } of there.paths) {
        expect(new Set(entities).size).toBe(entities.length);
        expect(hops.length).toBeLessThanOrEqual(longest);
        expect(entities.some((entity) => isClausePart(k, entity))).toBe(false);
        for (const { statements } of hops) expect(statements.length).toBeGreaterThan(0);
      }
      if (there.paths.length === 0 && there.widen[0]?.by === "longest") {
        const wider = findPaths(k, { from, to, longest: there.widen[0].longest });
        expect(wider.paths.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300 },
  );
});
