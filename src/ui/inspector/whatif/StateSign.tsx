import type { TargetState } from "../../../query/whatIf/targetState.ts";
import { stateMarks } from "../../../view/outcome/stateMarks.ts";
import styles from "./StateSign.module.css";

/** How something that stands so is drawn in the picture; decoration beside words. */
export function StateSign({ state }: { state: TargetState }) {
  const { edge = "whole", badge } = stateMarks[state];
  return (
    <svg className={styles.sign} width="26" height="24" viewBox="0 0 26 24" aria-hidden="true" focusable="false">
      <circle className={styles.edge} data-edge={edge} cx="11" cy="13" r="8.5" />
      {badge && (
        <>
          <circle className={styles.disc} cx="18.5" cy="6.5" r="5.6" />
          <path className={styles.badge} transform="translate(14.3 2.3) scale(.35)" d={badge} />
        </>
      )}
    </svg>
  );
}
