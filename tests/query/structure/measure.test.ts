import { expect, test, vi } from "vitest";
import { measures } from "../../../src/model/question.ts";
import { degreeOf } from "../../../src/query/degree.ts";
import { indexOf } from "../../../src/query/index/entityIndex.ts";
import { betweenness } from "../../../src/query/structure/betweenness.ts";
import { measure, tellMeasure } from "../../../src/query/structure/measure.ts";
import { buffersOfMeasure, measureIndex } from "../../../src/query/structure/measureIndex.ts";
import { finish, runInSlices } from "../../../src/query/structure/work.ts";
import { harbour } from "../../support/harbourAgreement.ts";
import { indexOfPairs } from "../../support/smallGraphs.ts";

test.each(measures)("%s is explained in one sentence, and computed elsewhere is the same", (name) => {
  const here = measure(harbour, name);
  expect(here.explanation).toMatch(/^[A-Z][^.]*\.$/);
  const index = indexOf(harbour);
  const raw = finish(measureIndex(structuredClone(index.graph), name));
  const sent = structuredClone(raw, { transfer: buffersOfMeasure(raw) });
  expect(tellMeasure(harbour, index, name, sent)).toEqual(here);
});

test("degree is what marks are sized by, greatest first", () => {
  const { findings } = measure(harbour, "degree");
  if (findings.says !== "scores") throw new Error("no scores");
  const degrees = degreeOf(harbour);
  for (const { entity, score } of findings.scores) expect(score).toBe(degrees.get(entity));
  expect(findings.scores.map(({ score }) => score)).toEqual(
    findings.scores.map(({ score }) => score).toSorted((a, b) => b - a),
  );
  expect(findings.scores[0]!.entity).toBe("article-1");
});

test("what hangs on one tie or one entity is told with its statements", () => {
  const { findings } = measure(harbour, "bridges");
  if (findings.says !== "bridges") throw new Error("no bridges");
  expect(findings.bridges.find(({ to }) => to === "fund")).toMatchObject({
    from: "article-3", apart: 1, statements: [{ id: "r8" }], 
  }); // prettier-ignore
  const { findings: points } = measure(harbour, "articulation");
  const parts = { "article-1": 4, agreement: 2, northland: 2, southland: 2 };
  expect(points).toEqual({
    says: "articulations",
    articulations: Object.entries(parts).map(([entity, parts]) => ({ entity, parts })),
  });
});

test("pieces and communities hold every entity once, clauses whole, the largest first", () => {
  for (const name of ["components", "communities"] as const) {
    const { findings } = measure(harbour, name);
    if (findings.says !== "groups") throw new Error("no groups");
    expect(findings.groups.flat().toSorted()).toEqual([...indexOf(harbour).ids].toSorted());
    expect(findings.groups.map(({ length }) => length)).toEqual(
      findings.groups.map(({ length }) => length).toSorted((a, b) => b - a),
    );
    expect(findings.modularity === undefined).toBe(name === "components");
  }
});

test("statements that do not pass are not measured", () => {
  const { findings } = measure(harbour, "components", {
    statements: harbour.dataset.statements.filter(({ relation }) => relation === "member"),
  });
  if (findings.says !== "groups") throw new Error("no groups");
  expect(findings.groups[0]!.toSorted()).toEqual(["eastland", "league", "northland"]);
});

const ring = (size: number) =>
  indexOfPairs(
    size,
    Array.from({ length: size }, (_, at) => [at, (at + 1) % size] as const),
  );

test.each(measures)("the progress of %s never falls and stays within 0 and 1", (name) => {
  const told = [0];
  finish(measureIndex(ring(9000), name), (progress) => told.push(progress));
  told.push(1);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

test("in slices a computation gives the same, and stops when it is told to", async () => {
  const index = ring(400);
  expect(await runInSlices(betweenness(index))).toEqual(finish(betweenness(index)));
  const stopping = new AbortController();
  const report = vi.fn(() => stopping.abort());
  const slow = function* () {
    for (let at = 0; at < 1000; at++) {
      for (const until = performance.now() + 2; performance.now() < until;);
      yield at / 1000;
    }
    return "done";
  };
  expect(await runInSlices(slow(), { report, signal: stopping.signal })).toBeUndefined();
  expect(report).toHaveBeenCalledTimes(1);
});
