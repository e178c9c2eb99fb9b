import type { Statement } from "../../../model/dataset.ts";
import { voicesOf } from "../../../view/sayAnswer.ts";
import { EvidenceLine } from "../evidence/EvidenceLine.tsx";
import { Sentence } from "../evidence/Sentence.tsx";
import { StandingWord } from "../evidence/StandingWord.tsx";
import { EntityMark } from "../../TypeMark.tsx";
import { useKnowledge } from "../../useParley.ts";
import { FirstFew } from "../FirstFew.tsx";
import styles from "./Steps.module.css";

interface Step {
  key: string;
  statements: readonly Statement[];
}

/** The steps of a way, each in the words of its best supported statement; what else ties the two opens on request. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className={styles.steps}>
      {steps.map(({ key, statements }) => (
        <li key={key} className={styles.step}>
          <FirstFew few={1} of="more between these two">
            {statements.map((statement) => (
              <Told key={statement.id} statement={statement} />
            ))}
          </FirstFew>
        </li>
      ))}
    </ol>
  );
}

function Told({ statement }: { statement: Statement }) {
  const k = useKnowledge();
  const voices = voicesOf(k, statement);
  return (
    <li className={styles.told}>
      <p className={styles.sentence}>
        <span className={styles.mark}>
          <EntityMark k={k} id={statement.subject} size={16} />
        </span>
        <Sentence statement={statement} />
      </p>
      <EvidenceLine accounts={statement.accounts}>
        <span className={styles.support}>
          <StandingWord standing={statement.standing} />
          <span>{sayVoices(voices)}</span>
        </span>
      </EvidenceLine>
    </li>
  );
}

const sayVoices = (n: number): string =>
  n === 0 ? "nobody asserts it" : n === 1 ? "one voice" : `${n} independent voices`;
