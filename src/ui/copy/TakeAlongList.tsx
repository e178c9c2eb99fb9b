import { ByHandDialog } from "./ByHandDialog.tsx";
import { copyForms } from "./copyForms.ts";
import styles from "./TakeAlongList.module.css";
import { useTakeAlong, type Taken } from "./useTakeAlong.ts";
import { useViewTools, type ViewTool } from "./useViewTools.ts";

interface Props {
  taken: Taken;
  label: string;
  id?: string;
  className?: string | undefined;
  open?: boolean;
  /** Called when something was chosen; a text that is to be copied by hand is then still asked for here. */
  onDone: (chosen: "words" | "tool") => void;
}

/** The rows of tools: those that make the same stand in one. */
const rowsOf = (tools: readonly ViewTool[]): ViewTool[][] => {
  const rows = new Map<string, ViewTool[]>();
  for (const tool of tools) rows.set(tool.makes, [...(rows.get(tool.makes) ?? []), tool]);
  return [...rows.values()];
};

/** All ways to take along what is shown: in words, copied or saved; and as a picture, a handout, a link or a story. */
export function TakeAlongList({ taken, label, id, className = "", open = true, onDone }: Props) {
  const { byHand, endByHand, copy, save } = useTakeAlong(taken);
  const tools = useViewTools();
  return (
    <>
      <ul id={id} className={`${styles.list} ${className}`} hidden={!open} aria-label={label}>
        {copyForms.map((form) => (
          <li key={form.form} className={styles.row}>
            <span className={styles.form}>{form.label}</span>
            {(["Copy", "Save"] as const).map((act) => (
              <button
                key={act}
                type="button"
                className={styles.act}
                aria-label={`${act} as ${form.word}`}
                onClick={() => {
                  if (act === "Copy") void copy(form);
                  else save(form);
                  onDone("words");
                }}
              >
                {act}
              </button>
            ))}
          </li>
        ))}
        {rowsOf(tools).map((row) => (
          <li key={row[0]!.makes} className={styles.row}>
            <span className={styles.form}>{row[0]!.makes}</span>
            {row.map(({ act, name, onPress }) => (
              <button
                key={name}
                type="button"
                className={styles.act}
                aria-label={name}
                onClick={() => {
                  onDone("tool");
                  onPress();
                }}
              >
                {act}
              </button>
            ))}
          </li>
        ))}
      </ul>
      {byHand && <ByHandDialog byHand={byHand} onClose={endByHand} />}
    </>
  );
}
