import styles from "./BlankScreen.module.css";
import { useCommand, usePresentation } from "./useStage.ts";

/** A screen with nothing on it, so that the audience looks at the speaker. */
export function BlankScreen() {
  const blank = usePresentation((own) => own.blank);
  const run = useCommand();
  if (!blank) return null;
  return (
    <button
      type="button"
      className={styles.blank}
      data-colour={blank}
      data-keep
      aria-label="Show the scene again"
      onClick={() => run({ do: "blank", colour: blank })}
    />
  );
}
