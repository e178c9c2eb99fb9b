import type { EntityId } from "../../../model/ids.ts";
import { getEntity, type Knowledge } from "../../../model/knowledge.ts";
import { topClauses } from "../../../query/clauses/topClauses.ts";
import type { Ledger, LedgerEntry, LedgerLine } from "../../../query/ledger/ledgerOf.ts";
import { themeRuns } from "../../../view/themeRuns.ts";

/** The sides on which an entry can stand, in the order of the columns. */
export const sides = ["gives", "gets", "others"] as const;
export type Side = (typeof sides)[number];

/** Neighbouring clauses that share a theme, and what each ledger has in them. */
export interface LedgerRow {
  key: EntityId;
  label: string;
  /** The numbers of the clauses: "1–4". */
  range: string;
  /** The lines of every ledger, in the order of the clauses. */
  lines: LedgerLine[][];
}

/** Ledgers side by side, theme by theme, as far as there are entries on the sides that are wanted. */
export function ledgerRows(k: Knowledge, ledgers: readonly Ledger[], wanted: readonly Side[]): LedgerRow[] {
  return themeRuns(k, topClauses(k)).flatMap(({ theme, clauses }): LedgerRow[] => {
    const lines = ledgers.map((ledger) => ledger.lines.filter(({ clause }) => clauses.includes(clause)));
    if (!lines.flat().some((line) => wanted.some((side) => line[side].length > 0))) return [];
    const ends = [clauses[0]!, clauses.at(-1)!].map((clause) => getEntity(k, clause).number ?? "");
    return [{ key: clauses[0]!, label: theme?.label ?? "", range: [...new Set(ends)].join("–"), lines }];
  });
}

/** How many entries stand on a side of a ledger. */
export const countEntries = ({ lines }: Ledger, side: Side): number =>
  lines.reduce((sum, line) => sum + line[side].length, 0);

/** What tells the entries of a line apart. */
export const keyOf = ({ part, role, statement }: LedgerEntry): string => `${part} ${role} ${statement.id}`;
