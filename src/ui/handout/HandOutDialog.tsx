import { useState } from "react";
import { handoutFormats } from "../../handout/handoutFormats.ts";
import type { HandoutFormatId } from "../../handout/handoutFormatIds.ts";
import type { HandoutOptions } from "../../handout/handoutJob.ts";
import { Tick } from "../parts/Tick.tsx";
import { DialogHead } from "../parts/DialogHead.tsx";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import type { DialogProps } from "../parts/dialogProps.ts";
import { Picker } from "../parts/Picker.tsx";
import styles from "./HandOutDialog.module.css";
import { HandOutProgress } from "./HandOutProgress.tsx";
import { useHandOut } from "./useHandOut.ts";
import { useSubject } from "./useSubject.ts";

const themes = [
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

/** Hands out a story, a scene or what is shown: as which file, in which colours, with legend and notes or without. */
export function HandOutDialog({ wanted, onClose }: DialogProps) {
  const { subject, choose, options: subjects, make } = useSubject(wanted);
  const [format, setFormat] = useState<HandoutFormatId>(handoutFormats[0]!.id);
  const [options, setOptions] = useState<HandoutOptions>({ theme: "light", legend: true, notes: true });
  const { state, write, stop } = useHandOut();
  const change = (part: Partial<HandoutOptions>) => setOptions({ ...options, ...part });
  const { choices } = handoutFormats.find(({ id }) => id === format)!;
  const busy = state.is === "running";
  return (
    <Dialog label="Hand out" onClose={onClose}>
      <DialogHead title="Hand out" onClose={onClose} />
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void write(make(), { format, options });
        }}
      >
        <div className={styles.body}>
          {subjects.length > 1 && (
            <div className={styles.row}>
              <span>What</span>
              <Picker label="What to hand out" value={subject} options={subjects} onPick={choose} />
            </div>
          )}
          <Formats value={format} onChoose={setFormat} disabled={busy} />
          <div className={styles.options}>
            {choices.includes("theme") && (
              <div className={styles.row}>
                <span>Colours</span>
                <Picker label="Colours" value={options.theme} options={themes} onPick={(theme) => change({ theme })} />
              </div>
            )}
            {choices.includes("legend") && (
              <Tick className={styles.tick} on={options.legend} onChange={(legend) => change({ legend })}>
                What marks and lines mean
              </Tick>
            )}
          </div>
        </div>
        {choices.includes("notes") && (
          <Tick className={`${styles.tick} ${styles.notes}`} on={options.notes} onChange={(notes) => change({ notes })}>
            <span>
              Speaker notes{" "}
              <span className={styles.note}>
                {options.notes ? "go along: whoever gets the file can read them" : "stay here"}
              </span>
            </span>
          </Tick>
        )}
        <footer className={styles.foot}>
          <HandOutProgress state={state} />
          {busy ? (
            <Button look="roomy" onClick={stop}>
              Cancel
            </Button>
          ) : (
            <Button look="main" type="submit">
              Hand out
            </Button>
          )}
        </footer>
      </form>
    </Dialog>
  );
}

interface FormatsProps {
  value: HandoutFormatId;
  onChoose: (format: HandoutFormatId) => void;
  disabled: boolean;
}

function Formats({ value, onChoose, disabled }: FormatsProps) {
  return (
    <fieldset className={styles.formats} disabled={disabled}>
      <legend className="unseen">File</legend>
      {handoutFormats.map(({ id, label, note }) => (
        <label key={id} className={styles.format}>
          <input type="radio" name="format" value={id} checked={id === value} onChange={() => onChoose(id)} />
          <span className={styles.words}>
            {label}
            <span className={styles.note}>{note}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
