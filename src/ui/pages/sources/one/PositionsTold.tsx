import type { SourceId } from "../../../../model/ids.ts";
import { getSource } from "../../../../model/knowledge.ts";
import type { ToldBy } from "../../../../query/bySource/toldBy.ts";
import { useKnowledge } from "../../../useParley.ts";
import { DisputeButton } from "../parts/DisputeButton.tsx";
import { PageSection } from "../../PageSection.tsx";
import { PositionLine } from "../parts/PositionLine.tsx";
import styles from "./PositionsTold.module.css";

interface Props {
  id: SourceId;
  disputes: ToldBy["disputes"];
}

/** The disputes in which a source has a part, with each position that can be read in it and who holds it there. */
export function PositionsTold({ id, disputes }: Props) {
  const k = useKnowledge();
  const { tag } = getSource(k, id);
  if (disputes.length === 0) return null;
  return (
    <PageSection title="Disputes in which it takes part" count={disputes.length}>
      <ol className={styles.disputes}>
        {disputes.map(({ dispute, positions }) => {
          const all = k.disputes.get(dispute)?.positions.length ?? 0;
          const rest = all - positions.length;
          return (
            <li key={dispute} className={styles.dispute}>
              <DisputeButton id={dispute} />
              <ul>
                {positions.map(({ position, accounts }) => (
                  <PositionLine
                    key={position.label}
                    position={position}
                    accounts={accounts.map(({ account }) => account).filter(({ source }) => source === id)}
                  />
                ))}
              </ul>
              {rest > 0 && (
                <p className={styles.rest}>
                  {rest === 1 ? "One further position is" : `${rest} further positions are`} not in {tag}.
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </PageSection>
  );
}
