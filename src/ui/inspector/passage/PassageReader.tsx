import { ArrowLeft } from "lucide";
import { useEffect, useMemo, useRef } from "react";
import { getSource, type Knowledge } from "../../../model/knowledge.ts";
import type { Account, Condition, Statement } from "../../../model/dataset.ts";
import { stanceVerb } from "../../../query/stanceVerb.ts";
import { writeDate } from "../../../query/writeDate.ts";
import type { Passage } from "../../../state/store.ts";
import { Button } from "../../parts/Button.tsx";
import { Icon } from "../../icons/Icon.tsx";
import { useActions, useKnowledge, useSelected } from "../../useParley.ts";
import { Conditions } from "../clause/Conditions.tsx";
import { Sentence } from "../evidence/Sentence.tsx";
import { StanceGlyph } from "../evidence/StanceGlyph.tsx";
import { speakerOf } from "../evidence/speakerOf.ts";
import { Locators } from "./Locators.tsx";
import { OpenSource } from "./OpenSource.tsx";
import styles from "./PassageReader.module.css";
import { PassageText } from "./PassageText.tsx";

/** What a passage is evidence of, and the account of it that the passage gives. */
type Told = { account: Account } & ({ statement: Statement } | { condition: Condition });

/** The statement or the condition that a passage is evidence of. */
function toldIn(k: Knowledge, { source, evidence }: Passage): Told | undefined {
  const find = ({ accounts }: { accounts: readonly Account[] }) =>
    accounts.find((account) => account.source === source && account.evidence.includes(evidence));
  for (const statement of k.dataset.statements) {
    const account = find(statement);
    if (account) return { account, statement };
  }
  for (const condition of k.dataset.conditions) {
    const account = find(condition);
    if (account) return { account, condition };
  }
  return undefined;
}

/** The passage behind a chip: in which source it stands and where, and its words once the reader has opened the source. */
export function PassageReader({ passage, back }: { passage: Passage; back: string }) {
  const k = useKnowledge();
  const { closePassage } = useActions();
  const text = useSelected((state) => state.status.texts[passage.source]);
  const source = getSource(k, passage.source);
  const told = useMemo(() => toldIn(k, passage), [k, passage]);
  const account = told?.account;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const details = account && [account.via && `through ${account.via}`, account.said && writeDate(account.said)];
  return (
    <div className={styles.reader}>
      <div className={styles.top}>
        <Button look="tool" className={styles.back} onClick={closePassage}>
          <Icon node={ArrowLeft} />
          Back to {back}
        </Button>
      </div>
      <h2 ref={title} className={styles.title} tabIndex={-1}>
        <span className={styles.tag}>{source.tag}</span> {source.title}
      </h2>
      <p className={styles.summary}>{source.summary}</p>
      {told && (
        <div className={styles.told}>
          {"statement" in told ? (
            <p>
              <Sentence statement={told.statement} />.
            </p>
          ) : (
            <Conditions conditions={[told.condition]} evident={false} />
          )}
        </div>
      )}
      {account && (
        <p className={styles.account}>
          <StanceGlyph stance={account.stance} size={16} />
          <span>
            <b>{speakerOf(k, account)}</b> {stanceVerb(k, account)}{" "}
            {account.stance === "declines" ? "to comment on this" : "this"}
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
