import type { Knowledge } from "../../model/knowledge.ts";
import type { Matrix } from "../matrix/matrixOf.ts";
import { nameInSentence } from "../sentence.ts";
import { capital, countWords, tellStatement, type AnswerInWords } from "./answerInWords.ts";

/** A matrix row by row: for every actor the sentences behind its cells. */
export function tellMatrix(k: Knowledge, { columns, rows }: Matrix): AnswerInWords {
  const cells = rows.reduce((sum, row) => sum + row.cells.length, 0);
  return {
    title: "Actors by clauses",
    note: `${countWords(rows.length, "actor")}, ${countWords(columns.length, "clause")}, ${countWords(cells, "cell")} filled.`,
    sections: rows.map(({ actor, cells: own }) => ({
      heading: capital(nameInSentence(k, actor)),
      lines: own.flatMap(({ roles }) =>
        roles.flatMap(({ statements }) => statements.map((one) => tellStatement(k, one))),
      ),
    })),
  };
}
