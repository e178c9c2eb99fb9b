import { bundledDatasets } from "../../sources/bundled.ts";
import { openBundled } from "../openBundled.ts";
import { Picker } from "../Picker.tsx";
import { useNarrow } from "../useNarrow.ts";
import { useActions, useSelected } from "../useParley.ts";
import styles from "./DatasetTitle.module.css";

/** The title of the open dataset, which is also the list of the others. */
export function DatasetTitle() {
  const narrow = useNarrow();
  const actions = useActions();
  const open = useSelected((state) => state.knowledge?.dataset);
  const listed = bundledDatasets.find(({ id }) => id === open?.id);
  const titleOf = (dataset: { title: string; short: string }) => (narrow ? dataset.short : dataset.title);
  if (!open) return <h1 className={styles.title}>{bundledDatasets[0] ? titleOf(bundledDatasets[0]) : "Parley"}</h1>;
  if (narrow || !listed || bundledDatasets.length < 2) return <h1 className={styles.title}>{titleOf(open)}</h1>;
  return (
    <h1 className={styles.title}>
      <Picker
        label="Dataset"
        className={styles.picker}
        value={open.id}
        options={bundledDatasets.map((dataset) => ({ value: dataset.id, label: titleOf(dataset) }))}
        onPick={(id) => void openBundled(actions, id)}
      />
    </h1>
  );
}
