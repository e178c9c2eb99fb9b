import type { Box } from "./boxes/box.ts";
import type { LayoutInput, LayoutRun } from "./layout.ts";
import { neighboursOf } from "./neighbours.ts";
import { pixelsPerUnit } from "./place.ts";
import { boxesIn } from "./boxes/spreadOut.ts";

const airBetween = 6;
const betweenColumns = 26;
/** Longer labels than this (half, in pixels) reach into the next column. */
const widestHalf = 46;
const sweeps = 12;
/** How much farther apart than needed the boxes of a short column may stand. */
const loosest = 1.8;

/** One type's entities in order; a long column is broken into lanes side by side. */
interface Column {
  members: number[];
  lanes: number;
  numbered: boolean;
}

function columnsOf({ count, columns, numbered }: LayoutInput): Column[] {
  const groups = new Map<number, number[]>();
  for (let i = 0; i < count; i++) groups.set(columns[i]!, [...(groups.get(columns[i]!) ?? []), i]);
  return [...groups]
    .toSorted(([a], [b]) => a - b)
    .map(([, members]) => ({ members, lanes: 1, numbered: members.some((i) => numbered[i] === 1) }));
}

/** The lanes of a column: numbered members read down each lane, others across, so that a later one is never much higher. */
function lanesOf({ members, lanes, numbered }: Column): number[][] {
  const rows = Math.ceil(members.length / lanes);
  return Array.from({ length: lanes }, (_, lane) =>
    members.filter((_, turn) => (numbered ? Math.floor(turn / rows) : turn % lanes) === lane),
  );
}

const laneWidth = (members: readonly number[], boxes: readonly Box[]) =>
  Math.max(0, ...members.map((i) => 2 * boxes[i]!.half)) + airBetween;
const laneHeight = (members: readonly number[], boxes: readonly Box[]) =>
  members.reduce((sum, i) => sum + boxes[i]!.up + boxes[i]!.down + airBetween, 0);
const heightOf = (columns: readonly Column[], boxes: readonly Box[]) =>
  Math.max(0, ...columns.flatMap(lanesOf).map((lane) => laneHeight(lane, boxes)));

/** Breaks long columns so that the whole is about as wide as high. */
function fitted(columns: readonly Column[], boxes: readonly Box[]): Column[] {
  const longest = Math.max(1, ...columns.map(({ members }) => members.length));
  const brokenAt = (most: number) =>
    columns.map((column) => ({ ...column, lanes: Math.ceil(column.members.length / most) }));
  for (let most = Math.min(longest, 6); most < longest; most++) {
    const broken = brokenAt(most);
    const width = broken.reduce(
      (sum, column) => sum + column.lanes * laneWidth(column.members, boxes) + betweenColumns,
      0,
    );
    if (width <= 1.2 * heightOf(broken, boxes)) return broken;
  }
  return brokenAt(longest);
}

/** Orders each column by where its neighbours in other columns stand, to lessen crossings (barycentre heuristic). */
function orderColumns(columns: readonly Column[], input: LayoutInput): void {
  const neighbours = neighboursOf(input);
  const level = new Float64Array(input.count);
  const measure = (column: Column) => {
    for (const lane of lanesOf(column)) lane.forEach((i, row) => (level[i] = (row + 0.5) / lane.length));
  };
  columns.forEach(measure);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const column of sweep % 2 === 0 ? columns : columns.toReversed()) {
      if (column.numbered) continue;
      const wanted = new Map(
        column.members.map((i): [number, number] => {
          const others = neighbours[i]!.filter(([other]) => input.columns[other] !== input.columns[i]);
          const mean = others.reduce((sum, [other]) => sum + level[other]!, 0) / others.length;
          return [i, others.length > 0 ? mean : level[i]!];
        }),
      );
      column.members.sort((a, b) => wanted.get(a)! - wanted.get(b)! || a - b);
      measure(column);
    }
  }
}

/** Stacks a lane around the middle, loosely if it is short. */
function stack(lane: readonly number[], boxes: readonly Box[], height: number): [index: number, y: number][] {
  const own = laneHeight(lane, boxes);
  const looseness = Math.min(loosest, height / own);
  let top = (own * looseness) / 2;
  return lane.map((i) => {
    const { up, down } = boxes[i]!;
    const share = (up + down + airBetween) * looseness;
    const y = top - (share - up - down) / 2 - up;
    top -= share;
    return [i, y];
  });
}

/** One column for each type, in the vocabulary's order: clauses in theirs, the rest beside what they are tied to. */
export const columns: LayoutRun = (input, report) => {
  const boxes = boxesIn(input).map((box) => ({ ...box, half: Math.min(widestHalf, box.half) }));
  const all = fitted(columnsOf(input), boxes);
  orderColumns(all, input);
  report(0.5);
  const height = heightOf(all, boxes);
  const widths = all.map(({ members, lanes }) => lanes * laneWidth(members, boxes));
  let left = -(widths.reduce((sum, width) => sum + width, 0) + betweenColumns * (all.length - 1)) / 2;
  const places = new Float32Array(2 * input.count);
  for (const column of all) {
    const width = laneWidth(column.members, boxes);
    for (const lane of lanesOf(column)) {
      for (const [i, y] of stack(lane, boxes, height)) {
        places[2 * i] = (left + width / 2) / pixelsPerUnit;
        places[2 * i + 1] = y / pixelsPerUnit;
      }
      left += width;
    }
    left += betweenColumns;
  }
  report(1);
  return places;
};
