import { Suspense, type ComponentType } from "react";
import { questionKey } from "../../../view/questionKey.ts";
import type { Asked } from "../../../view/view.ts";
import { late } from "../../parts/late.ts";
import { LateBoundary } from "../../parts/LateBoundary.tsx";
import { useActions } from "../../useParley.ts";
import styles from "./QuestionPanel.module.css";

const AnswerPanel = late(() => import("./AnswerPanel.tsx").then((file) => file.AnswerPanel));
const MeasurePanel = late(() => import("../measure/MeasurePanel.tsx").then((file) => file.MeasurePanel));
const WhatIfPanel = late(() => import("../whatif/WhatIfPanel.tsx").then((file) => file.WhatIfPanel));
const ComparePanel = late(() => import("./ComparePanel.tsx").then((file) => file.ComparePanel));
const ClausesPanel = late(() => import("./ClausesPanel.tsx").then((file) => file.ClausesPanel));
const WherePanel = late(() => import("./WherePanel.tsx").then((file) => file.WherePanel));
const NeighboursPanel = late(() => import("./NeighboursPanel.tsx").then((file) => file.NeighboursPanel));

/** What shows the answer to each sort of question; a panel of its own is a row here. */
const panels: { [Ask in Asked["ask"]]: ComponentType<{ question: Extract<Asked, { ask: Ask }> }> } = {
  paths: AnswerPanel,
  among: AnswerPanel,
  clauses: ClausesPanel,
  "clauses-where": WherePanel,
  neighbours: NeighboursPanel,
  measure: MeasurePanel,
  whatif: WhatIfPanel,
  compare: ComparePanel,
};

/** The page of the inspector for what is asked; its panel comes in a file of its own. */
export function QuestionPanel({ question }: { question: Asked }) {
  const { ask, tell } = useActions();
  const Panel = panels[question.ask] as ComponentType<{ question: Asked }>;
  const key = questionKey(question);
  const missed = () => {
    ask(undefined);
    const text = "What shows this answer could not be loaded. Check the connection to where this page came from, then ask again."; // prettier-ignore
    tell({ kind: "error", text });
  };
  return (
    <LateBoundary key={key} onFault={missed}>
      <Suspense fallback={<p className={styles.waiting}>Looking for the answer ...</p>}>
        <Panel question={question} />
      </Suspense>
    </LateBoundary>
  );
}
