/** An item of a timeline by its lane and its place in it. */
export interface LanePlace {
  lane: number;
  index: number;
}

type Item = { from?: number; to?: number };

const startOf = ({ from, to }: Item): number => from ?? to ?? 0;

/** The item of a lane that begins nearest to a day; the first of several. */
function nearestIn(items: readonly Item[], day: number): number {
  const far = items.map((item) => Math.abs(startOf(item) - day));
  return far.indexOf(Math.min(...far));
}

/** Where an arrow key leads: left and right in time, up and down to what is nearest in time in the next lane; undefined at an edge. */
export function moveInLanes(
  lanes: readonly (readonly Item[])[],
  { lane, index }: LanePlace,
  key: string,
): LanePlace | undefined {
  const here = lanes[lane]?.[index];
  if (!here) return undefined;
  if (key === "ArrowLeft" || key === "ArrowRight") {
    const next = index + (key === "ArrowLeft" ? -1 : 1);
    return lanes[lane]?.[next] ? { lane, index: next } : undefined;
  }
  if (key !== "ArrowUp" && key !== "ArrowDown") return undefined;
  const next = lane + (key === "ArrowUp" ? -1 : 1);
  const items = lanes[next];
  return items && items.length > 0 ? { lane: next, index: nearestIn(items, startOf(here)) } : undefined;
}
