import type { EntityId } from "../../model/ids.ts";
import { isClause, topClauseOf, type Knowledge } from "../../model/knowledge.ts";
import { disputesOf } from "../../query/disputeAnswer.ts";
import { withParts } from "../../query/withParts.ts";
import type { View } from "../view.ts";
import { offer, type Offer } from "./command.ts";
import { namesWanted } from "./commands.ts";
import { hasLedger } from "./hasLedger.ts";
import { startWith } from "./readNames.ts";

/** The conditions that stand in a clause or a part of it, then those that act on it. */
const triggersOf = (k: Knowledge, clause: EntityId): string[] => {
  const texts = new Set(withParts(k, topClauseOf(k, clause)));
  const inside = k.dataset.conditions.filter((one) => texts.has(one.clause));
  const acting = k.dataset.conditions.filter(({ consequences }) => consequences.some(({ on }) => texts.has(on)));
  return [...new Set([...inside, ...acting])].map(({ id }) => id);
};

function offerForOne(k: Knowledge, id: EntityId): Offer[] {
  const triggers = isClause(k, id) ? triggersOf(k, id) : [];
  return [
    ...(hasLedger(k, id) ? [offer({ ask: "clauses", actor: id }), offer({ ask: "ledger", actor: id })] : []),
    ...(isClause(k, id) ? [offer({ ask: "actors", clause: id })] : []),
    ...(disputesOf(k, id).length > 0 ? [offer({ ask: "disputes", about: id })] : []),
    ...triggers.map((trigger) => offer({ ask: "whatif", triggers: [trigger] })),
    offer({ ask: "neighbours", entity: id }),
    ...startWith(k, "paths", namesWanted.path, [id]),
    ...startWith(k, "among", namesWanted.among, [id]),
  ];
}

/** The questions that fit what is selected, the most telling first; of two sources that are open, how they differ. */
export function offerForSelection(k: Knowledge, { selection, told }: Pick<View, "selection" | "told">): Offer[] {
  const [a, b] = told ?? [];
  const sources: Offer[] =
    a === undefined ? [] : b === undefined ? [offer({ ask: "source", source: a })] : [offer({ ask: "compare", a, b })];
  const [from, to] = selection;
  if (from === undefined) return sources;
  if (to === undefined) return [...offerForOne(k, from), ...sources];
  const all = offer({ ask: "among", entities: [...selection] });
  if (selection.length > 2) return [all, ...sources];
  const ledgers = hasLedger(k, from) && hasLedger(k, to) ? [offer({ ask: "ledger", actor: from, beside: to })] : [];
  return [offer({ ask: "paths", from, to }), all, ...ledgers, ...sources];
}
