import { bundledDatasets } from "../../sources/bundled.ts";
import { openBundled } from "../openBundled.ts";
import { Picker } from "../parts/Picker.tsx";
import { readAddress } from "../useAddress.ts";
import { useNarrow } from "../useNarrow.ts";
import { useActions, useSelected } from "../useParley.ts";
import styles from "./DatasetTitle.module.css";

/** The title of the dataset that is open, or on its way; also the list of the others. */
export function DatasetTitle() {
  const narrow = useNarrow();
  const actions = useActions();
  const open = useSelected((state) => state.knowledge?.dataset);
  const wanted = open?.id ?? readAddress(location.hash).dataset ?? bundledDatasets[0]?.id;
  const listed = bundledDatasets.find(({ id }) => id === wanted);
  const shown = open ?? listed;
  const titleOf = (dataset: { title: string; short: string }) => (narrow ? dataset.short : dataset.title);
  if (narrow || !listed || bundledDatasets.length < 2)
    return <h1 className={styles.title}>{shown ? titleOf(shown) : "Parley"}</h1>;
  return (
    <h1 className={styles.title}>
      <Picker
        label="Dataset"
        className={styles.picker}
        value={listed.id}
        options={bundledDatasets.map((dataset) => ({ value: dataset.id, label: titleOf(dataset) }))}
        onPick={(id) => void openBundled(actions, id)}
      />
    </h1>
  );
}
