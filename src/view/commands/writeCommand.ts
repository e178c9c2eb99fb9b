import type { EntityId } from "../../model/ids.ts";
import { getEntity, getTypeOf, isClause, type Knowledge } from "../../model/knowledge.ts";
import type { GraphQuestion } from "../view.ts";
import { commandFor } from "./commands.ts";

/** The name of an entity as it is typed. */
export const writeName = (k: Knowledge, id: EntityId): string => {
  const { label, number } = getEntity(k, id);
  return number !== undefined && isClause(k, id)
    ? `${getTypeOf(k, id).label.toLowerCase()} ${number}`
    : label.replace(/[,;]/g, "");
};

/** The beginning of a command with some of its names, ready for the next one to be typed. */
export function writeStart(k: Knowledge, ask: GraphQuestion["ask"], ids: readonly EntityId[]): string {
  const { words, between } = commandFor(ask);
  return `${words[0]} ${ids.map((id) => writeName(k, id) + between).join("")}`;
}
