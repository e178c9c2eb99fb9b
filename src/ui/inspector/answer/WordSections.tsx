import { useState } from "react";
import type { AnswerLine, AnswerSection } from "../../../query/answers/answerInWords.ts";
import { accountsCited } from "../../../query/answers/accountsCited.ts";
import { useActions, useKnowledge } from "../../useParley.ts";
import { EvidenceChips } from "../evidence/EvidenceChip.tsx";
import { SentencePieces } from "../evidence/Sentence.tsx";
import { StandingWord } from "../evidence/StandingWord.tsx";
import { FirstFew } from "../FirstFew.tsx";
import more from "../FirstFew.module.css";
import styles from "./WordSections.module.css";

/** How many sections, and how many sentences of one, are shown until all are asked for. */
const fewSections = 12;
const fewLines = 6;

/** From so many accounts on, their chips are small ones that share what they can. */
const many = 6;

/** The sections of an answer; one is drawn alone in the graph while it is looked at. */
export function WordSections({ sections }: { sections: readonly AnswerSection[] }) {
  const [all, setAll] = useState(false);
  const rest = sections.length - fewSections;
  const shown = all || rest <= 1 ? sections : sections.slice(0, fewSections);
  return (
    <div className={styles.sections}>
      {shown.map((section, at) => (
        <WordSection key={at} section={section} at={at} />
      ))}
      {rest > 1 && (
        <button type="button" className={`${more.more} ${styles.all}`} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show all ${sections.length}`}
        </button>
      )}
    </div>
  );
}

function WordSection({ section: { heading, note, lines }, at }: { section: AnswerSection; at: number }) {
  const { trace } = useActions();
  return (
    // Looking at a section draws it; nothing is pressed.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={styles.section}
      onPointerEnter={({ pointerType }) => pointerType === "mouse" && trace(at)}
      onPointerLeave={({ pointerType }) => pointerType === "mouse" && trace(undefined)}
      onFocus={() => trace(at)}
      onBlur={() => trace(undefined)}
    >
      <h3 className={styles.heading}>
        <span>{heading}</span>
        {lines.length > 1 && <span className={styles.count}>{lines.length.toLocaleString("en")}</span>}
      </h3>
      {note && <p className={styles.note}>{note}</p>}
      {lines.length > 0 && (
        <FirstFew few={fewLines}>
          {lines.map((line, place) => (
            <WordLine key={place} line={line} />
          ))}
        </FirstFew>
      )}
    </section>
  );
}

/** One sentence, what it rests on, and how it stands where it is a single statement. */
export function WordLine({ line: { sentence, citations, standing } }: { line: AnswerLine }) {
  const k = useKnowledge();
  return (
    <li className={styles.line}>
      <p className={styles.sentence}>
        <SentencePieces parts={sentence} />
      </p>
      <div className={styles.evidence}>
        <EvidenceChips accounts={accountsCited(k, citations)} brief={citations.length > many} />
        {standing && <StandingWord standing={standing} />}
      </div>
    </li>
  );
}
