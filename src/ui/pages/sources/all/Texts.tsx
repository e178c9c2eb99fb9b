import { useMemo } from "react";
import type { EntityId } from "../../../../model/ids.ts";
import { getEntity } from "../../../../model/knowledge.ts";
import { planAgainstReports } from "../../../../query/bySource/planAgainstReports.ts";
import { textsThatSpeak } from "../../../../query/bySource/textsThatSpeak.ts";
import type { Passes } from "../../../../query/passes.ts";
import { wholeOf } from "../../../../query/timeline/asKnownOn.ts";
import { EntityMark } from "../../../TypeMark.tsx";
import { useActions, useKnowledge } from "../../../useParley.ts";
import { PageSection } from "../../PageSection.tsx";
import styles from "./Texts.module.css";

/** The texts that sources quote in their own words; a press sets one against what reports say of it. */
export function Texts({ passes }: { passes: Passes | undefined }) {
  const k = useKnowledge();
  const texts = useMemo(() => textsThatSpeak(wholeOf(k)), [k]);
  return (
    <PageSection
      title="A text against reports of it"
      note={texts.length === 0 && "No source quotes a text in its own words, so there is none to set against reports."}
    >
      {texts.length > 0 && (
        <ul className={styles.texts}>
          {texts.map((id) => (
            <Text key={id} id={id} passes={passes} />
          ))}
        </ul>
      )}
    </PageSection>
  );
}

function Text({ id, passes }: { id: EntityId; passes: Passes | undefined }) {
  const k = useKnowledge();
  const { openText } = useActions();
  const { onlyText, onlyReports, both, against, disputes } = useMemo(
    () => planAgainstReports(k, id, passes),
    [k, id, passes],
  );
  const words = [
    `${onlyText.length} only in the text`,
    `${onlyReports.length} only in reports`,
    `${both.length} in both`,
    ...(against.length > 0 ? [`${against.length} against each other`] : []),
    `${disputes.length} ${disputes.length === 1 ? "dispute" : "disputes"}`,
  ];
  return (
    <li>
      <button type="button" className={styles.text} onClick={() => openText(id)}>
        <EntityMark k={k} id={id} size={20} />
        <span className={styles.name}>{getEntity(k, id).label}</span>
        <span className={styles.words}>{words.join(", ")}</span>
      </button>
    </li>
  );
}
