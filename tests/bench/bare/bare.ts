import { MultiDirectedGraph } from "graphology";
import { Sigma } from "sigma";
import type { Dataset } from "../../../src/model/dataset.ts";

// The least that puts the same graph on the screen: what the explorer's first frame is measured against.
const dataset = (await (await fetch("./dataset.json")).json()) as Dataset;
const colours = new Map(dataset.vocabulary.entityTypes.map(({ id, colour }) => [id, colour.light]));
const graph = new MultiDirectedGraph();
for (const { id, label, type } of dataset.entities) {
  const [x, y] = dataset.positions[id] ?? [0, 0];
  graph.addNode(id, { x, y, label, size: 8, color: colours.get(type) });
}
for (const { id, subject, object } of dataset.statements)
  if (object !== undefined) graph.addEdgeWithKey(id, subject, object, { size: 1, color: "#cccccc" });
const box = document.getElementById("box");
export const picture = box && new Sigma(graph, box);
