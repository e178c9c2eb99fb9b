import { disputeAnswer } from "../../../../query/disputeAnswer.ts";
import type { DividedDispute } from "../../../../query/bySource/compareSources.ts";
import type { Sides } from "../../../../view/contrasted.ts";
import { useKnowledge } from "../../../useParley.ts";
import { DisputeButton } from "../parts/DisputeButton.tsx";
import { PositionLine } from "../parts/PositionLine.tsx";
import styles from "./DividedDisputes.module.css";

interface Props {
  disputes: readonly DividedDispute[];
  names: readonly [string, string];
  isOf: Sides;
}

/** Disputes in which two sides do not give the same positions, these side by side. */
export function DividedDisputes({ disputes, names, isOf }: Props) {
  const k = useKnowledge();
  return (
    <ol>
      {disputes.map(({ dispute, a, b }) => {
        const { positions } = disputeAnswer(k, dispute.id);
        return (
          <li key={dispute.id} className={styles.dispute}>
            <DisputeButton id={dispute.id} />
            <div className={styles.sides}>
              {[a, b].map((held, side) => (
                <div key={side} className={styles.side}>
                  <h5 className={styles.name}>{names[side]}</h5>
                  <ul>
                    {positions
                      .filter(({ position }) => held.includes(position))
                      .map(({ position, accounts }) => (
                        <PositionLine
                          key={position.label}
                          position={position}
                          accounts={accounts.map(({ account }) => account).filter((one) => isOf[side]?.(one))}
                        />
                      ))}
                  </ul>
                </div>
              ))}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
