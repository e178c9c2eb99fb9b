import { Repeat2 } from "lucide";
import { getSource } from "../../model/knowledge.ts";
import type { Contrasted } from "../../view/contrasted.ts";
import { Icon } from "../icons/Icon.tsx";
import { useKnowledge } from "../useParley.ts";
import styles from "./RepeatsNote.module.css";

/** Says that one of two sources repeats the other, and what that means for their agreement; nothing where neither does. */
export function RepeatsNote({ contrasted: { repeats } }: { contrasted: Pick<Contrasted, "repeats"> }) {
  const k = useKnowledge();
  if (!repeats) return null;
  const [later, earlier] = [getSource(k, repeats.source).tag, getSource(k, repeats.of).tag];
  return (
    <p className={styles.note}>
      <Icon node={Repeat2} />
      {later} repeats {earlier}. Where both tell the same, that is one voice and no second witness.
    </p>
  );
}
