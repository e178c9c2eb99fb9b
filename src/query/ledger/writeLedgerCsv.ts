import type { EntityId } from "../../model/ids.ts";
import { getEntity, getSource, type Knowledge } from "../../model/knowledge.ts";
import { nameInSentence, writeSentence } from "../sentence.ts";
import { writeCsv } from "../writeCsv.ts";
import { writeQuantity } from "../writeQuantity.ts";
import type { Ledger, LedgerEntry, LedgerLine } from "./ledgerOf.ts";

const head = ["actor", "clause", "part", "side", "role", "sentence", "modality", "quantity", "deadline", "condition", "left open", "standing", "sources"]; // prettier-ignore

const rowOf = (k: Knowledge, actor: EntityId, { clause }: LedgerLine, side: string, entry: LedgerEntry): string[] => {
  const { part, role, statement, modality = "", figures, deadlines, conditions, unsaid } = entry;
  const amounts = (list: LedgerEntry["figures"]) => list.map(({ quantity }) => writeQuantity(quantity!)).join("; ");
  const tags = new Set(statement.accounts.map(({ source }) => getSource(k, source).tag));
  return [
    getEntity(k, actor).label,
    nameInSentence(k, clause),
    nameInSentence(k, part),
    side,
    role,
    `${writeSentence(k, statement)}.`,
    modality,
    amounts(figures),
    amounts(deadlines),
    conditions.map(({ trigger }) => trigger).join("; "),
    unsaid.map(({ what }) => what).join("; "),
    statement.standing,
    [...tags].join(" "),
  ];
};

/** Ledgers as comma-separated values, one row a role in a clause, with a heading row. */
export const writeLedgerCsv = (k: Knowledge, ...ledgers: readonly Ledger[]): string =>
  writeCsv([
    head,
    ...ledgers.flatMap(({ actor, lines }) =>
      lines.flatMap((line) => [
        ...line.gives.map((entry) => rowOf(k, actor, line, "gives", entry)),
        ...line.gets.map((entry) => rowOf(k, actor, line, "gets", entry)),
        ...line.others.map((entry) => rowOf(k, actor, line, "other", entry)),
      ]),
    ),
  ]);
