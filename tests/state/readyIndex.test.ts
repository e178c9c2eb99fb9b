import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { makeLargeGraph } from "../../src/cli/bench/largeGraph.ts";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import { findIndex, indexOf, linksOf, nodesOf } from "../../src/query/index/entityIndex.ts";
import { buildIndex } from "../../src/query/index/graphIndex.ts";
import { fewStatements, readyIndex } from "../../src/state/readyIndex.ts";
import { harbourDataset } from "../support/harbourAgreement.ts";
import { WaitingGraphWorker } from "../support/WaitingGraphWorker.ts";

const large = () => buildKnowledge(makeLargeGraph(300, fewStatements + 1));

beforeEach(() => {
  WaitingGraphWorker.made = [];
  vi.stubGlobal("Worker", WaitingGraphWorker);
});
afterEach(() => vi.unstubAllGlobals());

it("the index of many statements is built by a worker, and is the one that questions then go over", async () => {
  const k = large();
  const ready = readyIndex(k);
  await expect.poll(() => WaitingGraphWorker.made.length).toBe(1);
  WaitingGraphWorker.latest().answer();
  const index = (await ready)!;
  expect(index.graph).toEqual(buildIndex(linksOf(k, nodesOf(k))));
  expect(indexOf(k).graph).toBe(index.graph);
  expect((await readyIndex(k))!.graph).toBe(index.graph);
  expect(WaitingGraphWorker.made.length).toBe(1);
});

it("that of few is built at once, and where no worker does it, that of many too", async () => {
  const few = buildKnowledge(harbourDataset);
  expect((await readyIndex(few))!.graph).toEqual(indexOf(few).graph);
  expect(WaitingGraphWorker.made).toEqual([]);
  const k = large();
  const ready = readyIndex(k);
  await expect.poll(() => WaitingGraphWorker.made.length).toBe(1);
  WaitingGraphWorker.latest().breakDown();
  expect((await ready)!.graph).toEqual(buildIndex(linksOf(k, nodesOf(k))));
});

it("one that is stopped gives nothing and keeps nothing", async () => {
  const k = large();
  const stopping = new AbortController();
  const ready = readyIndex(k, undefined, { signal: stopping.signal });
  await expect.poll(() => WaitingGraphWorker.made.length).toBe(1);
  stopping.abort();
  expect(await ready).toBeUndefined();
  expect(WaitingGraphWorker.latest().terminated).toBe(true);
  expect(findIndex(k)).toBeUndefined();
});

it("a part has only its entities and statements, and is built once", async () => {
  const k = buildKnowledge(harbourDataset);
  const entities = new Set(["article-1.a", "northland", "league"]);
  const statements = k.dataset.statements.filter(
    ({ subject, object }) => object !== undefined && entities.has(subject) && entities.has(object),
  );
  const part = { entities, statements };
  const index = (await readyIndex(k, part))!;
  expect(index.ids).toEqual(["article-1", "northland", "league"]);
  expect(index.statements).toBe(statements);
  expect(await readyIndex(k, part)).toBe(index);
  expect(findIndex(k)).toBeUndefined();
});
