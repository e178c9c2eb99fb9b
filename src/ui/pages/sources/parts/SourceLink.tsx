import type { ReactNode } from "react";
import type { SourceId } from "../../../../model/ids.ts";
import { writeLink } from "../../../../view/link.ts";
import { emptyView } from "../../../../view/view.ts";
import { useActions, useKnowledge } from "../../../useParley.ts";
import styles from "./SourceLink.module.css";

/** A name that opens what its source tells, in a tab of its own too. */
export function SourceLink({ id, children }: { id: SourceId; children: ReactNode }) {
  const k = useKnowledge();
  const { openTold } = useActions();
  return (
    <a
      className={styles.link}
      href={writeLink(k.dataset.id, { ...emptyView, page: "sources", told: [id] })}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        openTold([id]);
        document.getElementById("page-words")?.scrollTo({ top: 0 });
      }}
    >
      {children}
    </a>
  );
}
