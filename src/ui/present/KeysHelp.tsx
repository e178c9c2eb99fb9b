import { X } from "lucide";
import { KeyRows } from "../parts/KeyRows.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { IconButton } from "../parts/IconButton.tsx";
import styles from "./KeysHelp.module.css";
import { useCommand, usePresentation } from "./useStage.ts";

const rows: readonly (readonly [string, string])[] = [
  ["→ ↓ Space, Page Down, Enter", "Next"],
  ["← ↑ Backspace, Page Up", "Back"],
  ["Home, End", "First scene, last scene"],
  ["Shift ↓, Shift ↑", "Scroll a page that goes on below"],
  ["12, then Enter", "That scene"],
  ["O", "All scenes"],
  ["R", "Back to the scene after a look around"],
  ["B or ., W or ,", "Black screen, white screen"],
  ["S", "Speaker window"],
  ["F", "Full screen"],
  ["P, L", "Play by itself, in a loop"],
  ["T", "Light or dark"],
  ["Tab to the graph", "Arrow keys then walk in it; Esc leaves it"],
  ["Esc", "Close one thing, in the end the presentation"],
];

/** The keys of a presentation. */
export function KeysHelp() {
  const open = usePresentation((own) => own.help);
  const run = useCommand();
  if (!open) return null;
  const close = () => run({ do: "help" });
  return (
    <Dialog label="Keys of the presentation" onClose={close} large>
      <div className={styles.head}>
        <h2 className={styles.title}>Keys of the presentation</h2>
        <IconButton icon={X} label="Close" size={24} className={styles.close} onClick={close} />
      </div>
      <dl className={styles.keys}>
        <KeyRows rows={rows} />
      </dl>
    </Dialog>
  );
}
