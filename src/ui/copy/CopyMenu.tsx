import { Copy } from "lucide";
import { useId } from "react";
import { Icon } from "../icons/Icon.tsx";
import { Button } from "../parts/Button.tsx";
import { IconButton } from "../parts/IconButton.tsx";
import floating from "../parts/floating.module.css";
import { useOpenList } from "../parts/useOpenList.ts";
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
  const { open, close, toggle, button, box } = useOpenList();
  const id = useId();
  const { byHand, endByHand, copy, save } = useTakeAlong(taken);
  const shared = { ref: button, "aria-expanded": open, "aria-controls": id, onClick: toggle };
  return (
    // The list closes on Escape and when the focus goes elsewhere.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.box} data-look={look} {...box}>
      {look === "icon" ? (
        <IconButton icon={Copy} label={label} {...shared} />
      ) : (
        <Button look={look} {...shared}>
          <Icon node={Copy} />
          {label}
        </Button>
      )}
      <ul
        id={id}
        className={look === "framed" ? styles.list : `${floating.list} ${styles.beside}`}
        hidden={!open}
        aria-label={label}
      >
        {copyForms.map((form) => (
          <li key={form.form} className={styles.row}>
            <span className={styles.form}>{form.label}</span>
            {(["Copy", "Save"] as const).map((act) => (
              <button
                key={act}
                type="button"
                className={styles.act}
                aria-label={`${act} as ${form.word}`}
                onClick={() => {
                  if (act === "Copy") void copy(form);
                  else save(form);
                  close();
                }}
              >
                {act}
              </button>
            ))}
          </li>
        ))}
      </ul>
      {byHand && <ByHandDialog byHand={byHand} onClose={endByHand} />}
    </div>
  );
}
