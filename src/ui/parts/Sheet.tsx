import { useDeferredValue, useRef, useState, type PointerEvent, type ReactNode } from "react";
import { useNarrow } from "../useNarrow.ts";
import { useActions } from "../useParley.ts";
import styles from "./Sheet.module.css";

interface Props {
  side: "left" | "right";
  /** What the sheet is, for those who cannot see where it lies. */
  label: string;
  wide?: boolean | "answer" | "scene";
  children: ReactNode;
}

/** A panel that lies on the stage and is filled once the picture has had its turn; on a narrow screen it rises from the bottom and can be made taller. */
export function Sheet({ side, label, wide = false, children }: Props) {
  const narrow = useNarrow();
  const [tall, setTall] = useState(false);
  const filled = useDeferredValue(true, false);
  return (
    <section
      id={side === "left" ? "legend" : "inspector"}
      className={styles.sheet}
      aria-label={label}
      data-side={side}
      data-panel={narrow ? "bottom" : side}
      data-wide={wide || undefined}
      data-tall={tall || undefined}
    >
      {narrow && <Grip tall={tall} setTall={setTall} />}
      <div className={styles.inside} data-scroll>
        {filled && children}
      </div>
    </section>
  );
}

/** The handle of a bottom sheet: pressing or dragging makes it taller or shorter, dragging a short one down closes it. */
function Grip({ tall, setTall }: { tall: boolean; setTall: (tall: boolean) => void }) {
  const { setPanel } = useActions();
  const from = useRef<number | undefined>(undefined);
  const down = (event: PointerEvent) => {
    from.current = event.clientY;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const up = (event: PointerEvent) => {
    const moved = event.clientY - (from.current ?? event.clientY);
    from.current = undefined;
    if (moved < -24) setTall(true);
    else if (moved > 24 && tall) setTall(false);
    else if (moved > 24) setPanel({ sheet: undefined });
    else setTall(!tall);
  };
  const press = (detail: number) => detail === 0 && setTall(!tall);
  return (
    <button
      type="button"
      className={styles.grip}
      aria-expanded={tall}
      aria-label="Tall sheet"
      onPointerDown={down}
      onPointerUp={up}
      onClick={(event) => press(event.detail)}
    >
      <span className={styles.bar} />
    </button>
  );
}
