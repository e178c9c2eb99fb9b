import type { EntityId } from "../../model/ids.ts";
import type { Place } from "../../state/store.ts";

/** Where an arrow key leads; y grows upwards. */
export type Direction = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";

const ways: Record<Direction, Place> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

const widest = (75 * Math.PI) / 180;

/** Whether a key is one of the four arrows. */
export const isDirection = (key: string): key is Direction => Object.hasOwn(ways, key);

/**
 * The candidate that lies best in a direction: within 75 degrees of it, near rather than far, and straight ahead rather
 * than aside. Nothing where none lies that way.
 */
export function chooseNeighbour(
  from: Place,
  candidates: readonly { id: EntityId; at: Place }[],
  direction: Direction,
): EntityId | undefined {
  const [wayX, wayY] = ways[direction];
  let best: { id: EntityId; cost: number } | undefined;
  for (const { id, at } of candidates) {
    const [x, y] = [at[0] - from[0], at[1] - from[1]];
    const distance = Math.hypot(x, y);
    if (distance === 0) continue;
    const aside = Math.acos(Math.min(1, Math.max(-1, (x * wayX + y * wayY) / distance)));
    if (aside > widest) continue;
    const cost = distance * (1 + 2 * (aside / widest) ** 2);
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}
