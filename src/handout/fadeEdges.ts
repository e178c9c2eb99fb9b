import type { Tints } from "./tintsOf.ts";

/** How wide the edges are that fade, in px: the left and the upper one lie at the edge of the paper, the right one beside words. */
export const fades = { left: 48, top: 40, right: 64, bottom: 0 } as const;

/** Lets a picture fade into the ground at its edges, so that nothing is cut there, and words can stand beside it. */
export function fadeEdges(
  svg: string,
  { width, height }: { width: number; height: number },
  { ground }: Tints,
): string {
  const ways = [
    { id: "left", x: 0, y: 0, width: fades.left, height, x1: 1, x2: 0, y1: 0, y2: 0 },
    { id: "top", x: 0, y: 0, width, height: fades.top, x1: 0, x2: 0, y1: 1, y2: 0 },
    { id: "right", x: width - fades.right, y: 0, width: fades.right, height, x1: 0, x2: 1, y1: 0, y2: 0 },
  ];
  const stops = `<stop offset="0" stop-color="#${ground}" stop-opacity="0"/><stop offset="1" stop-color="#${ground}"/>`;
  const gradients = ways.map(({ id, x1, x2, y1, y2 }) => `<linearGradient id="fade-${id}" x1="${x1}" x2="${x2}" y1="${y1}" y2="${y2}">${stops}</linearGradient>`); // prettier-ignore
  const over = ways.map((way) => `<rect x="${way.x}" y="${way.y}" width="${way.width}" height="${way.height}" fill="url(#fade-${way.id})"/>`); // prettier-ignore
  return svg.replace(/<\/svg>\s*$/, `<defs>${gradients.join("")}</defs>${over.join("")}</svg>`);
}
