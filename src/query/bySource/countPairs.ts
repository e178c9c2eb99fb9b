import type { Position } from "../../model/dataset.ts";
import type { SourceId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { disputeAnswer } from "../disputeAnswer.ts";
import { groupBy } from "../groupBy.ts";
import type { SourcesCompared } from "./compareSources.ts";
import { relaysOf } from "./relaysOf.ts";
import { areOpposed, sideOf } from "./sideOf.ts";
import { everyStatement, type Passes } from "../passes.ts";

/** How much two sources have in common, as `compareSources` finds it. */
export interface PairCount {
  a: SourceId;
  b: SourceId;
  both: number;
  against: number;
  disputes: number;
  repeats?: SourcesCompared["repeats"];
}

const isSame = (a: readonly Position[], b: readonly Position[]): boolean =>
  a.length === b.length && a.every((position) => b.includes(position));

/** Every two sources in the dataset's order, counted in one pass over the statements that pass. */
export function countPairs(k: Knowledge, passes: Passes = everyStatement): PairCount[] {
  const ids = k.dataset.sources.map(({ id }) => id);
  const repeated = new Map(ids.map((id) => [id, relaysOf(k, id, () => false).repeats]));
  const pairs = new Map<string, PairCount>();
  for (const [at, a] of ids.entries())
    for (const b of ids.slice(at + 1)) {
      const repeats = repeated.get(a)?.includes(b)
        ? { source: a, of: b }
        : repeated.get(b)?.includes(a)
          ? { source: b, of: a }
          : undefined;
      pairs.set(`${a} ${b}`, { a, b, both: 0, against: 0, disputes: 0, ...(repeats && { repeats }) });
    }
  const order = new Map(ids.map((id, at) => [id, at]));
  const eachPair = <T>(told: ReadonlyMap<SourceId, T>, count: (pair: PairCount, a: T, b: T) => void) => {
    const sorted = [...told].toSorted(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    for (const [at, [a, first]] of sorted.entries())
      for (const [b, second] of sorted.slice(at + 1)) {
        const pair = pairs.get(`${a} ${b}`);
        if (pair) count(pair, first, second);
      }
  };
  for (const { accounts } of k.dataset.statements.filter(passes))
    eachPair(
      groupBy(accounts, ({ source }) => source),
      (pair, a, b) => (areOpposed(sideOf(a), sideOf(b)) ? pair.against++ : pair.both++),
    );
  for (const { id } of k.dataset.disputes) {
    const held = new Map<SourceId, Position[]>();
    for (const { position, accounts } of disputeAnswer(k, id).positions)
      for (const { account, statement } of accounts) {
        const own = held.get(account.source) ?? [];
        if (passes(statement) && !own.includes(position)) held.set(account.source, [...own, position]);
      }
    eachPair(held, (pair, a, b) => (isSame(a, b) ? undefined : pair.disputes++));
  }
  return [...pairs.values()];
}
