import type { Tints } from "./tintsOf.ts";

/** How wide the edge is that fades, in px. */
export const fadeWidth = 64;

/** Lets a picture fade into the ground at its right edge, where words stand beside it. */
export function fadeRight(
  svg: string,
  { width, height }: { width: number; height: number },
  { ground }: Tints,
): string {
  const stops = `<stop offset="0" stop-color="#${ground}" stop-opacity="0"/><stop offset="1" stop-color="#${ground}"/>`;
  const gradient = `<defs><linearGradient id="fade">${stops}</linearGradient></defs>`;
  const over = `<rect x="${width - fadeWidth}" width="${fadeWidth}" height="${height}" fill="url(#fade)"/>`;
  return svg.replace(/<\/svg>\s*$/, `${gradient}${over}</svg>`);
}
