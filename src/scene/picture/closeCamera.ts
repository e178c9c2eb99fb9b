import type { Insets, Places } from "../../state/store.ts";
import type { Camera } from "../../view/view.ts";
import type { Attention } from "../attention.ts";
import { boxAround, fillView, fitCamera, type Box, type Size } from "../camera.ts";

/** Room for a name on either side of a mark, in ring radii, and air around all, in px of plain words. */
const nameRoom = 0.3;
const air = 40;

/** The camera that shows all that is drawn in full, as near as it can; nothing where all is drawn alike. */
export function closeCamera(
  { centres, lit }: Pick<Attention, "centres" | "lit">,
  places: Places,
  { size, insets, scale, whole }: { size: Size; insets: Insets; scale: number; whole: Box | undefined },
): Camera | undefined {
  if (centres.size === 0) return undefined;
  const points = [...lit].flatMap((id) => {
    const place = places[id];
    return place ? [-nameRoom, nameRoom].map((aside) => ({ x: place[0] + aside, y: place[1] })) : [];
  });
  const box = boxAround(points);
  if (!box) return undefined;
  const near = fitCamera(box, size, insets, { margin: air * scale, most: 1.3 * scale });
  return whole ? fillView(near, box, whole, size, insets, [2 * air * scale, air * scale]) : near;
}
