import { useMemo } from "react";
import { getEntity } from "../../../model/knowledge.ts";
import type { ActorTotals } from "../../../query/ledger/ledgerTotals.ts";
import { clauseWords } from "../../../query/clauses/clauseWords.ts";
import { EntityMark } from "../../TypeMark.tsx";
import { useLensOn } from "../../useLensOn.ts";
import { useActions, useKnowledge, useSelected } from "../../useParley.ts";
import { NothingPasses } from "../NothingPasses.tsx";
import { PageLink } from "../PageLink.tsx";
import pageStyles from "../pages.module.css";
import { SortableTable, type Column, type Row } from "../SortableTable.tsx";
import { PageSection } from "../PageSection.tsx";
import styles from "./LedgerTotals.module.css";

type Name = "name" | "gives" | "gets" | "others";

const columnsOf = (many: string): readonly Column<Name>[] => [
  { name: "name", label: "Actor" },
  { name: "gives", label: `Gives, in ${many}`, numeric: true },
  { name: "gets", label: `Gets, in ${many}`, numeric: true },
  { name: "others", label: "Other roles", numeric: true, wide: true },
];

/** Who gives and who gets how often in all clauses together; a name opens its ledger. */
export function LedgerTotals({ totals }: { totals: readonly ActorTotals[] }) {
  const k = useKnowledge();
  const lensOn = useLensOn();
  const parties = useSelected((state) => state.view.ledger);
  const { many } = clauseWords(k);
  const columns = useMemo(() => columnsOf(many), [many]);
  const rows = useMemo(
    () =>
      totals.map(({ actor, gives, gets, others }): Row<Name> => {
        const { label } = getEntity(k, actor);
        return {
          id: actor,
          selected: parties?.includes(actor) ?? false,
          cells: { name: label, gives: gives.clauses, gets: gets.clauses, others: others.clauses },
          shown: {
            name: <Actor id={actor} />,
            gives: gives.clauses || "",
            gets: gets.clauses || "",
            others: others.clauses || "",
          },
        };
      }),
    [k, totals, parties],
  );
  if (rows.length === 0)
    return (
      <NothingPasses
        hidden={lensOn}
        words={lensOn ? "No role of an actor passes the lens." : `No actor has a role in one of the ${many}.`}
      />
    );
  return (
    <PageSection className={styles.totals} title={`In all ${many}`} label="In all">
      <SortableTable label="In all" columns={columns} rows={rows} start={{ column: "name", down: false }} />
    </PageSection>
  );
}

function Actor({ id }: { id: string }) {
  const k = useKnowledge();
  const { openLedger } = useActions();
  return (
    <span className={pageStyles.name}>
      <span>
        <EntityMark k={k} id={id} size={20} />
      </span>
      <PageLink view={{ page: "ledger", ledger: [id] }} onOpen={() => openLedger([id])}>
        {getEntity(k, id).label}
      </PageLink>
    </span>
  );
}
