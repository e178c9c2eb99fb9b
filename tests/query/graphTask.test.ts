import { expect, test } from "vitest";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import { carryOut, type GraphMessage, type GraphTask } from "../../src/query/graphTask.ts";
import { indexOf, keepIndex, linksOf, nodesOf } from "../../src/query/index/entityIndex.ts";
import { buffersOf } from "../../src/query/index/graphIndex.ts";
import { measure, tellMeasure } from "../../src/query/structure/measure.ts";
import { harbour, harbourDataset } from "../support/harbourAgreement.ts";
import { indexOfPairs } from "../support/smallGraphs.ts";

/** What is said of a task, each message handed over as between threads. */
function saidOf(task: GraphTask): GraphMessage[] {
  const said: GraphMessage[] = [];
  carryOut(task, (message, transfer) => said.push(structuredClone(message, { transfer })));
  return said;
}

test("an index that is built elsewhere and kept is the one that questions use", () => {
  const k = buildKnowledge(harbourDataset);
  const nodes = nodesOf(k);
  const links = linksOf(k, nodes);
  const sent = structuredClone(links, { transfer: buffersOf(links) });
  const [message] = saidOf({ do: "index", links: sent });
  if (message?.say !== "indexed") throw new Error("no index");
  keepIndex(k, { ...nodes, graph: message.graph, statements: k.dataset.statements });
  expect(indexOf(k).graph).toBe(message.graph);
  expect(indexOf(k)).toEqual(indexOf(harbour));
});

test("a measure that is computed elsewhere is told as one computed here", () => {
  const { graph } = indexOf(harbour);
  const last = saidOf({ do: "measure", graph, measure: "betweenness" }).at(-1);
  if (last?.say !== "measured") throw new Error("nothing measured");
  expect(tellMeasure(harbour, indexOf(harbour), "betweenness", last.raw)).toEqual(measure(harbour, "betweenness"));
});

test("progress is told in steps that one can see, and a fault as a reason", () => {
  const ring = indexOfPairs(
    1000,
    Array.from({ length: 1000 }, (_, at) => [at, (at + 1) % 1000] as const),
  );
  const said = saidOf({ do: "measure", graph: ring, measure: "betweenness" });
  expect(said.length).toBeGreaterThan(50);
  expect(said.length).toBeLessThan(103);
  const broken = saidOf({ do: "measure", graph: { ...ring, offsets: undefined as never }, measure: "components" });
  expect(broken).toEqual([{ say: "failed", reason: expect.any(String) }]);
});
