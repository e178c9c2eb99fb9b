import { X } from "lucide";
import type { EntityId } from "../../../model/ids.ts";
import { Icon } from "../../icons/Icon.tsx";
import { Button } from "../../parts/Button.tsx";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { EntityMark } from "../../TypeMark.tsx";
import { useActions, useKnowledge } from "../../useParley.ts";
import styles from "./OnlyAbout.module.css";

/** About what alone the page tells, and the way back to all disputes. */
export function OnlyAbout({ id }: { id: EntityId }) {
  const k = useKnowledge();
  const { setAbout } = useActions();
  return (
    <p className={styles.only}>
      <EntityMark k={k} id={id} size={20} />
      <span>
        Only what is about <EntityLink id={id} />
      </span>
      <Button look="tool" className={styles.all} onClick={() => setAbout(undefined)}>
        <Icon node={X} size={14} />
        Show all disputes
      </Button>
    </p>
  );
}
