import type { EntityId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { writeName } from "./writeName.ts";

/** What stands between the names of the commands that take several. */
export const betweenNames = { path: " to ", among: ", " } as const;

/** The beginning of a command with some of its names, ready for the next one to be typed. */
export const writeStart = (k: Knowledge, command: keyof typeof betweenNames, ids: readonly EntityId[]): string =>
  `${command} ${ids.map((id) => writeName(k, id) + betweenNames[command]).join("")}`;
