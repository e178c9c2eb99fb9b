import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { LayoutInput, LayoutRun, Report } from "./layout.ts";
import { boxesIn, roomyHalf, spreadOut } from "./boxes/spreadOut.ts";

const iterationsInSlice = 20;
/** ForceAtlas2 starts from places this much larger than the round table's. */
const enlarged = 100;
const golden = Math.PI * (3 - Math.sqrt(5));

/** Where everything starts: where it is, a little aside where two coincide, on a spiral where it is nowhere. */
function startOf({ count, places }: LayoutInput): Float64Array {
  const start = new Float64Array(2 * count);
  const taken = new Set<string>();
  for (let i = 0; i < count; i++) {
    let [x, y] = [places[2 * i]!, places[2 * i + 1]!];
    if (!Number.isFinite(x) || !Number.isFinite(y)) {
      x = Math.sqrt((i + 1) / count) * Math.cos(i * golden);
      y = Math.sqrt((i + 1) / count) * Math.sin(i * golden);
    }
    if (taken.has(`${x.toFixed(4)} ${y.toFixed(4)}`)) {
      x += 0.002 * Math.sqrt(i + 1) * Math.cos(i * golden);
      y += 0.002 * Math.sqrt(i + 1) * Math.sin(i * golden);
    }
    taken.add(`${x.toFixed(4)} ${y.toFixed(4)}`);
    start[2 * i] = x * enlarged;
    start[2 * i + 1] = y * enlarged;
  }
  return start;
}

function graphOf(input: LayoutInput): UndirectedGraph {
  const graph = new UndirectedGraph();
  const start = startOf(input);
  for (let i = 0; i < input.count; i++) graph.addNode(`n${i}`, { x: start[2 * i]!, y: start[2 * i + 1]! });
  input.strengths.forEach((strength, i) => {
    graph.addEdge(`n${input.edges[2 * i]}`, `n${input.edges[2 * i + 1]}`, { weight: Math.sqrt(strength) });
  });
  return graph;
}

function relax(graph: UndirectedGraph, report: Report): void {
  const slices = graph.order > 5000 ? 6 : graph.order > 1000 ? 12 : 25;
  const settings = {
    barnesHutOptimize: true,
    barnesHutTheta: 1.2,
    gravity: 0.12,
    strongGravityMode: true,
    scalingRatio: 10,
    slowDown: 1 + Math.log(graph.order),
  };
  for (let slice = 0; slice < slices; slice++) {
    forceAtlas2.assign(graph, { iterations: iterationsInSlice, settings });
    report((0.8 * (slice + 1)) / slices);
  }
}

/** Draws what is tied together and pushes the rest apart (ForceAtlas2), from where things are, without random numbers. */
export const force: LayoutRun = (input, report) => {
  if (input.count === 0) return new Float32Array();
  const graph = graphOf(input);
  if (input.count > 1) relax(graph, report);
  const boxes = boxesIn(input);
  const found = Array.from({ length: input.count }, (_, i) => graph.getNodeAttributes(`n${i}`));
  const [xs, ys] = [found.map(({ x }): number => x), found.map(({ y }): number => y)];
  const range = (values: readonly number[]) => {
    const [low, high] = values.reduce(([l, h], v) => [Math.min(l, v), Math.max(h, v)], [Infinity, -Infinity]);
    return { middle: (low + high) / 2, half: Math.max(1e-6, (high - low) / 2) };
  };
  const [across, along] = [range(xs), range(ys)];
  const scale = roomyHalf(boxes) / Math.max(across.half, along.half, 1e-3);
  const wishX = Float64Array.from(xs, (x) => (x - across.middle) * scale);
  const wishY = Float64Array.from(ys, (y) => (y - along.middle) * scale);
  return spreadOut(boxes, wishX, wishY, (progress) => report(0.8 + 0.2 * progress));
};
