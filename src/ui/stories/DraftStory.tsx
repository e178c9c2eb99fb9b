import { Presentation } from "lucide";
import { Icon } from "../icons/Icon.tsx";
import styles from "./DraftStory.module.css";
import { useDesk } from "./useDesk.ts";

/** Drafts a short story from the answer that is open, to be edited then. */
export function DraftStory() {
  const desk = useDesk();
  return (
    <button type="button" className={styles.button} onClick={() => desk(({ draft }) => void draft())}>
      <Icon node={Presentation} size={14} />
      Draft a story of this
    </button>
  );
}
