import type { Rect } from "../labels/BoxGrid.ts";
import type { Screen } from "../screen.ts";

/** Whether a rectangle lies in the picture whole. */
export const isWhole = ({ left, right, top, bottom }: Rect, { size }: Pick<Screen, "size">): boolean =>
  left >= 0 && top >= 0 && right <= size.width && bottom <= size.height;

/** Whether a rectangle reaches into the picture. */
export const isSeen = ({ left, right, top, bottom }: Rect, { size }: Pick<Screen, "size">): boolean =>
  right >= 0 && bottom >= 0 && left <= size.width && top <= size.height;
