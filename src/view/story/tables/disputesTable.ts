import type { Knowledge } from "../../../model/knowledge.ts";
import { count } from "../../../query/count.ts";
import { disputeAnswer, type PositionAnswer } from "../../../query/disputeAnswer.ts";
import { listDisputes } from "../../../query/disputes/listDisputes.ts";
import type { Shown } from "../../shown.ts";
import { tagsOf } from "../sourcedOf.ts";
import type { HandoutTable } from "./table.ts";

/** A position with its witnesses and reports counted apart: "He agreed to most of it: 2 witnesses, 3 reports (S1 S2 S5)". */
function writePosition(k: Knowledge, { position, accounts, witnesses, reports }: PositionAnswer): string {
  const said = `${count(witnesses, "witness", "witnesses")}, ${count(reports, "report", "reports")}`;
  const tags = tagsOf(k, accounts.map(({ account }) => account)); // prettier-ignore
  return `${position.label}: ${said} (${tags})`;
}

/** Every dispute of what is shown, or one, with its positions. */
export function disputesTable(k: Knowledge, shown: Shown, dispute?: string): HandoutTable {
  const passing = new Set(shown.statements.map(({ id }) => id));
  const answers =
    dispute === undefined
      ? listDisputes(k).disputes.filter((one) =>
          one.dispute.positions.some(({ statements }) => statements.some((id) => passing.has(id))),
        )
      : [disputeAnswer(k, dispute)];
  return {
    title: dispute === undefined ? "Disputes" : answers[0]!.dispute.question,
    head: ["Question", "Positions, each with its witnesses and reports counted apart"],
    rows: answers.map(({ dispute: { question }, positions }) => [
      question,
      positions.map((one) => writePosition(k, one)).join("\n"),
    ]),
    widths: [0.34, 0.66],
  };
}
