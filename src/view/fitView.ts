import type { Knowledge } from "../model/knowledge.ts";
import { entitiesAsked } from "../query/entitiesAsked.ts";
import type { Asked, View } from "./view.ts";

/** A view as far as a dataset has what it names, and the ids that it does not have. */
export interface FittedView {
  view: View;
  missing: string[];
}

/** Everything that a question names, be it an entity, a source, a condition or a relation type, that is not there. */
function missingIn(k: Knowledge, question: Asked): string[] {
  const entities = entitiesAsked(question).filter((id) => !k.entities.has(id));
  switch (question.ask) {
    case "compare":
      return [question.a, question.b].filter((id) => !k.sources.has(id));
    case "whatif": {
      const known = new Set(k.dataset.conditions.map(({ id }) => id));
      return question.triggers.filter((id) => !known.has(id));
    }
    case "neighbours": {
      const { relation } = question;
      const known = k.dataset.vocabulary.relationTypes.some(({ id }) => id === relation);
      return [...entities, ...(relation === undefined || known ? [] : [relation])];
    }
    default:
      return entities;
  }
}

/** Drops from a view what the dataset does not have. */
export function fitView(k: Knowledge, view: View): FittedView {
  const given = (ids: readonly (string | undefined)[] = []) => ids.filter((id) => id !== undefined);
  const gone = {
    selection: view.selection.filter((id) => !k.entities.has(id)),
    focus: given([view.focus?.id]).filter((id) => !k.entities.has(id)),
    dispute: given([view.dispute]).filter((id) => !k.disputes.has(id)),
    question: view.question ? missingIn(k, view.question) : [],
    ledger: given(view.ledger).filter((id) => !k.entities.has(id)),
    told: given(view.told).filter((id) => !k.sources.has(id)),
    about: given([view.about]).filter((id) => !k.entities.has(id)),
    text: given([view.text]).filter((id) => !k.entities.has(id)),
  };
  const kept = { ...view, selection: view.selection.filter((id) => k.entities.has(id)) };
  for (const part of ["focus", "dispute", "question", "ledger", "told", "about", "text"] as const)
    if (gone[part].length > 0) delete kept[part];
  const [there] = given(view.told).filter((id) => k.sources.has(id));
  if (gone.told.length > 0 && there !== undefined) kept.told = [there];
  return { view: kept, missing: [...new Set(Object.values(gone).flat())] };
}
