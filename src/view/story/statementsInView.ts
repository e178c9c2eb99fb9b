import type { StatementId } from "../../model/ids.ts";
import type { Statement } from "../../model/dataset.ts";
import { topClauseOf, type Knowledge } from "../../model/knowledge.ts";
import type { Shown } from "../shown.ts";
import type { View } from "../view.ts";

/** The statements that a view draws attention to: those of its dispute, those between several that are selected, all of one, else all that are shown. */
export function statementsInView(k: Knowledge, { selection, dispute }: View, shown: Shown): StatementId[] {
  const asked = dispute === undefined ? undefined : k.disputes.get(dispute);
  if (asked) return [...new Set(asked.positions.flatMap(({ statements }) => statements))];
  const chosen = new Set(selection.map((id) => topClauseOf(k, id)));
  const isChosen = (id: string | undefined) => id !== undefined && chosen.has(topClauseOf(k, id));
  const touches = ({ subject, object }: Statement) =>
    chosen.size > 1 ? isChosen(subject) && isChosen(object) : isChosen(subject) || isChosen(object);
  return (chosen.size === 0 ? shown.statements : shown.statements.filter(touches)).map(({ id }) => id);
}
