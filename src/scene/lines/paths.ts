import { discPath } from "../marks/shapePath.ts";
import type { Curve, Point } from "./curve.ts";

const short = (value: number): string => String(Number(value.toFixed(2)));
const point = ({ x, y }: Point): string => `${short(x)} ${short(y)}`;

/** A curve as path data. */
export const curvePath = ({ from, control, to, loop }: Curve): string =>
  loop ? discPath(loop.centre.x, loop.centre.y, loop.radius) : `M${point(from)}Q${point(control)} ${point(to)}`;

/** Straight pieces from point to point as path data; nothing where there are none. */
export const piecesPath = (points: readonly Point[]): string =>
  points.length > 0 ? `M${points.map(point).join("L")}` : "";

/** Corners as path data; nothing where there are none. */
export const cornersPath = (corners: readonly Point[]): string => (corners.length > 0 ? `${piecesPath(corners)}z` : "");
