import { areaOf, type Box } from "../boxes/box.ts";

/** A band of seats around the table; radii in radii of the ring, for each seat and for the band's outer end. */
export interface Row {
  seats: number[];
  radii: number[];
  end: number;
}

const depth = 0.28;
/** Share of its band that the boxes of a row fill, before they are pushed apart. */
const fullness = 0.8;

/** Fills bands in the given order from the radius `start` outwards, each as thick as its boxes need, up to one row's depth. */
export function rowsOf(
  order: readonly number[],
  boxes: ReadonlyMap<number, Box>,
  start: number,
  pixels: number,
): Row[] {
  const rows: Row[] = [];
  const radiusAt = (area: number) => Math.sqrt(start ** 2 + area / (Math.PI * fullness * pixels ** 2));
  let filled = 0;
  for (const seat of order) {
    const area = areaOf(boxes.get(seat)!);
    const from = start + rows.length * depth;
    const radius = radiusAt(filled + area / 2);
    const row = rows.at(-1);
    if (!row || radius >= from) rows.push({ seats: [seat], radii: [radius], end: radius });
    else {
      row.seats.push(seat);
      row.radii.push(radius);
    }
    filled += area;
    rows.at(-1)!.end = radiusAt(filled);
  }
  return rows;
}
