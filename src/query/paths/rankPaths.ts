import type { GraphIndex } from "../index/graphIndex.ts";
import { Detour, type Branch } from "./Detour.ts";
import { Guide } from "./Guide.ts";
import { stepCost } from "../index/costs.ts";
import { costIn, keyOf, mostSteps } from "./pathKey.ts";

/** A path as the numbers of its nodes, both ends included, and what it costs. */
export interface RankedPath {
  nodes: number[];
  cost: number;
}

export interface RankOptions {
  /** How many paths are wanted. */
  count: number;
  /** The most steps a path may have. */
  longest: number;
  /** How many nodes around the target are looked at first: it changes the time that is taken, never what is found. */
  ahead?: number;
}

/** A branch of all paths, and the best path in it once it has been looked for; until then its key is a lower bound. */
interface Candidate {
  branch: Branch;
  key: number;
  nodes?: number[];
  /** How far beyond its bound it is looked into before others get their turn. */
  patience: number;
}

const compareNodes = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((node, index) => node !== b[index]);
  return at < 0 ? 0 : a[at]! - (b[at] ?? -1);
};

/** By key; what has not been looked for may still be better than what has; then by node numbers. */
const compare = (a: Candidate, b: Candidate): number =>
  a.key - b.key ||
  Number(a.nodes !== undefined) - Number(b.nodes !== undefined) ||
  compareNodes(a.nodes ?? [], b.nodes ?? []);

function takeBest(candidates: Candidate[]): Candidate | undefined {
  let best = 0;
  for (let at = 1; at < candidates.length; at++) if (compare(candidates[at]!, candidates[best]!) < 0) best = at;
  return candidates.splice(best, 1)[0];
}

/** What is left of a branch without the best path in it, in parts that have no path in common (Lawler). */
function branchesBeside({ nodes: prefix, key, without }: Branch, path: readonly number[], detour: Detour): Branch[] {
  const branches: Branch[] = [];
  let so = key;
  for (let at = prefix.length - 1; at < path.length - 1; at++) {
    const own = at === prefix.length - 1 ? without : [];
    branches.push({ nodes: path.slice(0, at + 1), key: so, without: [...own, path[at + 1]!] });
    so += detour.keyOfStep(path[at]!, path[at + 1]!);
  }
  return branches;
}

/**
 * The best paths between two nodes that visit none twice and have at most `longest` steps, in the order of what they
 * cost, then of their steps, then of their node numbers; fewer than `count` only where there are no more. Method: Yen
 * (Management Science 17, 1971) in Lawler's partition (Management Science 18, 1972); a branch is looked into only once its
 * lower bound comes first, and not much further than that bound, by an A* search led by distances to the target. Equal input gives equal output.
 */
export function rankPaths(index: GraphIndex, from: number, to: number, options: RankOptions): RankedPath[] {
  const { count, longest, ahead = 2000 } = options;
  if (from === to) return [];
  const guide = new Guide(index, from, to, ahead);
  const detour = new Detour(index, guide, to, Math.min(longest, mostSteps - 1));
  const candidates: Candidate[] = [];
  const offer = (branch: Branch) => {
    const key = detour.boundOf(branch);
    if (key < Infinity) candidates.push({ branch, key, patience: keyOf(stepCost, 1) });
  };
  offer({ nodes: [from], key: 0, without: [] });
  const found: RankedPath[] = [];
  while (found.length < count) {
    const best = takeBest(candidates);
    if (!best) break;
    const { branch, nodes, key, patience } = best;
    if (nodes) {
      found.push({ nodes, cost: costIn(key) });
      if (found.length < count) branchesBeside(branch, nodes, detour).forEach(offer);
    } else {
      const solved = detour.find(branch, key + patience);
      if (solved) candidates.push({ branch, ...solved, patience: 2 * patience });
    }
  }
  return found;
}
