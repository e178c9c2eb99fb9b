import { Copy } from "lucide";
import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import { Icon } from "../icons/Icon.tsx";
import { Button } from "../parts/Button.tsx";
import { IconButton } from "../parts/IconButton.tsx";
import { DraftStory } from "../stories/DraftStory.tsx";
import { ByHandDialog } from "./ByHandDialog.tsx";
import { copyForms } from "./copyForms.ts";
import styles from "./CopyMenu.module.css";
import { useTakeAlong, type Taken } from "./useTakeAlong.ts";

/** What the menu takes along, and how its button looks. */
export interface CopyMenuProps {
  taken: Taken;
  /** A pictogram alone, for rows of such; or a button beside the title of a page; else a button that pushes what is above it up. */
  look?: "icon" | "tool" | "framed";
}

const label = "Copy or save";

/** Takes an answer along, in any of its forms: onto the clipboard, as a file, or as the draft of a story. */
export function CopyMenu({ taken, look = "framed" }: CopyMenuProps) {
  return (
    <>
      <Forms taken={taken} look={look} />
      <DraftStory look={look} />
    </>
  );
}

function Forms({ taken, look }: Required<CopyMenuProps>) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const { prepare, isReady, byHand, endByHand, copy, save } = useTakeAlong(taken);
  const button = () => box.current?.querySelector<HTMLButtonElement>(`[aria-controls="${id}"]`);
  const close = () => {
    setOpen(false);
    button()?.focus();
  };
  const toggle = () => {
    if (!open) prepare();
    setOpen(!open);
  };
  useCloseBeside(box, open, () => setOpen(false));
  const press = (event: KeyboardEvent) => {
    if (!open || event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const shared = { "aria-expanded": open, "aria-controls": id, onClick: toggle };
  return (
    // The list closes on Escape and when the focus goes elsewhere.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={box} className={styles.box} data-look={look} onKeyDown={press} onBlur={leaving(() => setOpen(false))}>
      {look === "icon" ? (
        <IconButton icon={Copy} label={label} {...shared} />
      ) : (
        <Button look={look} {...shared}>
          <Icon node={Copy} />
          {label}
        </Button>
      )}
      <ul id={id} className={styles.list} hidden={!open} aria-label={label}>
        {copyForms.map((form) => (
          <li key={form.form} className={styles.row}>
            <span className={styles.form}>{form.label}</span>
            <button
              type="button"
              className={styles.act}
              disabled={!isReady}
              aria-label={`Copy as ${form.word}`}
              onClick={() => {
                void copy(form);
                close();
              }}
            >
              Copy
            </button>
            <button
              type="button"
              className={styles.act}
              disabled={!isReady}
              aria-label={`Save as ${form.word}`}
              onClick={() => {
                save(form);
                close();
              }}
            >
              Save
            </button>
          </li>
        ))}
      </ul>
      {byHand && <ByHandDialog byHand={byHand} onClose={endByHand} />}
    </div>
  );
}

const leaving = (close: () => void) => (event: FocusEvent) => {
  if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) close();
};

/** Closes what stands open when the pointer goes down beside it. */
function useCloseBeside(box: React.RefObject<HTMLElement | null>, open: boolean, close: () => void) {
  useEffect(() => {
    if (!open) return;
    const down = ({ target }: PointerEvent) => {
      if (!(target instanceof Node) || !box.current?.contains(target)) close();
    };
    addEventListener("pointerdown", down, true);
    return () => removeEventListener("pointerdown", down, true);
  });
}
