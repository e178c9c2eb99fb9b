import { ChevronLeft, ChevronRight, GitCompareArrows } from "lucide";
import { getSource, type Knowledge } from "../../../model/knowledge.ts";
import { count } from "../../../query/count.ts";
import { disputeAnswer, type DisputeAnswer } from "../../../query/disputeAnswer.ts";
import { listWords } from "../../../query/listWords.ts";
import { LateCopyMenu } from "../../copy/LateCopyMenu.tsx";
import { IconButton } from "../../parts/IconButton.tsx";
import { Icon } from "../../icons/Icon.tsx";
import { useActions, useKnowledge } from "../../useParley.ts";
import { DisputeLinks } from "../DisputeLinks.tsx";
import { InspectorHead } from "../InspectorHead.tsx";
import { Section } from "../Section.tsx";
import styles from "./DisputePanel.module.css";
import { PositionColumn } from "./PositionColumn.tsx";

/** Disputes that share a matter with this one. */
const closeTo = (k: Knowledge, { dispute }: DisputeAnswer) =>
  k.dataset.disputes
    .filter(({ id, about }) => id !== dispute.id && about.some((one) => dispute.about.includes(one)))
    .slice(0, 4);

/** One question that accounts answer differently: the positions side by side, with who holds each. */
export function DisputePanel({ id }: { id: string }) {
  const k = useKnowledge();
  const { openDispute } = useActions();
  const answer = disputeAnswer(k, id);
  const { disputes } = k.dataset;
  const at = disputes.indexOf(answer.dispute);
  const near = closeTo(k, answer);
  const silent = answer.silent.map((source) => getSource(k, source).tag);
  const go = (step: number) => openDispute(disputes[at + step]?.id ?? id);
  return (
    <>
      <InspectorHead
        mark={<Icon node={GitCompareArrows} size={18} />}
        kicker={`Dispute ${at + 1} of ${disputes.length} · ${count(answer.positions.length, "position")}`}
        title={answer.dispute.question}
        buttons={
          <>
            <IconButton
              icon={ChevronLeft}
              label="Open the previous dispute"
              disabled={at === 0}
              onClick={() => go(-1)}
            />
            <IconButton
              icon={ChevronRight}
              label="Open the next dispute"
              disabled={at === disputes.length - 1}
              onClick={() => go(1)}
            />
            <LateCopyMenu taken={{ question: { ask: "dispute", dispute: id } }} look="icon" />
          </>
        }
        onClose={() => openDispute(undefined)}
        closeLabel="Close this dispute"
      />
      <div className={styles.positions} data-pair={answer.positions.length === 2 || undefined}>
        {answer.positions.map((position) => (
          <PositionColumn key={position.position.label} answer={position} />
        ))}
      </div>
      <p className={styles.silent}>
        <span aria-hidden="true">● </span>Witness: a voice of its own. <span aria-hidden="true">○ </span>Further report:
        adds no voice.
      </p>
      {silent.length > 0 && (
        <p className={styles.silent}>
          {listWords(silent)} {silent.length === 1 ? "says" : "say"} nothing on this question.
        </p>
      )}
      {near.length > 0 && (
        <Section title="Close to this question">
          <DisputeLinks disputes={near} />
        </Section>
      )}
    </>
  );
}
