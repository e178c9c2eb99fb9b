import type { StatementId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { answerGraph, mostDrawn, waysOf } from "../graphAnswer.ts";
import { shownIn } from "../shown.ts";
import { isGraphQuestion, type View } from "../view.ts";
import { answerOfView } from "./answerOfView.ts";

const unique = (ids: readonly StatementId[]): StatementId[] => [...new Set(ids)];

/** The statements that a view rests on: the ways that it draws, its dispute, its ledger, what is selected; none where it shows all. */
export function evidenceOfView(k: Knowledge, view: View): StatementId[] {
  const shown = shownIn(k, view);
  const { page, question } = view;
  if (page !== "graph" && page !== "ledger") return [];
  if (page === "graph" && question && isGraphQuestion(question))
    return unique(waysOf(answerGraph(k, question, shown)).slice(0, mostDrawn).flatMap(({ statements }) => statements)); // prettier-ignore
  const { sections } = answerOfView(k, view, shown);
  return unique(sections.flatMap(({ lines }) => lines.flatMap(({ statement }) => statement ?? [])));
}
