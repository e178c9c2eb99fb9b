import { figure } from "../../query/count.ts";
import { keyFigures } from "../../query/keyFigures.ts";
import { useActions, useKnowledge } from "../useParley.ts";
import { useTold } from "../useTold.ts";
import { HowToRead } from "./HowToRead.tsx";
import { InspectorHead } from "./InspectorHead.tsx";
import { Openings } from "./Openings.tsx";
import styles from "./Overview.module.css";
import { Section } from "./Section.tsx";

/** What a reader sees first: what the dataset is, how large, what to ask, and how to read the picture. */
export function Overview() {
  const k = useKnowledge();
  const told = useTold();
  const { setPage, setPanel } = useActions();
  const openDisputes = () => {
    setPage("disputes");
    setPanel({ sheet: undefined });
  };
  const { headline, summary, openings } = k.dataset;
  return (
    <>
      <InspectorHead title={headline} />
      <p className={styles.summary}>{summary}</p>
      <dl className={styles.figures}>
        {keyFigures(k, told).map(({ of, label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {of === "disputes" ? (
                <button
                  type="button"
                  className={styles.open}
                  aria-label={`${figure(value)} ${label}, open their page`}
                  onClick={openDisputes}
                >
                  {figure(value)}
                </button>
              ) : (
                figure(value)
              )}
            </dd>
          </div>
        ))}
      </dl>
      {openings.length > 0 && (
        <Section title="Start with a question">
          <Openings openings={openings} />
        </Section>
      )}
      <Section title="How to read the picture">
        <HowToRead />
      </Section>
    </>
  );
}
