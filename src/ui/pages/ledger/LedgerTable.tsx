import { useMemo } from "react";
import type { EntityId } from "../../../model/ids.ts";
import { getEntity } from "../../../model/knowledge.ts";
import type { Ledger, LedgerEntry } from "../../../query/ledger/ledgerOf.ts";
import type { RoleMark } from "../../../view/roleMarks.ts";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { RoleGlyph } from "../../parts/RoleGlyph.tsx";
import { EntityMark } from "../../TypeMark.tsx";
import { useKnowledge } from "../../useParley.ts";
import { Entry } from "./Entry.tsx";
import { countEntries, keyOf, ledgerRows, type Side } from "./ledgerRows.ts";
import styles from "./LedgerTable.module.css";

const sideWords: Record<Side, string> = { gives: "Gives", gets: "Gets", others: "Other roles" };
const severalWords: Partial<Record<Side, string>> = { gives: "give", gets: "get" };
const glyphs: Record<Side, RoleMark> = { gives: "bearer", gets: "beneficiary", others: "counterparty" };
const countWords = (n: number) => `${n} ${n === 1 ? "entry" : "entries"}`;

interface Props {
  ledgers: readonly Ledger[];
  sides: readonly Side[];
}

/** One ledger, or two side by side: what each party gives and gets, clause by clause under their themes. */
export function LedgerTable({ ledgers, sides }: Props) {
  const k = useKnowledge();
  const rows = useMemo(() => ledgerRows(k, ledgers, sides), [k, ledgers, sides]);
  const names = ledgers.map(({ actor }) => getEntity(k, actor).label);
  const label = `${sides.map((side) => sideWords[side]).join(" and ")}: ${names.join(" and ")}`;
  return (
    <table className={styles.table} aria-label={label} data-paper={ledgers.length > 1 ? "wide" : undefined}>
      <Head ledgers={ledgers} sides={sides} />
      <tbody>
        {rows.map(({ key, label: theme, range, lines }) => (
          <tr key={key}>
            <th scope="row" className={styles.theme}>
              {theme}
              <span className={styles.range}>{range}</span>
            </th>
            {ledgers.map(({ actor }, index) =>
              sides.map((side, place) => (
                <Cell
                  key={`${actor} ${side}`}
                  label={`${names[index]} ${(getEntity(k, actor).plural && severalWords[side]) || sideWords[side].toLowerCase()}`}
                  entries={lines[index]?.flatMap((line) => line[side]) ?? []}
                  actor={actor}
                  alone={ledgers.length === 1}
                  first={place === 0}
                />
              )),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ ledgers, sides }: Props) {
  const k = useKnowledge();
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col" className={styles.corner}>
          <span className="unseen">Theme</span>
        </th>
        {ledgers.map(({ actor }) => (
          <th key={actor} scope="colgroup" colSpan={sides.length} className={styles.party}>
            <span className={styles.name}>
              <EntityMark k={k} id={actor} size={24} />
              <EntityLink id={actor}>{getEntity(k, actor).label}</EntityLink>
            </span>
          </th>
        ))}
      </tr>
      <tr>
        {ledgers.map((ledger) =>
          sides.map((side, at) => (
            <th key={`${ledger.actor} ${side}`} scope="col" className={styles.side} data-first={at === 0 || undefined}>
              <span className={styles.sideLine}>
                <RoleGlyph mark={glyphs[side]} />
                {sideWords[side]}
                <span className={styles.count}>{countWords(countEntries(ledger, side))}</span>
              </span>
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}

interface CellProps {
  /** Whose side this is, where the headings are out of sight. */
  label: string;
  entries: readonly LedgerEntry[];
  actor: EntityId;
  alone: boolean;
  first: boolean;
}

function Cell({ label, entries, actor, alone, first }: CellProps) {
  return (
    <td className={styles.cell} data-first={first || undefined} data-empty={entries.length === 0 || undefined}>
      {entries.length > 0 ? (
        <>
          <p className={styles.label} aria-hidden="true">
            {label}
          </p>
          <ul>
            {entries.map((entry) => (
              <Entry key={keyOf(entry)} entry={entry} actor={actor} full={alone} />
            ))}
          </ul>
        </>
      ) : (
        <p className={styles.none}>none stated</p>
      )}
    </td>
  );
}
