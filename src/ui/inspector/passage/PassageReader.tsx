import { ArrowLeft } from "lucide";
import { useEffect, useRef } from "react";
import { getSource, type Knowledge } from "../../../model/knowledge.ts";
import type { Account } from "../../../model/dataset.ts";
import { stanceVerb } from "../../../query/stanceVerb.ts";
import { writeDate } from "../../../query/writeDate.ts";
import type { Passage } from "../../../state/store.ts";
import { Icon } from "../../icons/Icon.tsx";
import { useActions, useKnowledge, useSelected } from "../../useParley.ts";
import { StanceGlyph } from "../evidence/StanceGlyph.tsx";
import { speakerOf } from "../evidence/speakerOf.ts";
import { Locators } from "./Locators.tsx";
import { OpenSource } from "./OpenSource.tsx";
import styles from "./PassageReader.module.css";
import { PassageText } from "./PassageText.tsx";

/** The account that a passage is evidence of. */
const accountOf = (k: Knowledge, { source, evidence }: Passage): Account | undefined =>
  [...k.dataset.statements, ...k.dataset.conditions]
    .flatMap(({ accounts }) => accounts)
    .find((account) => account.source === source && account.evidence.includes(evidence));

/** The passage behind a chip: in which source it stands and where, and its words once the reader has opened the source. */
export function PassageReader({ passage, back }: { passage: Passage; back: string }) {
  const k = useKnowledge();
  const { closePassage } = useActions();
  const text = useSelected((state) => state.status.texts[passage.source]);
  const source = getSource(k, passage.source);
  const account = accountOf(k, passage);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const details = account && [account.via && `through ${account.via}`, account.said && writeDate(account.said)];
  return (
    <div className={styles.reader}>
      <div className={styles.top}>
        <button type="button" className={styles.back} onClick={closePassage}>
          <Icon node={ArrowLeft} />
          Back to {back}
        </button>
      </div>
      <h2 ref={title} className={styles.title} tabIndex={-1}>
        <span className={styles.tag}>{source.tag}</span> {source.title}
      </h2>
      <p className={styles.summary}>{source.summary}</p>
      {account && (
        <p className={styles.account}>
          <StanceGlyph stance={account.stance} size={16} />
          <span>
            <b>{speakerOf(k, account)}</b> {stanceVerb(k, account)}
            {details?.filter(Boolean).map((detail) => `, ${detail}`)}.
            {account.note && <span className={styles.note}> {account.note}</span>}
          </span>
        </p>
      )}
      <Locators source={source} evidence={passage.evidence} all={account?.evidence ?? [passage.evidence]} />
      {text === undefined ? (
        <OpenSource source={source} />
      ) : (
        <PassageText key={passage.evidence.start} source={source} text={text} evidence={passage.evidence} />
      )}
    </div>
  );
}
