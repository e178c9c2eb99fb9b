import { PanelLeftOpen, PanelRightOpen } from "lucide";
import { focusSoon } from "../focusSoon.ts";
import { Icon } from "../icons/Icon.tsx";
import { useActions, useSelected } from "../useParley.ts";
import styles from "./OpenPanel.module.css";

/** Brings back a sheet that was put away; it stands below the picture, so that it covers no name. */
export function OpenPanel({ side }: { side: "left" | "right" }) {
  const { setPanel } = useActions();
  const open = useSelected(({ status }) => (side === "left" ? status.legendOpen : status.inspectorOpen));
  if (open) return null;
  const name = side === "left" ? "legend" : "inspector";
  const press = () => {
    setPanel(side === "left" ? { legendOpen: true } : { inspectorOpen: true });
    focusSoon(`#${name} [data-put-away]`);
  };
  return (
    <button
      id={`open-${name}`}
      type="button"
      className={styles.open}
      data-side={side}
      aria-label={`Show the ${name}`}
      onClick={press}
    >
      <Icon node={side === "left" ? PanelLeftOpen : PanelRightOpen} />
      {side === "left" ? "Legend" : "Inspector"}
    </button>
  );
}
