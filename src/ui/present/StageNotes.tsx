import { Undo2, X } from "lucide";
import { Icon } from "../icons/Icon.tsx";
import { useSelected } from "../useParley.ts";
import { isAway } from "./runCommand.ts";
import styles from "./StageNotes.module.css";
import { useCommand, usePresentation, useStage } from "./useStage.ts";

/** What is told above the scene: the way back to it, a number that is being typed, that a story waits, a note. */
export function StageNotes() {
  const stage = useStage();
  const run = useCommand();
  const away = useSelected(() => isAway(stage));
  const evident = useSelected(({ status }) => status.inspectorOpen || status.passage !== undefined);
  const typed = usePresentation((own) => own.typed);
  const play = usePresentation((own) => own.play);
  const note = usePresentation((own) => own.note);
  const said = usePresentation((own) => own.said);
  return (
    <div className={styles.notes} data-keep>
      {away && !evident && (
        <button type="button" className={styles.note} onClick={() => run({ do: "back" })}>
          <Icon node={Undo2} size={20} />
          Back to the scene <kbd aria-hidden="true">R</kbd>
        </button>
      )}
      {typed !== "" && (
        <output className={styles.note}>
          Scene {typed} <kbd>Enter</kbd>
        </output>
      )}
      <output>
        {said !== "" && (
          <span className={styles.note} data-passing>
            {said}
          </span>
        )}
      </output>
      {play === "waiting" && (
        <p className={styles.note}>
          Paused; it goes on in a minute, or now with <kbd>P</kbd>
        </p>
      )}
      {note && (
        <div className={styles.note}>
          <output>
            {note.text}{" "}
            {note.address && (
              <a
                href={note.address}
                target="_blank"
                onClick={() => setTimeout(() => stage.own.setState({ note: undefined }))}
              >
                Open the speaker window
              </a>
            )}
          </output>
          <button
            type="button"
            className={styles.close}
            aria-label="Dismiss"
            onClick={() => stage.own.setState({ note: undefined })}
          >
            <Icon node={X} size={20} />
          </button>
        </div>
      )}
    </div>
  );
}
