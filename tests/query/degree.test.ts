import { expect, test } from "vitest";
import { buildKnowledge, topClauseOf } from "../../src/model/knowledge.ts";
import { degreeOf } from "../../src/query/degree.ts";
import { egoNetwork } from "../../src/query/egoNetwork.ts";
import { harbour } from "../support/harbourAgreement.ts";
import { makeDataset } from "../support/makeDataset.ts";

test("several relations with one entity, or with parts of one clause, count once", () => {
  expect(degreeOf(harbour).get("southland")).toBe(2);
  expect(degreeOf(harbour).get("northland")).toBe(4);
});

test("a part has the number of its clause, and an entity that stands alone has 0", () => {
  const degrees = degreeOf(harbour);
  expect(degrees.get("article-1")).toBe(6);
  expect(degrees.get("article-1.b")).toBe(6);
  const [first] = makeDataset({ relations: 0 }).entities.filter(({ type }) => type === "person");
  expect(degreeOf(buildKnowledge(makeDataset({ relations: 0 }))).get(first!.id)).toBe(0);
});

test("the degree is the number of others in the ego network of one hop", () => {
  const k = buildKnowledge(makeDataset());
  for (const [id, degree] of degreeOf(k)) {
    const near = new Set([...egoNetwork(k, id, 1)].map((one) => topClauseOf(k, one)));
    expect(near.size - 1, id).toBe(degree);
  }
});
