import type { GraphIndex } from "../index/graphIndex.ts";
import type { Work } from "./work.ts";

/** How likely a walk goes on rather than begins anew elsewhere. */
const damping = 0.85;
/** The walk is settled once all shares together change by less. */
const settled = 1e-10;
const mostRounds = 300;

/** How many statements lead on from each entry's node, and to where, as rows of their own. */
function waysOut({ count, offsets, targets, starts, ways }: GraphIndex) {
  const strengths = new Float64Array(targets.length);
  const sums = new Float64Array(count);
  for (let node = 0; node < count; node++)
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
      for (let at = starts[slot]!; at < starts[slot + 1]!; at++) if ((ways[at]! & 1) === 1) strengths[slot]! += 1;
      sums[node]! += strengths[slot]!;
    }
  return { strengths, sums };
}

/**
 * The share of its time that an endless walk spends at each node, going along statements from subject to object (either
 * way where one reads the same from both ends), and now and then, or where nothing leads on, to any node; the shares sum to
 * 1. Method: Brin and Page, "The anatomy of a large-scale hypertextual Web search engine" (1998), by repeated steps.
 */
export function* pageRank(index: GraphIndex): Work<Float64Array> {
  const { count, offsets, targets } = index;
  const { strengths, sums } = waysOut(index);
  let shares = new Float64Array(count).fill(1 / count);
  for (let round = 0; round < mostRounds; round++) {
    let lost = 0;
    for (let node = 0; node < count; node++) if (sums[node] === 0) lost += shares[node]!;
    const next = new Float64Array(count).fill((1 - damping + damping * lost) / count);
    for (let node = 0; node < count; node++) {
      if (sums[node] === 0) continue;
      const each = (damping * shares[node]!) / sums[node]!;
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++)
        next[targets[slot]!]! += each * strengths[slot]!;
    }
    const change = next.reduce((sum, share, node) => sum + Math.abs(share - shares[node]!), 0);
    shares = next;
    if (change < settled) break;
    yield Math.min(0.99, Math.log(change) / Math.log(settled));
  }
  return shares;
}
