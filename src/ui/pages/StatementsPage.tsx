import { figure } from "../../query/count.ts";
import { useMemo } from "react";
import { getEntity, getRelationType, type Knowledge } from "../../model/knowledge.ts";
import type { Statement } from "../../model/dataset.ts";
import { sentenceOf } from "../../query/sentence.ts";
import { writeDate } from "../../query/writeDate.ts";
import { EntityLink } from "../parts/EntityLink.tsx";
import { EvidenceChips } from "../inspector/evidence/EvidenceChip.tsx";
import { SentencePieces } from "../inspector/evidence/Sentence.tsx";
import { StandingWord } from "../inspector/evidence/StandingWord.tsx";
import { useKnowledge, useSelected } from "../useParley.ts";
import { useShown } from "../useShown.ts";
import styles from "./pages.module.css";
import { NothingShown } from "./NothingShown.tsx";
import { PageFrame } from "./PageFrame.tsx";
import { SortableTable, type Column, type Row } from "./SortableTable.tsx";

type Name = "subject" | "says" | "time" | "standing" | "sources";

const columns: readonly Column<Name>[] = [
  { name: "subject", label: "Who or what" },
  { name: "says", label: "Statement" },
  { name: "time", label: "When", wide: true },
  { name: "standing", label: "Standing", wide: true },
  { name: "sources", label: "Told by", wide: true },
];

const placeOf = (k: Knowledge) => new Map(k.dataset.entities.map(({ id }, at) => [id, at]));

/** All statements that the lens lets through, as a table with who says so. */
export function StatementsPage() {
  const k = useKnowledge();
  const { statements } = useShown();
  const selection = useSelected((state) => state.view.selection);
  const places = useMemo(() => placeOf(k), [k]);
  const rows = useMemo(
    () => statements.map((one) => rowOf(k, one, places, selection)),
    [k, statements, places, selection],
  );
  return (
    <PageFrame title="Statements" count={`${figure(rows.length)} shown`}>
      {rows.length === 0 ? (
        <NothingShown />
      ) : (
        <SortableTable label="Statements" columns={columns} rows={rows} start={{ column: "subject", down: false }} />
      )}
    </PageFrame>
  );
}

function rowOf(
  k: Knowledge,
  statement: Statement,
  places: ReadonlyMap<string, number>,
  selection: readonly string[],
): Row<Name> {
  const { id, subject, object, relation, time, standing, accounts } = statement;
  const { label, number } = getEntity(k, subject);
  const order = String(places.get(subject) ?? 0).padStart(6, "0");
  return {
    id,
    selected: selection.includes(subject) || (object !== undefined && selection.includes(object)),
    cells: {
      subject: number ? `0 ${order}` : `1 ${label}`,
      says: `${getRelationType(k, relation).label} ${object === undefined ? "" : getEntity(k, object).label}`,
      time: time ?? "9",
      standing,
      sources: accounts.length,
    },
    shown: {
      subject: (
        <span className={styles.subject}>
          <EntityLink id={subject}>{number ? `${number} ${label}` : label}</EntityLink>
        </span>
      ),
      says: (
        <>
          <SentencePieces parts={sentenceOf(k, statement, subject)} />
          <div className={styles.told}>
            <EvidenceChips accounts={accounts} brief />
            {standing !== "undisputed" && <StandingWord standing={standing} />}
          </div>
        </>
      ),
      time: <span className={styles.when}>{time ? writeDate(time) : ""}</span>,
      standing: <StandingWord standing={standing} />,
      sources: <EvidenceChips accounts={accounts} />,
    },
  };
}
