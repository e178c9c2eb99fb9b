import { Crosshair, Maximize } from "lucide";
import type { EntityId } from "../../model/dataset.ts";
import { Icon } from "../icons/Icon.tsx";
import { useActions, useSelected } from "../useParley.ts";
import styles from "./FocusButton.module.css";

/** Shows only what is near an entity, or everything again. */
export function FocusButton({ id }: { id: EntityId }) {
  const { setFocus } = useActions();
  const focused = useSelected((state) => state.view.focus?.id === id);
  return (
    <footer className={styles.footer}>
      <button type="button" className={styles.button} onClick={() => setFocus(focused ? undefined : { id, hops: 1 })}>
        <Icon node={focused ? Maximize : Crosshair} />
        {focused ? "Show everything again" : "Show only what is near"}
      </button>
    </footer>
  );
}
