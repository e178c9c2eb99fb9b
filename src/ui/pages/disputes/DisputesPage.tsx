import { useMemo } from "react";
import type { Statement } from "../../../model/dataset.ts";
import type { EntityId } from "../../../model/ids.ts";
import { listDisputes } from "../../../query/disputes/listDisputes.ts";
import { singleUnnamed } from "../../../query/disputes/singleUnnamed.ts";
import { tellDisputes } from "../../../query/answers/tellDisputes.ts";
import { figure } from "../../../query/count.ts";
import { nameInSentence } from "../../../query/sentence.ts";
import { withParts } from "../../../query/withParts.ts";
import { StatementRow } from "../../inspector/evidence/StatementRow.tsx";
import { CopyMenu } from "../../copy/CopyMenu.tsx";
import { useLensOn } from "../../useLensOn.ts";
import { useKnowledge, useSelected } from "../../useParley.ts";
import { useShown } from "../../useShown.ts";
import { NothingPasses } from "../NothingPasses.tsx";
import { PageFrame } from "../PageFrame.tsx";
import { DisputeItem } from "./DisputeItem.tsx";
import { PageSection } from "../PageSection.tsx";
import styles from "./DisputesPage.module.css";
import { OnlyAbout } from "./OnlyAbout.tsx";
import { Unnamed } from "./Unnamed.tsx";

/** What the lens lets through of the disputes, all or those about one entity, of what else is denied or doubted, and of what one unnamed voice says. */
function useDisputes(about: EntityId | undefined) {
  const k = useKnowledge();
  const { statements } = useShown();
  return useMemo(() => {
    const passing = new Set(statements);
    const { disputes, others } = listDisputes(k, about, (one) => passing.has(one));
    const unnamed = singleUnnamed(k);
    const own = about === undefined ? undefined : new Set(withParts(k, about));
    const touches = ({ subject, object }: Statement) => !own || own.has(subject) || (object !== undefined && own.has(object)); // prettier-ignore
    return {
      disputes,
      hidden: listDisputes(k, about).disputes.length - disputes.length,
      others,
      unnamed: unnamed.filter(({ statement }) => passing.has(statement) && touches(statement)),
      weak: new Set(unnamed.map(({ statement }) => statement.id)),
    };
  }, [k, statements, about]);
}

/** All questions that accounts answer differently, and what else rests on little. */
export function DisputesPage() {
  const k = useKnowledge();
  const lensOn = useLensOn();
  const about = useSelected((state) => state.view.about);
  const { disputes, hidden, others, unnamed, weak } = useDisputes(about);
  const name = about === undefined ? "" : ` about ${nameInSentence(k, about)}`;
  const count = `${figure(disputes.length)} ${disputes.length === 1 ? "question" : "questions"} that accounts answer differently`;
  const passing = hidden > 0 ? `; ${figure(hidden)} more ${hidden === 1 ? "does" : "do"} not pass the lens` : "";
  return (
    <PageFrame
      title={`Disputes${name}`}
      count={count + passing}
      tools={<CopyMenu taken={{ words: () => tellDisputes(k, { disputes, others }, about) }} look="tool" />}
    >
      {about !== undefined && <OnlyAbout id={about} />}
      {disputes.length + others.length + unnamed.length === 0 && (
        <NothingPasses
          hidden={lensOn}
          words={
            lensOn
              ? `No dispute${name} passes the lens.`
              : about === undefined
                ? "There is no dispute here: nobody denies or doubts a statement of this dataset."
                : `There is no dispute${name}, and nobody denies or doubts a statement of it.`
          }
        />
      )}
      <ol className={styles.disputes}>
        {disputes.map((answer) => (
          <DisputeItem key={answer.dispute.id} answer={answer} weak={weak} />
        ))}
      </ol>
      {others.length > 0 && (
        <PageSection className={styles.section} title="Denied or doubted, in no dispute" count={others.length}>
          <ul className={styles.statements}>
            {others.map((statement) => (
              <StatementRow key={statement.id} statement={statement} marked={false} />
            ))}
          </ul>
        </PageSection>
      )}
      {unnamed.length > 0 && <Unnamed found={unnamed} />}
    </PageFrame>
  );
}
