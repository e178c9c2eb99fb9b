import { X } from "lucide";
import { nameInSentence } from "../../query/sentence.ts";
import { focusSoon } from "../focusSoon.ts";
import { IconButton } from "../parts/IconButton.tsx";
import { Picker } from "../parts/Picker.tsx";
import { useActions, useKnowledge, useSelected } from "../useParley.ts";
import styles from "./FocusHops.module.css";

const steps = [
  { value: "1", label: "one step" },
  { value: "2", label: "two steps" },
  { value: "3", label: "three steps" },
] as const;

/** While only what is near an entity is shown: how far that goes, and the way out. */
export function FocusHops() {
  const k = useKnowledge();
  const focus = useSelected((state) => state.view.focus);
  const { setFocus } = useActions();
  if (!focus || !k.entities.has(focus.id)) return null;
  const leave = () => {
    setFocus(undefined);
    focusSoon("#graph");
  };
  const name = nameInSentence(k, focus.id);
  const value = steps[focus.hops - 1]?.value ?? "1";
  return (
    <span className={styles.focus}>
      <Picker
        label={`How far around ${name}`}
        value={value}
        options={steps}
        onPick={(hops) => setFocus({ id: focus.id, hops: Number(hops) })}
      />
      <span className={styles.name}>around {name}</span>
      <IconButton icon={X} label="Show everything again" onClick={leave} />
    </span>
  );
}
