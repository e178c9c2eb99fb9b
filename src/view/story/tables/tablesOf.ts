import type { Knowledge } from "../../../model/knowledge.ts";
import { shownIn, type Shown } from "../../shown.ts";
import type { View } from "../../view.ts";
import { disputesTable } from "./disputesTable.ts";
import { ledgerTable } from "./ledgerTable.ts";
import { matrixTables } from "./matrixTable.ts";
import { sourcesTables } from "./sourcesTable.ts";
import type { HandoutTable } from "./table.ts";
import { timelineTable } from "./timelineTable.ts";

const writers: Readonly<Record<string, (k: Knowledge, view: View, shown: Shown) => HandoutTable[]>> = {
  ledger: (k, { ledger = [] }, { statements }) => {
    const parties = ledger.flatMap((id) => id ?? []);
    const passing = new Set(statements);
    return parties.length > 0 ? [ledgerTable(k, parties, (one) => passing.has(one))] : [];
  },
  matrix: (k, view, shown) => matrixTables(k, shown, view),
  disputes: (k, { dispute }, shown) => [disputesTable(k, shown, dispute)],
  timeline: (k, view, shown) => [timelineTable(k, shown, view)],
  sources: (k, { told }) => sourcesTables(k, told),
};

/** The tables that a page of the explorer holds; none where it is the graph, or says in words what the graph draws. */
export const tablesOf = (k: Knowledge, view: View): HandoutTable[] =>
  (Object.hasOwn(writers, view.page) ? writers[view.page]! : () => [])(k, view, shownIn(k, view)).filter(
    ({ rows }) => rows.length > 0,
  );
