import { Check, FolderOpen } from "lucide";
import { bundledDatasets } from "../../sources/bundled.ts";
import { pickDatasetFile } from "../files/pickDatasetFile.ts";
import { useOpenFiles } from "../files/useOpenFiles.ts";
import { Icon } from "../icons/Icon.tsx";
import { openBundled } from "../openBundled.ts";
import { useNarrow } from "../useNarrow.ts";
import { useParley, useSelected } from "../useParley.ts";
import styles from "./DatasetMenu.module.css";

/** The datasets that there are, the open one marked, and the way to open a file of one's own. */
export function DatasetMenu({ onDone }: { onDone: () => void }) {
  const { actions } = useParley();
  const openFiles = useOpenFiles();
  const narrow = useNarrow();
  const open = useSelected((state) => state.knowledge?.dataset);
  const file = useSelected((state) => state.status.file);
  const titleOf = (dataset: { title: string; short: string }) => (narrow ? dataset.short : dataset.title);
  const choose = (id: string) => {
    onDone();
    if (id !== open?.id || file !== undefined) void openBundled(actions, id);
  };
  const pick = () => {
    onDone();
    pickDatasetFile((picked) => void openFiles([picked]));
  };
  return (
    <ul className={styles.menu}>
      {file !== undefined && open && <Row label={titleOf(open)} note={file} current onChoose={onDone} />}
      {bundledDatasets.map((dataset) => (
        <Row
          key={dataset.id}
          label={titleOf(dataset)}
          current={file === undefined && dataset.id === open?.id}
          onChoose={() => choose(dataset.id)}
        />
      ))}
      <li className={styles.own}>
        <button type="button" className={styles.row} onClick={pick}>
          <Icon node={FolderOpen} />
          <span className={styles.words}>Open a file…</span>
        </button>
      </li>
    </ul>
  );
}

interface RowProps {
  label: string;
  note?: string;
  current: boolean;
  onChoose: () => void;
}

const Row = ({ label, note, current, onChoose }: RowProps) => (
  <li>
    <button type="button" className={styles.row} aria-current={current || undefined} onClick={onChoose}>
      <span className={styles.tick}>{current && <Icon node={Check} />}</span>
      <span className={styles.words}>
        {label}
        {note && <span className={styles.note}>{note}</span>}
      </span>
    </button>
  </li>
);
