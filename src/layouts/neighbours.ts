import type { LayoutInput } from "./layout.ts";

/** For each entity its neighbours with the strength of the tie, in the order of the edges. */
export function neighboursOf({ count, edges, strengths }: LayoutInput): [other: number, strength: number][][] {
  const neighbours = Array.from({ length: count }, (): [number, number][] => []);
  for (let i = 0; i < strengths.length; i++) {
    const [a, b] = [edges[2 * i]!, edges[2 * i + 1]!];
    neighbours[a]?.push([b, strengths[i]!]);
    neighbours[b]?.push([a, strengths[i]!]);
  }
  return neighbours;
}
