/** Moves angles part of the way to an even circle, where each has a share as wide as its `widths`, keeping their order. */
export function evenOut(angles: readonly number[], widths: readonly number[], share: number): number[] {
  const normal = angles.map((angle) => Math.atan2(Math.sin(angle), Math.cos(angle)));
  const order = normal.map((_, i) => i).toSorted((a, b) => normal[a]! - normal[b]! || a - b);
  const total = widths.reduce((sum, width) => sum + width, 0);
  let passed = 0;
  const even = order.map((i) => {
    passed += widths[i]!;
    return ((passed - widths[i]! / 2) / total) * 2 * Math.PI;
  });
  const phase = order.reduce((sum, i, rank) => sum + normal[i]! - even[rank]!, 0) / Math.max(1, order.length);
  const result = normal.slice();
  order.forEach((i, rank) => {
    result[i] = normal[i]! * (1 - share) + (even[rank]! + phase) * share;
  });
  return result;
}
