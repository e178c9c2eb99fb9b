import type { EntityId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { topClauses } from "../clauses/topClauses.ts";
import type { Passes } from "../passes.ts";
import { ledgerOf, type Ledger, type LedgerLine } from "./ledgerOf.ts";

/** Two ledgers side by side. */
export interface LedgersCompared {
  a: Ledger;
  b: Ledger;
  /** Every clause in which either has a role, in the order of the agreement. */
  lines: { clause: EntityId; a?: LedgerLine; b?: LedgerLine }[];
}

/** Sets what two actors give and get side by side, clause by clause. */
export function compareLedgers(k: Knowledge, first: EntityId, second: EntityId, passes?: Passes): LedgersCompared {
  const [a, b] = [ledgerOf(k, first, passes), ledgerOf(k, second, passes)];
  const lineIn = ({ lines }: Ledger, clause: EntityId) => lines.find((line) => line.clause === clause);
  const lines = topClauses(k).flatMap((clause) => {
    const [left, right] = [lineIn(a, clause), lineIn(b, clause)];
    return left || right ? [{ clause, ...(left && { a: left }), ...(right && { b: right }) }] : [];
  });
  return { a, b, lines };
}
