import { pointOn, type Curve, type Point } from "./curve.ts";
import { linePatterns } from "./linePatterns.ts";

/** A line with marks along it, as shapes: corners of strokes, and the middles of beads. */
export interface MarkedLine {
  strokes: Point[][];
  beads: Point[];
  /** How wide the strokes are drawn, and how large the beads, in px. */
  pen: number;
  bead: number;
}

/** Points along a curve, each with how far along it lies and which way is across, in px. */
interface Station extends Point {
  along: number;
  across: Point;
}

const samples = 120;

function stationsOf(curve: Curve): Station[] {
  let along = 0;
  const points = Array.from({ length: samples + 1 }, (_, at) => pointOn(curve, at / samples));
  return points.map((point, at) => {
    const before = points[Math.max(0, at - 1)] ?? point;
    const after = points[Math.min(samples, at + 1)] ?? point;
    along += Math.hypot(point.x - before.x, point.y - before.y);
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    return { ...point, along, across: { x: -(after.y - before.y) / length, y: (after.x - before.x) / length } };
  });
}

/** The station at a way along the curve; the nearest one of those that are known. */
const stationAt = (stations: readonly Station[], along: number): Station =>
  stations.reduce((best, one) => (Math.abs(one.along - along) < Math.abs(best.along - along) ? one : best));

const off = ({ x, y, across }: Station, by: number): Point => ({ x: x + across.x * by, y: y + across.y * by });

const every = (total: number, step: number): number[] =>
  Array.from({ length: Math.floor(total / step) }, (_, at) => (at + 0.5) * step);

/** A line that tells what it is to two sides, with the shapes that the line program draws; undefined for any other pattern. */
export function markedLine(curve: Curve, pattern: number, width: number): MarkedLine | undefined {
  if (pattern < linePatterns.ticks) return undefined;
  const stations = stationsOf(curve);
  const total = stations.at(-1)?.along ?? 0;
  const half = width / 2;
  const shifted = (by: number) => stations.map((one) => off(one, by));
  const spots = every(total, 14).map((along) => stationAt(stations, along));
  switch (pattern) {
    case linePatterns.ticks:
      return {
        strokes: [shifted(0), ...spots.map((one) => [off(one, -half), off(one, half)])],
        beads: [],
        pen: 1.1,
        bead: 0,
      };
    case linePatterns.beads:
      return { strokes: [shifted(0)], beads: spots, pen: 1.1, bead: half - 1.4 };
    case linePatterns.double:
      return { strokes: [shifted(0.75 - half), shifted(half - 0.75)], beads: [], pen: 1.2, bead: 0 };
    default: {
      const turns = every(total, 4).map((along, at) => off(stationAt(stations, along), at % 2 === 0 ? half - 1 : 1 - half)); // prettier-ignore
      return { strokes: [turns], beads: [], pen: 1.4, bead: 0 };
    }
  }
}
