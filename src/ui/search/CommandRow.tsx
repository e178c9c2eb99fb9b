import type { Command } from "../../view/commands/command.ts";
import { Icon } from "../icons/Icon.tsx";
import { questionIcons } from "../icons/questionIcons.ts";
import styles from "./CommandRow.module.css";
import { PaletteRow } from "./PaletteRow.tsx";

interface Props {
  id: string;
  command: Command;
  active: boolean;
  onPoint: () => void;
  onOpen: () => void;
}

/** A command with what comes after its word, and what it tells; opening it puts the word into the field. */
export function CommandRow({ command: { ask, words, example, tells }, ...row }: Props) {
  return (
    <PaletteRow
      {...row}
      small
      mark={<Icon node={questionIcons[ask]} size={16} />}
      name={
        <span className={styles.command}>
          <span className={styles.typed}>
            <b>{words[0]}</b> {example}
          </span>
          <span className={styles.tells}>{tells}</span>
        </span>
      }
    />
  );
}
