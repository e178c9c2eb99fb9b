import { figure } from "../../../query/count.ts";
import { ArrowLeftRight, FileText } from "lucide";
import { useMemo } from "react";
import { contrasts, type Contrast } from "../../../query/bySource/contrasts.ts";
import { getSource } from "../../../model/knowledge.ts";
import { wholeOf } from "../../../query/timeline/asKnownOn.ts";
import { selectContrasted } from "../../../state/selectContrasted.ts";
import { contrastWords, countTold, type Contrasted } from "../../../view/contrasted.ts";
import type { Asked, Told } from "../../../view/view.ts";
import { focusSoon } from "../../focusSoon.ts";
import { Icon } from "../../icons/Icon.tsx";
import { LensRow } from "../../legend/LensRow.tsx";
import { onlyThis } from "../../legend/onlyThis.ts";
import { Button } from "../../parts/Button.tsx";
import { ContrastSample } from "../../parts/ContrastSample.tsx";
import { HiddenStatements } from "../../parts/HiddenStatements.tsx";
import { IconButton } from "../../parts/IconButton.tsx";
import { LineSample } from "../../parts/LineSample.tsx";
import { RepeatsNote } from "../../parts/RepeatsNote.tsx";
import { useActions, useKnowledge, useSelected } from "../../useParley.ts";
import { DisputeLinks } from "../DisputeLinks.tsx";
import { Section } from "../Section.tsx";
import { AnswerHead } from "./AnswerHead.tsx";
import styles from "./ComparePanel.module.css";
import { CopyAnswer } from "./CopyAnswer.tsx";
import { useWords } from "./useWords.ts";

/** Two sources compared in the graph: what each sort of line means and how many there are, which of them are drawn in full, and the way to the page. */
export function ComparePanel({ question }: { question: Extract<Asked, { ask: "compare" }> }) {
  const { a, b } = question;
  const k = useKnowledge();
  const { ask, openTold } = useActions();
  const lens = useSelected((state) => state.view.lens);
  const focus = useSelected((state) => state.view.focus);
  const words = useWords(question);
  const contrasted = selectContrasted(k, { question, lens, focus });
  const read = (...told: Told) => {
    openTold(told);
    focusSoon("#page-words");
  };
  const sources = [a, b].map((id) => getSource(k, id));
  return (
    <>
      <AnswerHead
        ask="compare"
        title={`${sources.map(({ tag }) => tag).join(" and ")} compared`}
        buttons={
          <IconButton
            icon={ArrowLeftRight}
            label="Swap the two sources"
            onClick={() => ask({ ...question, a: b, b: a })}
          />
        }
      />
      <ul className={styles.sources}>
        {sources.map(({ id, tag, title }) => (
          <li key={id}>
            <Button look="name" className={styles.source} onClick={() => read(id)}>
              <b>{tag}</b> {title}
            </Button>
          </li>
        ))}
      </ul>
      {contrasted && <Found question={question} contrasted={contrasted} />}
      <div className={styles.more}>
        <Button onClick={() => read(a, b)}>
          <Icon node={FileText} />
          Read what each tells
        </Button>
      </div>
      {words && <CopyAnswer words={() => words} />}
    </>
  );
}

interface FoundProps {
  question: Extract<Asked, { ask: "compare" }>;
  contrasted: Contrasted;
}

/** What comparing came to: whether one repeats the other, the lines with their numbers, and the disputes. */
function Found({ question: { a, b }, contrasted }: FoundProps) {
  const k = useKnowledge();
  const all = useMemo(() => countTold(wholeOf(k), a, b), [k, a, b]);
  const told = Object.values(contrasted.lists).reduce((sum, { length }) => sum + length, 0);
  return (
    <>
      <RepeatsNote contrasted={contrasted} />
      <Lines contrasted={contrasted} />
      <div className={styles.hidden}>
        <HiddenStatements count={all - told} />
      </div>
      {contrasted.disputes.length > 0 && (
        <Section title="They give different positions on" aside={contrasted.disputes.length}>
          <DisputeLinks disputes={contrasted.disputes.map(({ dispute }) => dispute)} />
        </Section>
      )}
    </>
  );
}

/** The legend of the answer: each sort of line with its number, to draw in full or to fade. */
function Lines({ contrasted }: { contrasted: Contrasted }) {
  const { draw } = useActions();
  const drawn = useSelected((state) => state.view.drawn) ?? contrasts;
  const words = contrastWords(contrasted);
  const { lists, neither, rest } = contrasted;
  const choose = (chosen: readonly Contrast[]) =>
    draw(chosen.length === contrasts.length ? undefined : contrasts.filter((one) => chosen.includes(one)));
  const toggle = (one: Contrast) =>
    choose(drawn.includes(one) ? drawn.filter((other) => other !== one) : [...drawn, one]);
  const hidden = contrasts.filter((one) => !drawn.includes(one));
  const bare = Object.values(lists).flat().filter(({ statement }) => statement.object === undefined).length; // prettier-ignore
  return (
    <div className={styles.lines}>
      <ul aria-label="What the lines mean">
        {contrasts.map((one) => (
          <LensRow
            key={one}
            label={words[one]}
            count={lists[one].length}
            shown={drawn.includes(one)}
            sample={<ContrastSample contrast={one} width={38} />}
            onToggle={() => toggle(one)}
            onOnly={() => choose(contrasts.filter((other) => !onlyThis(contrasts, hidden, one).includes(other)))}
          />
        ))}
      </ul>
      <p className={styles.rest}>
        <span className={styles.faded}>
          <LineSample standing="undisputed" width={38} />
        </span>
        <span className={styles.name}>{rest}</span>
        <span className={styles.count}>{figure(neither)}</span>
      </p>
      {bare > 0 && (
        <p className={styles.note}>
          {figure(bare)} of the statements {bare === 1 ? "tells" : "tell"} of one thing alone, so there is no line for{" "}
          {bare === 1 ? "it" : "them"}.
        </p>
      )}
    </div>
  );
}
