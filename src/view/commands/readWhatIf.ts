import type { Condition } from "../../model/dataset.ts";
import { getEntity, type Knowledge } from "../../model/knowledge.ts";
import { mostOffered, offer, type Command } from "./command.ts";
import { findListed, type Listed } from "./findListed.ts";
import { writeName } from "./writeName.ts";

/** A trigger as it is typed. */
export const writeTrigger = ({ trigger }: Condition): string => trigger.replace(/[,;&+→]|\.$/g, "");

const listed = (k: Knowledge): Listed<Condition>[] =>
  k.dataset.conditions.map((one) => ({
    one,
    names: [writeTrigger(one), getEntity(k, one.clause).number ?? "", writeName(k, one.clause), one.id],
  }));

/** Reads triggers with commas between them, each by words of it or by the clause it stands in; without, all are offered. */
export const readWhatIf: Command["read"] = ({ rest }, { k }) => {
  if (rest.length === 0)
    return k.dataset.conditions.slice(0, mostOffered).map(({ id }) => offer({ ask: "whatif", triggers: [id] }));
  const named = rest
    .join(" ")
    .split(/\s*,\s*/)
    .filter((words) => words !== "")
    .map((words) => findListed(listed(k), words));
  const last = named.at(-1);
  if (!last || named.some(({ length }) => length === 0)) return [];
  const before = named.slice(0, -1).map(([first]) => first!.one.id);
  return last
    .slice(0, mostOffered)
    .map(({ one }) => offer({ ask: "whatif", triggers: [...new Set([...before, one.id])] }));
};
