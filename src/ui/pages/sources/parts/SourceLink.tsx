import type { ReactNode } from "react";
import type { SourceId } from "../../../../model/ids.ts";
import { useActions } from "../../../useParley.ts";
import { PageLink } from "../../PageLink.tsx";
import styles from "./SourceLink.module.css";

/** A name that opens what its source tells, in a tab of its own too. */
export function SourceLink({ id, children }: { id: SourceId; children: ReactNode }) {
  const { openTold } = useActions();
  return (
    <PageLink className={styles.link} view={{ page: "sources", told: [id] }} onOpen={() => openTold([id])}>
      {children}
    </PageLink>
  );
}
