import type { EntityId } from "../../model/ids.ts";
import type { Question } from "../../model/question.ts";
import { focusInspector } from "../focusInspector.ts";
import { focusSoon } from "../focusSoon.ts";
import { useActions } from "../useParley.ts";
import type { Row } from "./findRows.ts";

/** Whether a question has its answer on a page of its own, not in the inspector. */
const hasPage = ({ ask }: Question): boolean =>
  ["disputes", "matrix", "ledger", "source", "compare", "text", "timeline"].includes(ask);

/** A page comes in a file of its own, for which the focus waits some seconds. */
const tries = 250;

const isNarrow = () => matchMedia("(width < 800px)").matches;

/** What opening a row does: it puts words into the field to go on from, or closes the search and leads to the answer. */
export function useOpenRow(type: (words: string, entities: readonly EntityId[]) => void) {
  const { search, select, openDispute, openQuestion, openLedger, openTold, setPage } = useActions();
  return (row: Row, add: boolean) => {
    if (row.kind === "start") return type(row.text, row.entities);
    const question = "question" in row ? row.question : undefined;
    if (row.kind === "command" && !question) return type(`${row.command.words[0]} `, []);
    search(undefined);
    if (row.kind === "page") {
      if (row.page === "ledger") openLedger(undefined);
      else if (row.page === "sources") openTold(undefined);
      else setPage(row.page);
      return focusSoon(row.page === "graph" ? "#graph" : "#page-words", tries);
    }
    if (question) openQuestion(question);
    else if (row.kind === "entity") select(row.id, add);
    else if (row.kind === "dispute") openDispute(row.id);
    if (question && hasPage(question)) return focusSoon("#page-words", tries);
    if (isNarrow()) setPage("graph");
    focusInspector();
  };
}
