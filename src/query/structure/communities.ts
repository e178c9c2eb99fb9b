import type { GraphIndex } from "../index/graphIndex.ts";
import { weigh, weighted, type Weighted } from "./weighted.ts";
import type { Work } from "./work.ts";

/** Rounds of moves after which a level is left as it is; never reached but by rounding. */
const mostRounds = 100;
/** A move has to gain more than this, or rounding could move nodes for ever. */
const least = 1e-9;

/** Each node a group of its own. */
const oneEach = (count: number): Uint32Array => Uint32Array.from({ length: count }, (_, node) => node);

/** What moving nodes needs to know of groups. */
class Groups {
  readonly of: Uint32Array;
  readonly #totals: Float64Array;
  readonly #ties: Float64Array;
  readonly #near: number[] = [];

  constructor(
    readonly graph: Weighted,
    of: Uint32Array,
  ) {
    this.of = of;
    this.#totals = new Float64Array(graph.count);
    this.#ties = new Float64Array(graph.count);
    for (let node = 0; node < graph.count; node++) this.#totals[of[node]!]! += graph.sums[node]!;
  }

  /** Moves a node to the group among its neighbours' that gains most; of equal ones the first; tells whether it moved. */
  move(node: number): boolean {
    const { offsets, targets, weights, sums, total } = this.graph;
    const [own, sum] = [this.of[node]!, sums[node]!];
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
      const group = this.of[targets[slot]!]!;
      if (this.#ties[group] === 0) this.#near.push(group);
      this.#ties[group]! += weights[slot]!;
    }
    this.#totals[own]! -= sum;
    const gain = (group: number) => this.#ties[group]! - (sum * this.#totals[group]!) / total;
    let best = own;
    let most = gain(own) + least;
    for (const group of this.#near) {
      const gained = gain(group);
      if (gained > most) [best, most] = [group, gained];
    }
    this.#totals[best]! += sum;
    this.of[node] = best;
    for (const group of this.#near) this.#ties[group] = 0;
    this.#near.length = 0;
    return best !== own;
  }
}

/**
 * Moves nodes one by one until no single move gains anything: first all in order, then those with a neighbour that went
 * elsewhere (Ozaki, Tezuka and Inaba, 2016), and all again, for so many rounds or until none moves.
 */
function* settle(graph: Weighted, start: Uint32Array, rounds: number, progress: number): Work<Uint32Array> {
  const { count, offsets, targets } = graph;
  const groups = new Groups(graph, start);
  const waits = new Uint8Array(count);
  for (let round = 0; round < rounds; round++) {
    const queue = Array.from(oneEach(count));
    let moved = 0;
    waits.fill(1);
    for (let at = 0; at < queue.length; at++) {
      if (at % 4096 === 4095) yield progress;
      const node = queue[at]!;
      waits[node] = 0;
      if (!groups.move(node)) continue;
      moved++;
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
        const next = targets[slot]!;
        if (waits[next] === 1 || groups.of[next] === groups.of[node]) continue;
        waits[next] = 1;
        queue.push(next);
      }
    }
    if (moved === 0) break;
  }
  return groups.of;
}

/** Numbers groups from 0 in the order of their first node. */
function renumber(groups: Uint32Array): { groups: Uint32Array; count: number } {
  const numbers = new Map<number, number>();
  const renumbered = groups.map((group) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
  return { groups: renumbered, count: numbers.size };
}

/** The graph whose nodes are the groups of another. */
function gather(graph: Weighted, groups: Uint32Array, count: number): Weighted {
  const inside = new Float64Array(count);
  const rows = Array.from({ length: count }, () => new Map<number, number>());
  for (let node = 0; node < graph.count; node++) {
    const group = groups[node]!;
    inside[group]! += graph.inside[node]!;
    for (let slot = graph.offsets[node]!; slot < graph.offsets[node + 1]!; slot++) {
      const other = groups[graph.targets[slot]!]!;
      if (other === group) inside[group]! += graph.weights[slot]!;
      else rows[group]!.set(other, (rows[group]!.get(other) ?? 0) + graph.weights[slot]!);
    }
  }
  const offsets = new Uint32Array(count + 1);
  for (let group = 0; group < count; group++) offsets[group + 1] = offsets[group]! + rows[group]!.size;
  const targets = Uint32Array.from(rows.flatMap((row) => [...row.keys()]));
  const weights = Float64Array.from(rows.flatMap((row) => [...row.values()]));
  return weigh({ count, offsets, targets, weights, inside });
}

/** Takes apart groups that do not hang together; parts are numbered anew. */
function splitApart({ count, offsets, targets }: GraphIndex, groups: Uint32Array): Uint32Array {
  const parts = new Uint32Array(count).fill(count);
  let part = 0;
  for (let start = 0; start < count; start++) {
    if (parts[start] !== count) continue;
    const open = [start];
    parts[start] = part;
    for (let node = open.pop(); node !== undefined; node = open.pop())
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
        const next = targets[slot]!;
        if (parts[next] !== count || groups[next] !== groups[node]) continue;
        parts[next] = part;
        open.push(next);
      }
    part++;
  }
  return parts;
}

/**
 * For each node the number of its community: groups with more ties inside than chance would give them, numbered by their
 * first node. Each hangs together, and no node gains by going over to a neighbour's. Method: Blondel, Guillaume, Lambiotte and
 * Lefebvre, "Fast unfolding of communities in large networks" (2008), nodes in the order of their numbers, so that equal
 * input gives equal output.
 */
export function* communities(index: GraphIndex): Work<Uint32Array> {
  const base = weighted(index);
  if (base.total === 0) return oneEach(index.count);
  let [graph, found] = [base, oneEach(index.count)];
  for (let level = 0; level < mostRounds; level++) {
    const progress = 0.8 * (1 - graph.count / index.count);
    const settled = renumber(yield* settle(graph, oneEach(graph.count), 1, progress));
    if (settled.count === graph.count) break;
    found = found.map((group) => settled.groups[group]!);
    graph = gather(graph, settled.groups, settled.count);
  }
  for (let round = 0; round < mostRounds; round++) {
    const refined = yield* settle(base, found.slice(), mostRounds, 0.9);
    const whole = splitApart(index, refined);
    const isDone = renumber(refined).count === renumber(whole).count;
    found = whole;
    if (isDone) break;
  }
  return renumber(found).groups;
}
