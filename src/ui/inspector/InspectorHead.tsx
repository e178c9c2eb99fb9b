import { PanelRightClose, X } from "lucide";
import type { ReactNode } from "react";
import { focusSoon } from "../focusSoon.ts";
import { IconButton } from "../parts/IconButton.tsx";
import { useDocumentTitle } from "../useDocumentTitle.ts";
import { useActions, useSelected } from "../useParley.ts";
import { useNarrow } from "../useNarrow.ts";
import styles from "./InspectorHead.module.css";

interface Props {
  /** The small mark before the line above the title. */
  mark?: ReactNode;
  /** What kind of thing this is, above the title. */
  kicker?: ReactNode;
  title: string;
  /** Buttons of this page, before those that all have. */
  buttons?: ReactNode;
  /** Closes what the inspector shows; without it there is nothing to close. */
  onClose?: (() => void) | undefined;
  closeLabel?: string;
}

/** The id of the inspector's title, to which the focus goes when something is opened. */
export const inspectorTitleId = "inspector-title";

/** The head of every page of the inspector: what it is, its name, and the ways out. */
export function InspectorHead({ mark, kicker, title, buttons, onClose, closeLabel = "Close" }: Props) {
  const { setPanel } = useActions();
  const narrow = useNarrow();
  const isPicture = useSelected(({ view }) => view.page === "graph" && view.story?.presenting !== true);
  useDocumentTitle(onClose && isPicture ? title : undefined);
  const putAway = () => {
    setPanel(narrow ? { sheet: undefined } : { inspectorOpen: false });
    if (!narrow) focusSoon("#open-inspector");
  };
  return (
    <header className={styles.head} data-bare={kicker === undefined || undefined}>
      <div className={styles.line}>
        {mark}
        {kicker !== undefined && <p className={styles.kicker}>{kicker}</p>}
        <div className={styles.buttons}>
          {buttons}
          <IconButton
            icon={narrow ? X : PanelRightClose}
            label="Put the inspector away"
            data-put-away
            onClick={putAway}
          />
          {!narrow && onClose && <IconButton icon={X} label={closeLabel} onClick={onClose} />}
        </div>
      </div>
      <h2 id={inspectorTitleId} className={styles.title} tabIndex={-1}>
        {title}
      </h2>
    </header>
  );
}
