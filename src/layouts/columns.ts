import type { Box } from "./box.ts";
import type { LayoutInput, LayoutRun } from "./layout.ts";
import { neighboursOf } from "./neighbours.ts";
import { pixelsPerUnit } from "./place.ts";
import { boxesIn } from "./spreadOut.ts";

const airBetween = 8;
const betweenColumns = 56;
const sweeps = 12;
/** How much farther apart than needed the boxes of a short column may stand. */
const loosest = 2;

/** One type's entities from top to bottom; a long column is broken into `lanes` side by side. */
interface Column {
  members: number[];
  lanes: number;
  rows: number;
  numbered: boolean;
}

function columnsOf({ count, columns, numbered }: LayoutInput): number[][] {
  const groups = new Map<number, number[]>();
  for (let i = 0; i < count; i++) groups.set(columns[i]!, [...(groups.get(columns[i]!) ?? []), i]);
  return [...groups]
    .toSorted(([a], [b]) => a - b)
    .map(([, members]) => members.toSorted((a, b) => numbered[b]! - numbered[a]! || a - b));
}

const widthOf = (members: readonly number[], boxes: readonly Box[]) =>
  Math.max(0, ...members.map((i) => 2 * boxes[i]!.half)) + airBetween;
const heightOf = (members: readonly number[], boxes: readonly Box[]) =>
  Math.max(0, ...members.map((i) => boxes[i]!.up + boxes[i]!.down)) + airBetween;

function brokenAt(most: number, groups: readonly number[][], numbered: Uint8Array): Column[] {
  return groups.map((members) => {
    const lanes = Math.ceil(members.length / most);
    return {
      members,
      lanes,
      rows: Math.ceil(members.length / lanes),
      numbered: members.some((i) => numbered[i] === 1),
    };
  });
}

/** Breaks long columns so that the whole is about as wide as high. */
function fitted(groups: readonly number[][], boxes: readonly Box[], numbered: Uint8Array): Column[] {
  const longest = Math.max(1, ...groups.map(({ length }) => length));
  for (let most = Math.min(longest, 6); most < longest; most++) {
    const columns = brokenAt(most, groups, numbered);
    const width = columns.reduce(
      (sum, { members, lanes }) => sum + lanes * widthOf(members, boxes) + betweenColumns,
      0,
    );
    const height = Math.max(...columns.map(({ members, rows }) => rows * heightOf(members, boxes)));
    if (width <= 1.2 * height) return columns;
  }
  return brokenAt(longest, groups, numbered);
}

/** Where the turn-th member of a column stands: numbered ones read down each lane, others across, so that a turn later is never higher. */
const cellOf = ({ rows, lanes, numbered }: Column, turn: number): [lane: number, row: number] =>
  numbered ? [Math.floor(turn / rows), turn % rows] : [turn % lanes, Math.floor(turn / lanes)];

/** Orders each column by where its neighbours in other columns stand, to lessen crossings (barycentre heuristic). */
function orderColumns(columns: readonly Column[], input: LayoutInput): void {
  const neighbours = neighboursOf(input);
  const level = new Float64Array(input.count);
  const measure = (column: Column) =>
    column.members.forEach((i, turn) => (level[i] = (cellOf(column, turn)[1] + 0.5) / column.rows));
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

/** One column for each type, in the vocabulary's order: clauses in theirs, the rest beside what they are tied to. */
export const columns: LayoutRun = (input, report) => {
  const boxes = boxesIn(input);
  const all = fitted(columnsOf(input), boxes, input.numbered);
  orderColumns(all, input);
  report(0.5);
  const height = Math.max(0, ...all.map(({ members, rows }) => rows * heightOf(members, boxes)));
  const widths = all.map(({ members, lanes }) => lanes * widthOf(members, boxes));
  let left = -(widths.reduce((sum, width) => sum + width, 0) + betweenColumns * (all.length - 1)) / 2;
  const places = new Float32Array(2 * input.count);
  all.forEach((column, at) => {
    const { members, rows } = column;
    const [lane, row] = [widthOf(members, boxes), heightOf(members, boxes)];
    const pitch = Math.min(height / rows, loosest * row);
    members.forEach((i, turn) => {
      const [lanes, down] = cellOf(column, turn);
      places[2 * i] = (left + (lanes + 0.5) * lane) / pixelsPerUnit;
      places[2 * i + 1] = ((rows / 2 - down - 0.5) * pitch) / pixelsPerUnit;
    });
    left += widths[at]! + betweenColumns;
  });
  report(1);
  return places;
};
