import { Copy } from "lucide";
import { useId } from "react";
import { Icon } from "../icons/Icon.tsx";
import { Button } from "../parts/Button.tsx";
import { IconButton } from "../parts/IconButton.tsx";
import floating from "../parts/floating.module.css";
import { useOpenList } from "../parts/useOpenList.ts";
import { DraftStory } from "../stories/DraftStory.tsx";
import styles from "./CopyMenu.module.css";
import { TakeAlongList } from "./TakeAlongList.tsx";
import type { Taken } from "./useTakeAlong.ts";

/** What the menu takes along, and how its button looks. */
export interface CopyMenuProps {
  taken: Taken;
  /** A pictogram alone, for rows of such; or a button beside the title of a page; else a button that pushes what is above it up. */
  look?: "icon" | "tool" | "framed";
}

const label = "Copy or save";

/** Takes an answer along: everything that can be made of it, and beside that the way to draft a story of it. */
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
      <TakeAlongList
        id={id}
        taken={taken}
        label={label}
        open={open}
        className={look === "framed" ? styles.list : `${floating.list} ${styles.beside}`}
        onDone={close}
      />
    </div>
  );
}
