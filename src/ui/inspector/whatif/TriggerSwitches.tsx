import { ChevronRight } from "lucide";
import { useLayoutEffect, useRef } from "react";
import type { Condition } from "../../../model/dataset.ts";
import { bare } from "../../../query/bare.ts";
import { capital } from "../../../query/capital.ts";
import { nameInSentence } from "../../../query/sentence.ts";
import { Icon } from "../../icons/Icon.tsx";
import { Button } from "../../parts/Button.tsx";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { Switch } from "../../parts/Switch.tsx";
import { useActions, useKnowledge } from "../../useParley.ts";
import { Section } from "../Section.tsx";
import styles from "./TriggerSwitches.module.css";

/** Every condition of the dataset as a switch; those that are on come first, and then the others fold, so that what follows is in sight. */
export function TriggerSwitches({ triggers }: { triggers: readonly string[] }) {
  const { conditions } = useKnowledge().dataset;
  const { ask } = useActions();
  const { box, follow } = useFollowedFocus();
  const turn = (id: string, on: boolean) => {
    const all = conditions.filter((one) => (one.id === id ? on : triggers.includes(one.id)));
    follow(id);
    ask({ ask: "whatif", triggers: all.map((one) => one.id) });
  };
  const isOn = ({ id }: Condition) => triggers.includes(id);
  const listOf = (some: readonly Condition[]) => (
    <ul>
      {some.map((condition) => (
        <Trigger
          key={condition.id}
          condition={condition}
          on={isOn(condition)}
          onTurn={(on) => turn(condition.id, on)}
        />
      ))}
    </ul>
  );
  const others = triggers.length > 0 ? conditions.filter((one) => !isOn(one)) : [];
  return (
    <Section title="What happens" aside={`${triggers.length} of ${conditions.length} on`}>
      <div ref={box}>
        {listOf(conditions.filter((one) => !others.includes(one)))}
        <Button
          className={styles.off}
          aria-disabled={triggers.length === 0}
          onClick={() => triggers.length > 0 && ask({ ask: "whatif", triggers: [] })}
        >
          Switch all off
        </Button>
        {others.length > 0 && (
          <details className={styles.others}>
            <summary>
              <Icon node={ChevronRight} />
              Other triggers, {others.length}
            </summary>
            {listOf(others)}
          </details>
        )}
      </div>
    </Section>
  );
}

/** Lets the focus go along with a switch that moves because it was turned; where it is folded away, to the line that unfolds it. */
function useFollowedFocus() {
  const box = useRef<HTMLDivElement>(null);
  const turned = useRef<string>(undefined);
  useLayoutEffect(() => {
    const id = turned.current;
    turned.current = undefined;
    if (id === undefined) return;
    const input = box.current?.querySelector<HTMLElement>(`[data-trigger="${CSS.escape(id)}"] input`);
    const fold = input?.closest<HTMLDetailsElement>("details:not([open])");
    (fold?.querySelector("summary") ?? input)?.focus();
  });
  const follow = (id: string) => {
    turned.current = id;
  };
  return { box, follow };
}

interface Props {
  condition: Condition;
  on: boolean;
  onTurn: (on: boolean) => void;
}

function Trigger({ condition: { id, clause, trigger, actor }, on, onTurn }: Props) {
  const k = useKnowledge();
  return (
    <li className={styles.trigger} data-trigger={id}>
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
