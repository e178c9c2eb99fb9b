import { CircleAlert, Info, X } from "lucide";
import { IconButton } from "./parts/IconButton.tsx";
import { Icon } from "./icons/Icon.tsx";
import styles from "./Notice.module.css";
import { useActions, useSelected } from "./useParley.ts";

/** Something to tell the reader: announced, and shown until dismissed or replaced. */
export function Notice() {
  const notice = useSelected((state) => state.status.notice);
  const { tell } = useActions();
  return (
    <div className={styles.place} role={notice?.kind === "error" ? "alert" : "status"}>
      {notice && (
        <div className={styles.notice}>
          <Icon node={notice.kind === "error" ? CircleAlert : Info} size={18} />
          <p className={styles.words}>{notice.text}</p>
          <IconButton icon={X} label="Dismiss" onClick={() => tell(undefined)} />
        </div>
      )}
    </div>
  );
}
