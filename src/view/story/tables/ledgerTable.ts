import type { Statement } from "../../../model/dataset.ts";
import type { EntityId } from "../../../model/ids.ts";
import { getEntity, type Knowledge } from "../../../model/knowledge.ts";
import { capital } from "../../../query/capital.ts";
import { topClauses } from "../../../query/clauses/topClauses.ts";
import { ledgerOf, type Ledger, type LedgerEntry } from "../../../query/ledger/ledgerOf.ts";
import { writeQuantity } from "../../../query/writeQuantity.ts";
import { roleMarkWords } from "../../roleMarks.ts";
import { nameOf } from "../../shown.ts";
import { tagsOf } from "../sourcedOf.ts";
import { type HandoutTable } from "./table.ts";
import type { Passes } from "../../../query/passes.ts";

const sides = ["gives", "gets", "others"] as const;
const sideWords = { gives: "gives", gets: "gets", others: "other roles" };

const amounts = (statements: readonly Statement[]): string =>
  [...new Set(statements.flatMap(({ quantity }) => (quantity ? [writeQuantity(quantity)] : [])))].join(", ");

/** What a party gives or gets by one statement, in a line: the part that says so, its force, how much, by when, how it stands, who says so. */
function writeEntry(k: Knowledge, clause: EntityId, entry: LedgerEntry, full: boolean): string {
  const { part, role, statement, modality, figures, deadlines } = entry;
  const { label, number, summary } = getEntity(k, part);
  const other = role !== "bearer" && role !== "beneficiary" && role !== "concerns" && role !== "establishes";
  const terms = [
    other ? roleMarkWords[role] : undefined,
    modality,
    amounts(figures),
    amounts(deadlines),
    statement.standing === "undisputed" ? undefined : statement.standing,
    tagsOf(k, statement.accounts),
  ];
  const said = capital(terms.filter(Boolean).join(", "));
  const name = part === clause ? "" : [number, label].filter(Boolean).join(" ");
  const words = full && summary ? [name, summary].filter(Boolean).join(": ") : name;
  return words === "" ? said : `${words.replace(/\.$/, "")} (${said.charAt(0).toLowerCase()}${said.slice(1)})`;
}

const cell = (k: Knowledge, ledger: Ledger, clause: EntityId, side: (typeof sides)[number], full: boolean) => {
  const entries = ledger.lines.find((line) => line.clause === clause)?.[side] ?? [];
  return [...new Set(entries.map((entry) => writeEntry(k, clause, entry, full)))].join("\n");
};

/** What one party, or two side by side, give and get, a row a clause. */
export function ledgerTable(k: Knowledge, parties: readonly EntityId[], passes: Passes): HandoutTable {
  const ledgers = parties.map((party) => ledgerOf(k, party, passes));
  const used = sides.filter((side) => ledgers.some(({ lines }) => lines.some((line) => line[side].length > 0)));
  const shown = ledgers.length > 1 ? used.filter((side) => side !== "others") : used;
  const columns = ledgers.flatMap((ledger) => shown.map((side) => ({ ledger, side })));
  const names = parties.map((id) => getEntity(k, id).short ?? getEntity(k, id).label);
  const rows = topClauses(k).flatMap((clause) => {
    const cells = columns.map(({ ledger, side }) => cell(k, ledger, clause, side, ledgers.length === 1));
    return cells.some((words) => words !== "") ? [[nameOf(k, clause), ...cells]] : [];
  });
  return {
    title: `What ${names.join(" and ")} ${names.length > 1 ? "give and get" : "gives and gets"}`,
    head: ["Clause", ...columns.map(({ ledger, side }) => `${names[ledgers.indexOf(ledger)]} ${sideWords[side]}`)],
    rows,
    widths: [0.2, ...columns.map(() => 0.8 / columns.length)],
    ...(ledgers.length > 1 && { even: true }),
    note: "An entry tells the force of the text, amounts, deadlines, how the statement stands where it is not undisputed, and the sources.",
  };
}
