import type { EntityId } from "../../../model/ids.ts";
import { getEntity } from "../../../model/knowledge.ts";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { EntityMark } from "../../TypeMark.tsx";
import { useKnowledge } from "../../useParley.ts";
import styles from "./Parts.module.css";

/** The parts of a clause, each with its number, name and what it does. */
export function Parts({ parts }: { parts: readonly EntityId[] }) {
  const k = useKnowledge();
  return (
    <ul>
      {parts.map((id) => {
        const { label, modality } = getEntity(k, id);
        return (
          <li key={id} className={styles.part}>
            <EntityMark k={k} id={id} size={26} />
            <span className={styles.name}>
              <EntityLink id={id}>{label}</EntityLink>
            </span>
            {modality && <span className={styles.modality}>{modality}</span>}
          </li>
        );
      })}
    </ul>
  );
}
