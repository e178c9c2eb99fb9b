import { topClauseOf, type Knowledge } from "../model/knowledge.ts";
import { compareSources } from "../query/bySource/compareSources.ts";
import { contrasts, type Contrast } from "../query/bySource/contrasts.ts";
import type { Passes } from "../query/passes.ts";
import { contrastSources, type Contrasted } from "./contrasted.ts";
import type { Drawn } from "./drawnAnswer.ts";
import type { Way } from "./graphAnswer.ts";
import type { Asked } from "./view.ts";

/** The two sources that are asked about, set against each other over the statements that pass. */
export const contrastAsked = (k: Knowledge, { a, b }: Extract<Asked, { ask: "compare" }>, passes: Passes): Contrasted =>
  contrastSources(k, compareSources(k, a, b, passes));

/** What is drawn of two sides: every statement as what it is to them; `chosen` where not all of it is drawn in full. */
export function drawContrasted(
  k: Knowledge,
  { lists, names }: Pick<Contrasted, "lists" | "names">,
  chosen?: readonly Contrast[],
): Drawn {
  const ways = contrasts.map((contrast): Way => {
    const statements = lists[contrast].map(({ statement }) => statement);
    const ends = statements.flatMap(({ subject, object }) => (object === undefined ? [subject] : [subject, object]));
    return {
      entities: [...new Set(ends.map((id) => topClauseOf(k, id)))],
      statements: statements.map(({ id }) => id),
      contrast,
    };
  });
  const at = chosen?.map((one) => contrasts.indexOf(one));
  return { ends: [], ways, atOnce: ways.length, ranked: false, sides: names, ...(at && { chosen: at }) };
}
