import { figure } from "../../query/count.ts";
import { capital } from "../../query/capital.ts";
import type { RefusedFile } from "../../state/store.ts";
import { DialogHead } from "../parts/DialogHead.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { useActions } from "../useParley.ts";
import styles from "./RefusedDialog.module.css";

const most = 50;

const count = (all: number): string => {
  if (all === 1) return "It has one problem, so nothing was opened.";
  const which = all > most ? ` Here are the first ${most}.` : "";
  return `It has ${figure(all)} problems, so nothing was opened.${which}`;
};

/** What would be right, said in the page without the terminal's backticks. */
const inWords = (hint: string): string => {
  const words = hint.replace(/`([^`]*)`/g, "“$1”");
  return words.endsWith("?") ? capital(words) : `Right would be: ${words}.`;
};

/** Why a file did not become a dataset or a story: where each problem is, what is wrong, and what would be right. */
export function RefusedDialog({ refused: { name, what = "dataset", problems } }: { refused: RefusedFile }) {
  const { refuse } = useActions();
  const close = () => refuse(undefined);
  return (
    <Dialog label={`Problems in ${name}`} onClose={close}>
      <DialogHead title={`“${name}” is no ${what} that can be opened`} onClose={close} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.body} tabIndex={0} aria-label="Problems">
        <p className={styles.count}>{count(problems.length)}</p>
        <ol>
          {problems.slice(0, most).map(({ where, message, hint }, at) => (
            <li key={at} className={styles.problem}>
              <code className={styles.where}>{where}</code>
              <p>{message}</p>
              {hint && <p className={styles.hint}>{inWords(hint)}</p>}
            </li>
          ))}
        </ol>
      </section>
    </Dialog>
  );
}
