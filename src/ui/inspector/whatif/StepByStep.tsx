import { ChevronLeft, ChevronRight } from "lucide";
import type { KeyboardEvent } from "react";
import { stepsShown, type Outcome } from "../../../view/outcome/outcomeOf.ts";
import { sayPlace } from "../../../view/outcome/sayOutcome.ts";
import { capital } from "../../../query/capital.ts";
import { IconButton } from "../../parts/IconButton.tsx";
import { useActions, useSelected } from "../../useParley.ts";
import { Section } from "../Section.tsx";
import { StepTold } from "./StepTold.tsx";
import styles from "./StepByStep.module.css";

/** What follows, step by step; the picture shows how everything stands after the one that is chosen. */
export function StepByStep({ outcome }: { outcome: Outcome }) {
  const { steps } = outcome.consequences;
  const at = stepsShown(
    outcome,
    useSelected((state) => state.status.traced),
  );
  if (steps.length === 0) return null;
  return (
    <Section title="Step by step">
      <Stepper at={at} of={steps.length} />
      <ol>
        {steps.map((step, place) => (
          <StepTold key={place} step={step} place={place + 1} at={at} />
        ))}
      </ol>
    </Section>
  );
}

/** Goes from step to step, by its buttons or by the arrow keys while one of them has the focus. */
function Stepper({ at, of }: { at: number; of: number }) {
  const { trace } = useActions();
  const go = (to: number) => trace(Math.max(0, Math.min(of, to)));
  const press = (event: KeyboardEvent) => {
    const goals: Record<string, number> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: of };
    const to = goals[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  return (
    <fieldset className={styles.stepper} aria-label="Steps in the picture">
      <IconButton
        icon={ChevronLeft}
        label="Previous step"
        aria-disabled={at === 0}
        onClick={() => go(at - 1)}
        onKeyDown={press}
      />
      <output className={styles.place}>{capital(sayPlace(at, of))}</output>
      <IconButton
        icon={ChevronRight}
        label="Next step"
        aria-disabled={at === of}
        onClick={() => go(at + 1)}
        onKeyDown={press}
      />
    </fieldset>
  );
}
