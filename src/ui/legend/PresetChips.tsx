import { findPreset, presetLens } from "../../view/presetLens.ts";
import { isWhole } from "../../view/view.ts";
import { useActions, useKnowledge, useSelected } from "../useParley.ts";
import styles from "./PresetChips.module.css";

/** Ready-made choices of what to see, everything first; nothing where the dataset offers none. */
export function PresetChips() {
  const { dataset } = useKnowledge();
  const lens = useSelected((state) => state.view.lens);
  const focused = useSelected((state) => state.view.focus !== undefined);
  const { setLens, resetLens } = useActions();
  const { presets = [], vocabulary } = dataset;
  if (presets.length === 0) return null;
  const chosen = findPreset(dataset, lens);
  const whole = isWhole(lens);
  return (
    <ul className={styles.chips} aria-label="Ready-made choices">
      <Chip label="Everything" pressed={whole && !focused} onChoose={resetLens} />
      {presets.map((preset) => (
        <Chip
          key={preset.id}
          label={preset.label}
          note={preset.note}
          pressed={preset === chosen && !whole}
          onChoose={() => setLens({ ...lens, ...presetLens(vocabulary, preset) })}
        />
      ))}
    </ul>
  );
}

interface ChipProps {
  label: string;
  note?: string | undefined;
  pressed: boolean;
  onChoose: () => void;
}

const Chip = ({ label, note, pressed, onChoose }: ChipProps) => (
  <li>
    <button type="button" className={styles.chip} title={note} aria-pressed={pressed} onClick={onChoose}>
      {label}
    </button>
  </li>
);
