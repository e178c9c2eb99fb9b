import { measures, type Measure } from "../../../model/question.ts";
import { explanations } from "../../../query/structure/explanations.ts";
import { useActions } from "../../useParley.ts";
import styles from "./MeasurePicker.module.css";

/** The measures that there are, one of which is shown; the arrow keys go from one to the next. */
export function MeasurePicker({ measure }: { measure: Measure }) {
  const { ask } = useActions();
  return (
    <fieldset className={styles.picker} aria-label="What is measured">
      {measures.map((one) => (
        <label key={one} className={styles.choice}>
          <input
            type="radio"
            name="measure"
            className={styles.input}
            checked={one === measure}
            onChange={() => ask({ ask: "measure", measure: one })}
          />
          {explanations[one].label}
        </label>
      ))}
    </fieldset>
  );
}
