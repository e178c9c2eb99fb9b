import { getEntity, getMark, type Knowledge } from "../../../model/knowledge.ts";
import { capital } from "../../../query/capital.ts";
import { clauseWords } from "../../../query/clauses/clauseWords.ts";
import { matrixShown } from "../../matrixShown.ts";
import { roleMarksOf, roleMarkWords, type RoleMark } from "../../roleMarks.ts";
import type { Shown } from "../../shown.ts";
import type { View } from "../../view.ts";
import { type HandoutTable } from "./table.ts";

const signs: Record<RoleMark, string> = {
  bearer: "B",
  refrain: "R",
  beneficiary: "+",
  counterparty: "C",
  guarantor: "G",
  overseer: "O",
};

/** How many clauses stand side by side. */
const mostColumns = 30;

/** Actors by clauses with signs for the roles; many clauses come as several tables. */
export function matrixTables(k: Knowledge, shown: Shown, view: View): HandoutTable[] {
  const { columns, rows } = matrixShown(k, shown, view);
  const { one, many } = clauseWords(k);
  const used = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => roleMarksOf(k, cell))));
  const note = (Object.keys(signs) as RoleMark[])
    .filter((mark) => used.has(mark))
    .map((mark) => `${signs[mark]} ${roleMarkWords[mark]}`)
    .join("   ");
  const starts = columns.flatMap((_, at) => (at % mostColumns === 0 ? [at] : []));
  return starts.map((start): HandoutTable => {
    const clauses = columns.slice(start, start + mostColumns);
    const name = Math.max(0.19, 1 - clauses.length * 0.06);
    return {
      title: `Actors by ${many}`,
      head: ["Actor", ...clauses.map((id) => getMark(getEntity(k, id)))],
      rows: rows.flatMap(({ actor, cells }) => {
        const words = clauses.map((_, at) => {
          const found = cells.find(({ column }) => column === start + at);
          return found ? roleMarksOf(k, found).map((mark) => signs[mark]).join("") : ""; // prettier-ignore
        });
        const { short, label } = getEntity(k, actor);
        return words.some((word) => word !== "") ? [[short ?? label, ...words]] : [];
      }),
      widths: [name, ...clauses.map(() => (1 - name) / clauses.length)],
      note: `${capital(one)} numbers above. ${note}`,
      centred: clauses.map((_, at) => at + 1),
    };
  });
}
