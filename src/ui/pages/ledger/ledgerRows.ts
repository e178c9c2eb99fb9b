import type { EntityId } from "../../../model/dataset.ts";
import { getEntity, type Knowledge } from "../../../model/knowledge.ts";
import { topClauses } from "../../../query/clauses/topClauses.ts";
import type { Ledger, LedgerEntry, LedgerLine } from "../../../query/ledger/ledgerOf.ts";
import { themeRuns } from "../../../view/themeRuns.ts";

/** The sides on which an entry can stand, in the order of the columns. */
export const sides = ["gives", "gets", "others"] as const;
export type Side = (typeof sides)[number];

/** The rows of clauses that share a theme; in a row the line of every ledger that has one. */
export interface LedgerTheme {
  label: string;
  /** The numbers of its clauses: "1–4". */
  range: string;
  rows: { clause: EntityId; lines: (LedgerLine | undefined)[] }[];
}

/** Ledgers side by side, clause by clause under their themes, as far as there are entries on the sides that are wanted. */
export function ledgerRows(k: Knowledge, ledgers: readonly Ledger[], wanted: readonly Side[]): LedgerTheme[] {
  const linesOf = (clause: EntityId) => ledgers.map(({ lines }) => lines.find((line) => line.clause === clause));
  return themeRuns(k, topClauses(k)).flatMap(({ theme, clauses }): LedgerTheme[] => {
    const rows = clauses
      .map((clause) => ({ clause, lines: linesOf(clause) }))
      .filter(({ lines }) => lines.some((line) => wanted.some((side) => line && line[side].length > 0)));
    const ends = [clauses[0]!, clauses.at(-1)!].map((clause) => getEntity(k, clause).number ?? "");
    const range = [...new Set(ends)].join("–");
    return rows.length > 0 ? [{ label: theme?.label ?? "", range, rows }] : [];
  });
}

/** How many entries stand on a side of a ledger. */
export const countEntries = ({ lines }: Ledger, side: Side): number =>
  lines.reduce((sum, line) => sum + line[side].length, 0);

/** What tells the entries of a line apart. */
export const keyOf = ({ part, role, statement }: LedgerEntry): string => `${part} ${role} ${statement.id}`;
