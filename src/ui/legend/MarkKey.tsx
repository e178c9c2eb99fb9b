import { figure } from "../../query/count.ts";
import { X } from "lucide";
import type { ReactNode } from "react";
import type { Measure } from "../../model/question.ts";
import { explanations } from "../../query/structure/explanations.ts";
import { writeScore } from "../../query/structure/writeScore.ts";
import type { Findings } from "../../query/structure/measure.ts";
import { findingsOf } from "../../state/findingsOf.ts";
import { colourKey } from "../../view/measure/colourKey.ts";
import { greatest, scoresOf } from "../../view/measure/scoresOf.ts";
import { radiusBy } from "../../view/measure/radiusBy.ts";
import { Button } from "../parts/Button.tsx";
import { GroupLetter } from "../parts/GroupLetter.tsx";
import { IconButton } from "../parts/IconButton.tsx";
import { useActions, useKnowledge, useSelected } from "../useParley.ts";
import styles from "./MarkKey.module.css";

/** What a measure found, where it is known. */
function useFindings(measure: Measure | undefined): Findings | undefined {
  const k = useKnowledge();
  return useSelected((state) => findingsOf(k, measure, state.status.measures));
}

/** What sizes and colours of the marks mean while they follow a measure, and the way back to the usual ones. */
export function MarkKey() {
  const { setFollowed } = useActions();
  const sizedBy = useSelected((state) => state.view.sizedBy);
  const colouredBy = useSelected((state) => state.view.colouredBy);
  return (
    <>
      {sizedBy && (
        <Part what="Sizes" measure={sizedBy} onEnd={() => setFollowed({ sizedBy: undefined })}>
          <Sizes measure={sizedBy} />
        </Part>
      )}
      {colouredBy && (
        <Part what="Colours" measure={colouredBy} onEnd={() => setFollowed({ colouredBy: undefined })}>
          <Colours measure={colouredBy} />
        </Part>
      )}
    </>
  );
}

interface PartProps {
  what: "Sizes" | "Colours";
  measure: Measure;
  onEnd: () => void;
  children: ReactNode;
}

function Part({ what, measure, onEnd, children }: PartProps) {
  const { ask } = useActions();
  return (
    <section className={styles.key}>
      <h3 className={styles.heading}>
        <span>
          {what}:{" "}
          <Button look="link" onClick={() => ask({ ask: "measure", measure })}>
            {explanations[measure].label}
          </Button>
        </span>
        <IconButton icon={X} size={14} label={`Back to the usual ${what.toLowerCase()}`} onClick={onEnd} />
      </h3>
      {children}
    </section>
  );
}

/** What the numbers behind sizes and ramps count, where the measure's name does not say so. */
const counted: Partial<Record<Findings["says"], string>> = {
  groups: "entities in the group",
  bridges: "bridges that end there",
  articulations: "further parts without it",
};

function Sizes({ measure }: { measure: Measure }) {
  const findings = useFindings(measure);
  if (!findings) return <Waiting />;
  const scores = [...scoresOf(findings).values()];
  const [most, radius] = [greatest(scores), radiusBy(scores)];
  const marks = [most, most / 4, 0].filter((score, at, all) => all.indexOf(score) === at);
  return (
    <>
      <ul className={styles.sizes}>
        {marks.map((score) => {
          const r = radius(score);
          return (
            <li key={score} className={styles.size}>
              <svg width={2 * r + 2} height={2 * r + 2} aria-hidden="true" focusable="false">
                <circle className={styles.circle} cx={r + 1} cy={r + 1} r={r} />
              </svg>
              {writeScore(score)}
            </li>
          );
        })}
      </ul>
      <Counted findings={findings} />
    </>
  );
}

function Colours({ measure }: { measure: Measure }) {
  const findings = useFindings(measure);
  if (!findings) return <Waiting />;
  const key = colourKey(findings);
  if (key.by === "group")
    return (
      <ul className={styles.letters}>
        {key.groups.map(({ tint, letter, members }) => (
          <li key={letter} className={styles.letter}>
            <GroupLetter tint={tint} letter={letter} />
            {figure(members.length)}
          </li>
        ))}
        {key.rest > 0 && <li className={styles.rest}>{figure(key.rest)} without a letter</li>}
      </ul>
    );
  return (
    <>
      <p className={styles.ramp}>
        0
        <span className={styles.steps} aria-hidden="true">
          {key.steps.map(({ tint, to }) => (
            <span key={to} style={{ backgroundColor: `light-dark(${tint.light}, ${tint.dark})` }} />
          ))}
        </span>
        <span className="unseen"> to </span>
        {writeScore(key.steps.at(-1)!.to)}
      </p>
      <Counted findings={findings} />
    </>
  );
}

const Counted = ({ findings }: { findings: Findings }) =>
  counted[findings.says] ? <p className={styles.note}>Numbers: {counted[findings.says]}</p> : null;

const Waiting = () => <p className={styles.note}>As usual until it is computed</p>;
