import { isWhole } from "../view/view.ts";
import { useSelected } from "./useParley.ts";

/** Whether the lens or the focus leaves anything out. */
export const useLensOn = (): boolean =>
  useSelected(({ view: { lens, focus } }) => focus !== undefined || !isWhole(lens));
