import type { Knowledge } from "../../../model/knowledge.ts";
import { capital } from "../../../query/capital.ts";
import { writeSentence } from "../../../query/sentence.ts";
import { timelineOf, type Moment } from "../../../query/timeline/timelineOf.ts";
import { writeDate } from "../../../query/writeDate.ts";
import type { Shown } from "../../shown.ts";
import type { View } from "../../view.ts";
import { sourcedOf, tagsOf } from "../sourcedOf.ts";
import { type HandoutTable } from "./table.ts";

const speakers = (k: Knowledge, { statement, accounts }: Moment): string => {
  const told = sourcedOf(k, { ...statement, accounts }).accounts;
  return [...new Set(told.map(({ words }) => words))].join("; ");
};

/** What happened and what was said, when, as far as it is shown. */
export function timelineTable(k: Knowledge, shown: Shown, { lens: { time, known } }: Pick<View, "lens">): HandoutTable {
  const passing = new Set(shown.statements);
  const { moments } = timelineOf(k, {
    ...(time && { within: `${time.from}/${time.to}` }),
    passes: (statement) => passing.has(statement),
  });
  return {
    title: known === undefined ? "What happened and what was said" : `As known by ${writeDate(known)}`,
    head: ["When", "What", "Said by", "Sources"],
    rows: moments.map((moment) => [
      capital(writeDate(moment.time)),
      `${writeSentence(k, moment.statement)}.`,
      moment.kind === "said" ? speakers(k, moment) : "",
      tagsOf(k, moment.accounts),
    ]),
    widths: [0.17, 0.46, 0.27, 0.1],
  };
}
