import { ChevronDown } from "lucide";
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from "react";
import { bundledDatasets } from "../../sources/bundled.ts";
import { Icon } from "../icons/Icon.tsx";
import { readAddress } from "../useAddress.ts";
import { useNarrow } from "../useNarrow.ts";
import { useSelected } from "../useParley.ts";
import { DatasetMenu } from "./DatasetMenu.tsx";
import styles from "./DatasetTitle.module.css";

/** The title of the dataset that is open, or on its way; on a wide screen also the list of the others. */
export function DatasetTitle() {
  const narrow = useNarrow();
  const open = useSelected((state) => state.knowledge?.dataset);
  const wanted = open?.id ?? readAddress(location.hash).dataset ?? bundledDatasets[0]?.id;
  const shown = open ?? bundledDatasets.find(({ id }) => id === wanted);
  if (narrow) return <h1 className={styles.title}>{shown?.short ?? "Parley"}</h1>;
  return <TitleMenu title={shown?.title ?? "Parley"} />;
}

/** Closes what stands open when the pointer goes down beside it. */
function useCloseBeside(box: React.RefObject<HTMLElement | null>, open: boolean, close: () => void) {
  useEffect(() => {
    if (!open) return;
    const down = ({ target }: PointerEvent) => {
      if (!(target instanceof Node) || !box.current?.contains(target)) close();
    };
    addEventListener("pointerdown", down, true);
    return () => removeEventListener("pointerdown", down, true);
  }, [box, open, close]);
}

function TitleMenu({ title }: { title: string }) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const close = useCallback(() => setOpen(false), []);
  useCloseBeside(box, open, close);
  const giveBack = () => {
    close();
    box.current?.querySelector("button")?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && open) giveBack();
    else if (step !== undefined && open) {
      const buttons = [...(box.current?.querySelectorAll("button") ?? [])];
      const at = buttons.findIndex((button) => button === document.activeElement);
      buttons.at((at + step) % buttons.length)?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // Keys only move among the buttons inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={box} className={styles.place} onKeyDown={press}>
      <h1 className={styles.title}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? "datasets" : undefined}
          title="Change the dataset"
          onClick={() => setOpen(!open)}
        >
          <span className={styles.words}>{title}</span>
          <Icon node={ChevronDown} size={14} />
        </button>
      </h1>
      {open && (
        <div id="datasets" className={styles.menu}>
          <DatasetMenu onDone={giveBack} />
        </div>
      )}
    </div>
  );
}
