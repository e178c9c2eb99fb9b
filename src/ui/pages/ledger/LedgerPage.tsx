import { figure } from "../../../query/count.ts";
import { ArrowLeftRight } from "lucide";
import { useMemo } from "react";
import type { Question } from "../../../model/question.ts";
import { ledgerOf, type Ledger } from "../../../query/ledger/ledgerOf.ts";
import { ledgerTotals } from "../../../query/ledger/ledgerTotals.ts";
import { writeLedgerCsv } from "../../../query/ledger/writeLedgerCsv.ts";
import { clauseWords } from "../../../query/clauses/clauseWords.ts";
import { CopyMenu } from "../../copy/CopyMenu.tsx";
import { useLensOn } from "../../useLensOn.ts";
import { useActions, useKnowledge, useSelected } from "../../useParley.ts";
import { useShown } from "../../useShown.ts";
import { PageFrame } from "../PageFrame.tsx";
import { ToolButton } from "../ToolButton.tsx";
import styles from "./LedgerPage.module.css";
import { Ledgers } from "./Ledgers.tsx";
import { LedgerTotals } from "./LedgerTotals.tsx";
import { PartyPickers } from "./PartyPickers.tsx";

/** The ledgers that are open, as far as the lens lets their statements through. */
function useLedgers(): Ledger[] {
  const k = useKnowledge();
  const { statements } = useShown();
  const parties = useSelected((state) => state.view.ledger);
  return useMemo(() => {
    const passing = new Set(statements);
    return (parties ?? []).flatMap((id) =>
      id === undefined ? [] : [ledgerOf(k, id, (statement) => passing.has(statement))],
    );
  }, [k, statements, parties]);
}

/** What a party gives and gets, clause by clause, a second one beside it, and who does so how often in all. */
export function LedgerPage() {
  const k = useKnowledge();
  const { openLedger } = useActions();
  const { statements } = useShown();
  const ledgers = useLedgers();
  const lensOn = useLensOn();
  const totals = useMemo(() => ledgerTotals(k, statements), [k, statements]);
  const { many } = clauseWords(k);
  const [a, b] = ledgers;
  const question: Question = { ask: "ledger", actor: a?.actor ?? "", ...(b && { beside: b.actor }) };
  return (
    <PageFrame
      title="Who gives and who gets"
      count={`${figure(totals.length)} ${totals.length === 1 ? "actor has" : "actors have"} a role in the ${many}${lensOn ? " shown" : ""}`}
      tools={
        a && (
          <>
            {b && (
              <ToolButton icon={ArrowLeftRight} label="Swap sides" onPress={() => openLedger([b.actor, a.actor])} />
            )}
            <CopyMenu taken={{ question, table: () => writeLedgerCsv(k, ...ledgers) }} look="tool" />
          </>
        )
      }
    >
      <PartyPickers />
      {ledgers.length > 0 && <Ledgers ledgers={ledgers} />}
      <LedgerTotals totals={totals} />
      <p className={styles.note}>
        A party gives where it is bound and gets where it benefits. An entry counts once for each statement; counts say
        nothing about weight{ledgers.length > 1 ? ", and neither does which party stands first" : ""}. What is stated of
        a group is not counted for its members.
      </p>
    </PageFrame>
  );
}
