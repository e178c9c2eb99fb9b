import { Share } from "lucide";
import { useState } from "react";
import { LateViewTakeAlong } from "../copy/LateViewTakeAlong.tsx";
import { viewLabel } from "../copy/viewLabel.ts";
import { IconButton } from "../parts/IconButton.tsx";
import floating from "../parts/floating.module.css";
import { useOpenList } from "../parts/useOpenList.ts";
import styles from "./ViewTools.module.css";

/** The menu of all that can be made of the view that is shown. */
export function ViewTools() {
  const { open, close, toggle, button, box } = useOpenList();
  const [wanted, setWanted] = useState(false);
  const press = () => {
    setWanted(true);
    toggle();
  };
  return (
    // The list closes when the focus leaves it, and takes the arrow keys.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.box} {...box}>
      <IconButton icon={Share} label={viewLabel} ref={button} aria-expanded={open} onClick={press} />
      {wanted && <LateViewTakeAlong open={open} className={`${floating.list} ${styles.list}`} onDone={close} />}
    </div>
  );
}
