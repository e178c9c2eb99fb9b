import type { Told } from "../../state/selectTold.ts";
import styles from "./MissingWords.module.css";

/** So many ids are told; the rest is counted. */
const most = 4;

/** Says what of a scene the dataset does not have, and that its view could not be read. */
export function MissingWords({ told: { missing, problem } }: { told: Told }) {
  if (missing.length === 0 && problem === undefined) return null;
  const more = missing.length - most;
  return (
    <div className={styles.missing}>
      {missing.length > 0 && (
        <p>
          This scene names something that the dataset no longer has:{" "}
          {missing.slice(0, most).join(", ") + (more > 0 ? ` and ${more} more` : "")}.
        </p>
      )}
      {problem !== undefined && <p>Its view could not be read, so the whole graph is shown. {problem}</p>}
    </div>
  );
}
