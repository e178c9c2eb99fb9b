/** A line at some distance from where a pointer comes down, in px; those between the same two marks mean the same. */
export interface LineNear {
  id: string;
  ends: readonly [string, string];
  distance: number;
}

/** How far from a line a pointer still means it, and how near another one makes a finger's meaning doubtful, in px. */
const reach = { lit: 6, quiet: 2.5, doubt: 16 };

const isBetween = ([a, b]: LineNear["ends"], [c, d]: LineNear["ends"]): boolean =>
  (a === c && b === d) || (a === d && b === c);

/**
 * The line that a pointer means: the nearest in its reach. A finger covers more than that, so it means a line only where that is drawn
 * in full and no line between other marks runs close by; among many it means none, and so the ground.
 */
export function chooseLine(
  lines: readonly LineNear[],
  { lit, byFinger }: { lit: boolean; byFinger: boolean },
): string | undefined {
  if (byFinger && !lit) return undefined;
  const [nearest, ...others] = lines.toSorted((a, b) => a.distance - b.distance);
  if (!nearest || nearest.distance > (lit ? reach.lit : reach.quiet)) return undefined;
  const isDoubtful = others.some((other) => other.distance <= reach.doubt && !isBetween(nearest.ends, other.ends));
  return byFinger && isDoubtful ? undefined : nearest.id;
}
