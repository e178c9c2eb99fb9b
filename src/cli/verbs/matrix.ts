import { clauseRoles, type ClauseRole } from "../../model/dataset.ts";
import { rowOrders, type RowOrder } from "../../model/question.ts";
import { getEntity, getMark } from "../../model/knowledge.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { tellMatrix } from "../../query/answers/tellMatrix.ts";
import { matrixOf } from "../../query/matrix/matrixOf.ts";
import type { Matrix } from "../../query/matrix/matrixOf.ts";
import { writeMatrixCsv } from "../../query/matrix/writeMatrixCsv.ts";
import { openKnowledge } from "../terminal/openKnowledge.ts";
import { answerFlags, tellAnswer } from "../terminal/tellAnswer.ts";
import { WrongUse } from "../terminal/verb.ts";
import type { Verb } from "../terminal/verb.ts";

const widest = 28;

const letters: Readonly<Record<ClauseRole, string>> = {
  bearer: "b",
  beneficiary: "f",
  counterparty: "c",
  guarantor: "g",
  overseer: "o",
  concerns: "n",
  establishes: "e",
};

/** The matrix as a table of letters, one a role; clauses stand under their numbers. */
const writeTable = (k: Knowledge, { columns, rows }: Matrix): string => {
  const marks = columns.map((clause) => getMark(getEntity(k, clause)));
  const cells = rows.map((row) => {
    const own = new Map(row.cells.map(({ column, roles }) => [column, roles.map(({ role }) => letters[role])]));
    return columns.map((_, column) => own.get(column)?.join("") ?? ".");
  });
  const widths = columns.map((_, column) => Math.max(...[marks, ...cells].map((row) => row[column]!.length)));
  const line = (name: string, row: readonly string[]) =>
    `${name.slice(0, widest).padEnd(widest)}  ${row.map((cell, column) => cell.padStart(widths[column]!)).join(" ")}`;
  const key = clauseRoles.map((role) => `${letters[role]} ${role}`).join(", ");
  return [line("", marks), ...rows.map((row, at) => line(getEntity(k, row.actor).label, cells[at]!)), "", key].join(
    "\n",
  );
};

/** `parley matrix`: actors by clauses, with their roles. */
export const matrix: Verb = {
  name: "matrix",
  takes: "",
  summary: "show actors by clauses, with the roles in the cells",
  help: "A letter is a role; --md tells the sentence behind every cell, --csv the table with whole words.",
  words: [0, 0],
  flags: {
    ...answerFlags,
    rows: { takes: "ORDER", says: `order of the actors: ${rowOrders.join(", ")}; bound without it` },
    all: { says: "also what clauses concern and establish" },
  },
  run(told) {
    const rows = (told.flags.rows ?? "bound") as RowOrder;
    if (!rowOrders.includes(rows)) throw new WrongUse(`there is no order ${rows}; there is ${rowOrders.join(", ")}`);
    const k = openKnowledge(told.flags.in as string | undefined);
    const data = matrixOf(k, { rows, ...(told.flags.all === true && { roles: clauseRoles }) });
    const answer = tellAnswer(k, told, { words: tellMatrix(k, data), data, csv: () => writeMatrixCsv(k, data) });
    const plain = !["md", "csv", "csl"].some((form) => told.flags[form] === true);
    return plain ? { ...answer, text: writeTable(k, data) } : answer;
  },
};
