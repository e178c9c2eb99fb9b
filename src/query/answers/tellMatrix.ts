import type { Knowledge } from "../../model/knowledge.ts";
import { capital } from "../capital.ts";
import { clauseWords } from "../clauses/clauseWords.ts";
import type { Matrix } from "../matrix/matrixOf.ts";
import { nameInSentence } from "../sentence.ts";
import { countWords, tellStatement, type AnswerInWords } from "./answerInWords.ts";

/** A matrix row by row: for every actor the sentences behind its cells. */
export function tellMatrix(k: Knowledge, { columns, rows }: Matrix): AnswerInWords {
  const cells = rows.reduce((sum, row) => sum + row.cells.length, 0);
  const { one, many } = clauseWords(k);
  return {
    title: `Actors by ${many}`,
    note: `${countWords(rows.length, "actor")}, ${countWords(columns.length, one, many)}, ${countWords(cells, "cell")} filled.`,
    sections: rows.map(({ actor, cells: own }) => ({
      heading: capital(nameInSentence(k, actor)),
      lines: own.flatMap(({ roles }) =>
        roles.flatMap(({ statements }) => statements.map((statement) => tellStatement(k, statement))),
      ),
    })),
  };
}
