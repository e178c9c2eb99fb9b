import type { Condition } from "../../../model/dataset.ts";
import { bare } from "../../../query/bare.ts";
import { capital } from "../../../query/capital.ts";
import { nameInSentence } from "../../../query/sentence.ts";
import { Button } from "../../parts/Button.tsx";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { Switch } from "../../parts/Switch.tsx";
import { useActions, useKnowledge } from "../../useParley.ts";
import { Section } from "../Section.tsx";
import styles from "./TriggerSwitches.module.css";

/** Every condition of the dataset as a switch: what sets it off, in which clause it stands, and whose act it is. */
export function TriggerSwitches({ triggers }: { triggers: readonly string[] }) {
  const { conditions } = useKnowledge().dataset;
  const { ask } = useActions();
  const turn = (id: string, on: boolean) => {
    const all = conditions.filter((one) => (one.id === id ? on : triggers.includes(one.id)));
    ask({ ask: "whatif", triggers: all.map((one) => one.id) });
  };
  return (
    <Section title="What happens" aside={`${triggers.length} of ${conditions.length} on`}>
      <ul>
        {conditions.map((condition) => (
          <Trigger
            key={condition.id}
            condition={condition}
            on={triggers.includes(condition.id)}
            onTurn={(on) => turn(condition.id, on)}
          />
        ))}
      </ul>
      <Button
        className={styles.off}
        aria-disabled={triggers.length === 0}
        onClick={() => triggers.length > 0 && ask({ ask: "whatif", triggers: [] })}
      >
        Switch all off
      </Button>
    </Section>
  );
}

interface Props {
  condition: Condition;
  on: boolean;
  onTurn: (on: boolean) => void;
}

function Trigger({ condition: { clause, trigger, actor }, on, onTurn }: Props) {
  const k = useKnowledge();
  return (
    <li className={styles.trigger}>
      <Switch on={on} onTurn={onTurn}>
        {bare(trigger)}
      </Switch>
      <p className={styles.where}>
        <EntityLink id={clause}>{capital(nameInSentence(k, clause))}</EntityLink>
        {actor !== undefined && (
          <>
            {" · an act of "}
            <EntityLink id={actor} />
          </>
        )}
      </p>
    </li>
  );
}
