import type { Effect } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import { getEntity, type Knowledge } from "../../model/knowledge.ts";
import type { UndefinedCase } from "../whatIf/applyStep.ts";
import type { TargetState } from "../whatIf/targetState.ts";

/** Words for one and for several. */
export type InNumber = readonly [one: string, several: string];

/** What each effect does, after the name of what it is done to. */
export const effectWords: Readonly<Record<Effect, InNumber>> = {
  activates: ["takes effect", "take effect"],
  voids: ["lapses", "lapse"],
  revokes: ["is revoked", "are revoked"],
  reinstates: ["comes back", "come back"],
};

/** How something stands, in words after its name. */
export const stateWords: Readonly<Record<TargetState, InNumber>> = {
  stands: ["stands", "stand"],
  waits: ["waits for its condition", "wait for their condition"],
  unsaid: ["stands as it did, which no condition says", "stand as they did, which no condition says"],
  activated: ["is in effect", "are in effect"],
  reinstated: ["is back", "are back"],
  lapsed: ["has lapsed", "have lapsed"],
  revoked: ["is revoked", "are revoked"],
  contradicted: ["is both given and taken away", "are both given and taken away"],
};

/** What conditions leave undefined, in words after the name of what they act on. */
export const undefinedWords: Readonly<Record<UndefinedCase, InNumber>> = {
  "never-taken-away": [
    "is to come back, but nothing in these steps took it away before",
    "are to come back, but nothing in these steps took them away before",
  ],
  "not-yet-active": [
    "is taken away, but nothing in these steps has activated it",
    "are taken away, but nothing in these steps has activated them",
  ],
  "comes-back": [
    "is activated after it was taken away; whether it comes back is not said",
    "are activated after they were taken away; whether they come back is not said",
  ],
  "within-what-is-off": [
    "is given, but the whole that it belongs to is taken away",
    "are given, but the whole that they belong to is taken away",
  ],
};

/** The words that fit an entity, by whether its name is a plural. */
export const inNumber = (k: Knowledge, id: EntityId, [one, several]: InNumber): string =>
  getEntity(k, id).plural ? several : one;
