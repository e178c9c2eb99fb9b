import { useState } from "react";
import type { AnswerLine, AnswerSection } from "../../../query/answers/answerInWords.ts";
import { accountsCited } from "../../../query/answers/accountsCited.ts";
import { Button } from "../../parts/Button.tsx";
import { useKnowledge } from "../../useParley.ts";
import { EvidenceLine } from "../evidence/EvidenceLine.tsx";
import { SentencePieces } from "../evidence/Sentence.tsx";
import { FirstFew } from "../FirstFew.tsx";
import { Traced } from "./Traced.tsx";
import styles from "./WordSections.module.css";

/** How many sections, and how many sentences of one, are shown until all are asked for. */
const fewSections = 12;
const fewLines = 6;

/** From so many accounts on, their chips are small ones that share what they can. */
const many = 6;

/** The sections of an answer, from the one at `from` on; each is drawn alone in the graph while it is looked at. */
export function WordSections({ sections, from = 0 }: { sections: readonly AnswerSection[]; from?: number }) {
  const [all, setAll] = useState(false);
  const own = sections.slice(from);
  const rest = own.length - fewSections;
  const shown = all || rest <= 1 ? own : own.slice(0, fewSections);
  return (
    <div>
      {shown.map(({ heading, note, lines }, at) => (
        <Traced key={at} at={from + at} heading={heading} count={lines.length} note={note}>
          {lines.length > 0 && (
            <FirstFew few={fewLines}>
              {lines.map((line, place) => (
                <WordLine key={place} line={line} />
              ))}
            </FirstFew>
          )}
        </Traced>
      ))}
      {rest > 1 && (
        <Button look="more" className={styles.all} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show all ${own.length}`}
        </Button>
      )}
    </div>
  );
}

/** One sentence, what it rests on, and how it stands where it is a single statement. */
function WordLine({ line: { sentence, citations, standing } }: { line: AnswerLine }) {
  const k = useKnowledge();
  return (
    <li className={styles.line}>
      <p className={styles.sentence}>
        <SentencePieces parts={sentence} />
      </p>
      <EvidenceLine accounts={accountsCited(k, citations)} brief={citations.length > many} standing={standing} />
    </li>
  );
}
