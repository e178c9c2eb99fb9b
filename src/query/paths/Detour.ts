import { findSlot, type GraphIndex } from "../index/graphIndex.ts";
import type { Guide } from "./Guide.ts";
import { MinHeap } from "./MinHeap.ts";
import { stepKey, stepsIn } from "./pathKey.ts";

/** All paths that begin with some nodes, which come to `key`, and do not go on to any of `without`. */
export interface Branch {
  nodes: number[];
  key: number;
  without: number[];
}

const none = 0xffffffff;

/** Finds the best path to a target in one branch after another. */
export class Detour {
  readonly #index: GraphIndex;
  readonly #guide: Guide;
  readonly #target: number;
  readonly #longest: number;
  readonly #heap = new MinHeap();
  /** Nodes that the branch forbids, by the run that forbids them. */
  readonly #closed: Uint32Array;
  /** The label last set at each node; labels of a node lead to its earlier ones, which cost less and have more steps. */
  readonly #labelAt: Uint32Array;
  #labels: { node: number; key: number; earlier: number; leads: boolean }[] = [];
  #run = 0;

  constructor(index: GraphIndex, guide: Guide, target: number, longest: number) {
    this.#index = index;
    this.#guide = guide;
    this.#target = target;
    this.#longest = longest;
    this.#closed = new Uint32Array(index.count);
    this.#labelAt = new Uint32Array(index.count).fill(none);
  }

  /** What the step between two neighbours adds. */
  keyOfStep(from: number, to: number): number {
    return stepKey(this.#index, findSlot(this.#index, from, to), to, this.#target);
  }

  /** A key that no path of the branch is below; Infinity where the branch is known to hold none. */
  boundOf(branch: Branch): number {
    this.#close(branch);
    let bound = Infinity;
    this.#eachStep(branch.nodes.at(-1)!, branch.key, branch, (next, key) => {
      bound = Math.min(bound, key + this.#guide.keyLeft(next));
    });
    return bound;
  }

  /**
   * The best path of the branch; of equal ones, that of the least node numbers. Where it is not at most `most`, only a
   * key that none is below; undefined where the branch holds no path.
   */
  find(branch: Branch, most: number): { nodes?: number[]; key: number } | undefined {
    this.#close(branch);
    this.#forget();
    const spur = branch.nodes.at(-1)!;
    this.#eachStep(spur, branch.key, branch, (next, key) => this.#push(next, key));
    let best = Infinity;
    while (this.#heap.size > 0 && this.#heap.least <= Math.min(best, most)) {
      const whole = this.#heap.least;
      const node = this.#heap.pop();
      const key = whole - this.#guide.keyLeft(node);
      if (!this.#settle(node, key)) continue;
      if (node === this.#target) best = key;
      else this.#eachStep(node, key, undefined, (next, further) => this.#push(next, further));
    }
    if (best === Infinity) return this.#heap.size > 0 ? { key: this.#heap.least } : undefined;
    this.#markBack(best);
    return { nodes: [...branch.nodes, ...this.#walk(branch)], key: best };
  }

  #push(node: number, key: number): void {
    const whole = key + this.#guide.keyLeft(node);
    if (whole < Infinity && this.#mayAdd(node, key)) this.#heap.push(whole, node);
  }

  #close({ nodes }: Branch): void {
    this.#run += 1;
    for (const node of nodes) this.#closed[node] = this.#run;
  }

  #forget(): void {
    for (const { node } of this.#labels) this.#labelAt[node] = none;
    this.#labels = [];
    this.#heap.clear();
  }

  /** Every step that the branch allows from a node reached by `key`; `branch` where the node is its last. */
  #eachStep(node: number, key: number, branch: Branch | undefined, take: (next: number, key: number) => void): void {
    const { offsets, targets } = this.#index;
    const steps = stepsIn(key) + 1;
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
      const next = targets[slot]!;
      if (this.#closed[next] === this.#run || branch?.without.includes(next)) continue;
      if (steps + this.#guide.stepsLeft(next) > this.#longest) continue;
      take(next, key + stepKey(this.#index, slot, next, this.#target));
    }
  }

  /** Whether a way to a node is worth going on from: no cheaper one has as few steps. */
  #mayAdd(node: number, key: number): boolean {
    const last = this.#labelAt[node]!;
    return last === none || stepsIn(this.#labels[last]!.key) > stepsIn(key);
  }

  #settle(node: number, key: number): boolean {
    if (!this.#mayAdd(node, key)) return false;
    this.#labels.push({ node, key, earlier: this.#labelAt[node]!, leads: false });
    this.#labelAt[node] = this.#labels.length - 1;
    return true;
  }

  #findLabel(node: number, key: number): number {
    let at = this.#labelAt[node]!;
    while (at !== none && this.#labels[at]!.key > key) at = this.#labels[at]!.earlier;
    return at !== none && this.#labels[at]!.key === key ? at : none;
  }

  /** Marks every label that lies on a best path, from the target back. */
  #markBack(best: number): void {
    const { offsets, targets } = this.#index;
    const open = [this.#findLabel(this.#target, best)];
    for (let label = open.pop(); label !== undefined; label = open.pop()) {
      const one = this.#labels[label]!;
      if (one.leads) continue;
      one.leads = true;
      for (let slot = offsets[one.node]!; slot < offsets[one.node + 1]!; slot++) {
        const before = this.#findLabel(targets[slot]!, one.key - stepKey(this.#index, slot, one.node, this.#target));
        if (before !== none) open.push(before);
      }
    }
  }

  /** From the end of the branch over marked labels to the target, always to the least node number. */
  #walk(branch: Branch): number[] {
    const nodes: number[] = [];
    let [node, key, own]: [number, number, Branch | undefined] = [branch.nodes.at(-1)!, branch.key, branch];
    while (node !== this.#target) {
      let found = -1;
      let reached = 0;
      this.#eachStep(node, key, own, (next, further) => {
        if (found >= 0) return;
        const label = this.#findLabel(next, further);
        if (label === none || !this.#labels[label]!.leads) return;
        [found, reached] = [next, further];
      });
      if (found < 0) throw new Error("a best path breaks off");
      nodes.push(found);
      [node, key, own] = [found, reached, undefined];
    }
    return nodes;
  }
}
