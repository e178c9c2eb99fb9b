import { useMemo } from "react";
import type { EntityId } from "../../../model/ids.ts";
import type { ClausesWanted } from "../../../model/question.ts";
import { clauseWords } from "../../../query/clauses/clauseWords.ts";
import { degreeOf } from "../../../query/degree.ts";
import { actorsInClauses } from "../../../view/commands/readWanted.ts";
import type { Asked } from "../../../view/view.ts";
import { Tick } from "../../parts/Tick.tsx";
import { EntityPicker } from "../../parts/EntityPicker.tsx";
import { useActions, useKnowledge } from "../../useParley.ts";
import styles from "./WantedForm.module.css";

type Where = Extract<Asked, { ask: "clauses-where" }>;

const pickers = [
  { place: "binds", label: "Binds" },
  { place: "notBinds", label: "Does not bind" },
  { place: "benefits", label: "Benefits" },
  { place: "atCostOf", label: "At the cost of" },
] as const;

/** Which clauses are looked for: whom they bind, don't bind and benefit, whether nobody is named, and where all that has to hold. */
export function WantedForm({ question }: { question: Where }) {
  const k = useKnowledge();
  const { ask } = useActions();
  const actors = useMemo(() => {
    const degrees = degreeOf(k);
    return [...actorsInClauses(k)].toSorted((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0));
  }, [k]);
  const { one } = clauseWords(k);
  const change = (part: Partial<ClausesWanted>) => {
    const next = { ...question, ...part };
    const given = Object.entries(next).filter(([, value]) => value !== undefined && value !== false);
    ask(Object.fromEntries(given) as unknown as Where);
  };
  return (
    <form
      className={styles.form}
      aria-label={`Which ${one} is looked for`}
      onSubmit={(event) => event.preventDefault()}
    >
      {pickers.map(({ place, label }) => (
        <EntityPicker
          key={place}
          label={label}
          value={question[place]}
          among={actors}
          onPick={(id: EntityId | undefined) => change({ [place]: id })}
        />
      ))}
      <Tick on={question.noBearer === true} onChange={(noBearer) => change({ noBearer })}>
        Nobody is named to carry it out
      </Tick>
      <Tick on={question.within === "part"} onChange={(on) => change({ within: on ? "part" : undefined })}>
        All of that in a single part
      </Tick>
    </form>
  );
}
