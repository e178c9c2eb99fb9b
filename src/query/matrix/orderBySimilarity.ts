/** How alike two sets are, after Jaccard: what they share in what they have together; two empty ones are alike. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((one) => b.has(one)).length;
  const together = a.size + b.size - shared;
  return together === 0 ? 1 : shared / together;
}

/**
 * Puts alike things side by side: a chain starts with the first and takes in, at whichever end, what is most alike to
 * that end; of equals the earlier one, at the later end. Equal input gives equal output, and equal sets stand together.
 */
export function orderBySimilarity<T>(things: readonly T[], setOf: (thing: T) => ReadonlySet<string>): T[] {
  const [first, ...rest] = things.map((thing) => ({ thing, set: setOf(thing) }));
  if (!first) return [];
  const chain = [first];
  const toStart = rest.map(({ set }) => jaccard(first.set, set));
  const toEnd = [...toStart];
  const left = new Set(rest.keys());
  while (left.size > 0) {
    let best = { at: -1, alike: -1, atEnd: true };
    for (const at of left) {
      if (toEnd[at]! > best.alike) best = { at, alike: toEnd[at]!, atEnd: true };
      if (toStart[at]! > best.alike) best = { at, alike: toStart[at]!, atEnd: false };
    }
    const next = rest[best.at]!;
    left.delete(best.at);
    if (best.atEnd) chain.push(next);
    else chain.unshift(next);
    const distances = best.atEnd ? toEnd : toStart;
    for (const at of left) distances[at] = jaccard(next.set, rest[at]!.set);
  }
  return chain.map(({ thing }) => thing);
}
