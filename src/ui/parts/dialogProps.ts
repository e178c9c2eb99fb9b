import type { DialogWanted } from "../../state/store.ts";

/** What a window over the page is given. */
export interface DialogProps {
  wanted: DialogWanted;
  onClose: () => void;
}
