import { figure } from "../../../query/count.ts";
import { FileUp } from "lucide";
import { useRef, useState, type ChangeEvent } from "react";
import type { Source } from "../../../model/dataset.ts";
import { Button } from "../../parts/Button.tsx";
import { Icon } from "../../icons/Icon.tsx";
import { useTakeFiles } from "./useTakeFiles.ts";
import styles from "./OpenSource.module.css";

/** Where a reader who has the source opens it, so that the passage can be shown; a wrong file is told from the right one. */
export function OpenSource({ source }: { source: Source }) {
  const takeFiles = useTakeFiles();
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<{ source: string; text: string }>();
  const [busy, setBusy] = useState(false);
  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    event.target.value = "";
    setBusy(true);
    const text = await takeFiles(files, source.id);
    setBusy(false);
    setFault(text === undefined ? undefined : { source: source.id, text });
  };
  return (
    <div className={styles.open}>
      <p>
        The words of this source belong to its publisher and do not come with the dataset. If you have the file, open it
        here: it is checked, shown at this passage, and never leaves this computer.
      </p>
      <div className={styles.drop}>
        <Icon node={FileUp} size={20} />
        <p>
          <span className={styles.file}>{source.file}</span>
        </p>
        <Button look="main" disabled={busy} onClick={() => input.current?.click()}>
          {busy ? "Checking…" : "Open the file"}
        </Button>
        <p className={styles.hint}>or drop it anywhere on the page</p>
        <input
          ref={input}
          className="unseen"
          type="file"
          tabIndex={-1}
          aria-label={`File of ${source.tag}`}
          onChange={take}
        />
      </div>
      {fault?.source === source.id && (
        <div className={styles.fault} role="alert">
          <p>{fault.text}</p>
          <p>
            Wanted: {source.file}, {figure(source.length)} characters, SHA-256 beginning with{" "}
            <code>{source.sha256.slice(0, 12)}</code>.
          </p>
        </div>
      )}
    </div>
  );
}
