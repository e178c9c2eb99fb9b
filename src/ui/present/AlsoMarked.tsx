import { getEntity } from "../../model/knowledge.ts";
import type { Told } from "../../state/selectTold.ts";
import { EntityMark } from "../TypeMark.tsx";
import { useKnowledge, useSelected } from "../useParley.ts";
import styles from "./AlsoMarked.module.css";

/** So many are named; the rest is counted. */
const most = 10;

/** Names what the picture of a scene marks and has no room to name. */
export function AlsoMarked({ told: { place } }: { told: Told }) {
  const k = useKnowledge();
  const unnamed = useSelected(({ status }) => status.unnamed);
  const marks = unnamed?.place === place ? unnamed.marks.filter(({ id }) => k.entities.has(id)) : [];
  if (marks.length === 0) return null;
  const more = marks.length - most;
  return (
    <p className={styles.also} data-also>
      <span>Also marked:</span>
      {marks.slice(0, most).map(({ id, note }) => (
        <span key={id} className={styles.mark}>
          <EntityMark k={k} id={id} size={16} />
          {getEntity(k, id).short ?? getEntity(k, id).label}
          {note && `: ${note}`}
        </span>
      ))}
      {more > 0 && <span>and {more} more</span>}
    </p>
  );
}
