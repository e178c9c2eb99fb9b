import { ChevronDown } from "lucide";
import { bundledDatasets } from "../../sources/bundled.ts";
import { Icon } from "../icons/Icon.tsx";
import floating from "../parts/floating.module.css";
import { useOpenList } from "../parts/useOpenList.ts";
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

function TitleMenu({ title }: { title: string }) {
  const { open, close, toggle, button, box } = useOpenList();
  return (
    // Keys only move among the buttons inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.place} {...box}>
      <h1 className={styles.title}>
        <button
          ref={button}
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? "datasets" : undefined}
          title="Change the dataset"
          onClick={toggle}
        >
          <span className={styles.words}>{title}</span>
          <Icon node={ChevronDown} size={14} />
        </button>
      </h1>
      {open && (
        <div id="datasets" className={`${floating.list} ${styles.menu}`}>
          <DatasetMenu onDone={close} />
        </div>
      )}
    </div>
  );
}
