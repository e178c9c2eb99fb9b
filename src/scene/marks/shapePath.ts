import type { Shape } from "../../model/dataset.ts";

const n = (value: number): string => String(Number(value.toFixed(3)));

const polygon = (corners: number, turn: number, radius: number): string =>
  `M${Array.from({ length: corners }, (_, i) => {
    const angle = turn + (i * 2 * Math.PI) / corners;
    return `${n(radius * Math.cos(angle))} ${n(radius * Math.sin(angle))}`;
  }).join("L")}z`;

/** A disc as path data. */
export const discPath = (x: number, y: number, rx: number, ry = rx): string =>
  `M${n(x - rx)} ${n(y)}a${n(rx)} ${n(ry)} 0 1 1 ${n(2 * rx)} 0a${n(rx)} ${n(ry)} 0 1 1 ${n(-2 * rx)} 0z`;

/** A rectangle with round corners as path data. */
export function boxPath(x: number, y: number, width: number, height: number, corner = 0): string {
  const r = Math.min(corner, width / 2, height / 2);
  const [across, up] = [n(width - 2 * r), n(height - 2 * r)];
  const turn = (dx: number, dy: number) => (r > 0 ? `a${n(r)} ${n(r)} 0 0 1 ${n(dx)} ${n(dy)}` : "");
  return `M${n(x + r)} ${n(y)}h${across}${turn(r, r)}v${up}${turn(-r, r)}h-${across}${turn(-r, -r)}v-${up}${turn(r, -r)}z`;
}

/** How far a mark reaches to either side, as a multiple of its radius. */
export const reachOf = (shape: Shape): number => (shape === "diamond" ? 1.2 : 1);

/** The outline of a mark of radius `r` around 0, 0, as path data. */
export function shapePath(shape: Shape, r: number): string {
  if (shape === "circle") return discPath(0, 0, r);
  if (shape === "square") return boxPath(-r * 0.9, -r * 0.9, r * 1.8, r * 1.8, r * 0.28);
  if (shape === "hexagon") return polygon(6, Math.PI / 6, r * 1.06);
  return polygon(4, 0, r * reachOf(shape));
}
