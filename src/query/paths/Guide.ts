import type { GraphIndex } from "../index/graphIndex.ts";
import { MinHeap } from "./MinHeap.ts";
import { stepKey } from "./pathKey.ts";

/**
 * What is at least left to a target, from any node: exact near the target, further off the radius that was looked at. It
 * is never more than what is left indeed, and from node to node never falls by more than the step costs.
 */
export class Guide {
  readonly #keys: Float64Array;
  readonly #steps: Uint16Array;
  #radius = Infinity;
  #depth = Infinity;

  /** Looks around the target until `from` is reached or more than `most` nodes are seen. */
  constructor(index: GraphIndex, from: number, target: number, most: number) {
    this.#keys = new Float64Array(index.count).fill(Infinity);
    this.#steps = new Uint16Array(index.count).fill(65535);
    this.#weigh(index, from, target, most);
    this.#count(index, target, most);
  }

  /** The least that is left from a node to the target, as `keyOf` writes it. */
  keyLeft(node: number): number {
    return Math.min(this.#keys[node]!, this.#radius);
  }

  /** The least number of steps from a node to the target. */
  stepsLeft(node: number): number {
    return Math.min(this.#steps[node]!, this.#depth);
  }

  /** Dijkstra's search backwards from the target. */
  #weigh(index: GraphIndex, from: number, target: number, most: number): void {
    const { offsets, targets } = index;
    const keys = this.#keys;
    const heap = new MinHeap();
    keys[target] = 0;
    heap.push(0, target);
    for (let settled = 0; heap.size > 0;) {
      const key = heap.least;
      const node = heap.pop();
      if (key > keys[node]!) continue;
      if (node === from || settled++ >= most) {
        this.#radius = key;
        return;
      }
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
        const next = targets[slot]!;
        const further = key + stepKey(index, slot, node, target);
        if (further >= keys[next]!) continue;
        keys[next] = further;
        heap.push(further, next);
      }
    }
  }

  /** Breadth-first search backwards from the target. */
  #count({ offsets, targets }: GraphIndex, target: number, most: number): void {
    const steps = this.#steps;
    const queue = [target];
    steps[target] = 0;
    for (let at = 0; at < queue.length; at++) {
      const node = queue[at]!;
      if (queue.length > most) {
        this.#depth = steps[node]! + 1;
        return;
      }
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
        const next = targets[slot]!;
        if (steps[next]! !== 65535) continue;
        steps[next] = steps[node]! + 1;
        queue.push(next);
      }
    }
  }
}
