import type { Account, Stance } from "../model/dataset.ts";
import { getEntity, type Knowledge } from "../model/knowledge.ts";

const plurals: Readonly<Record<Stance, string>> = {
  asserts: "assert",
  denies: "deny",
  doubts: "doubt",
  declines: "decline",
};

/** The verb for what a speaker does with a statement, in the speaker's number: "denies", "deny". */
export const stanceVerb = (k: Knowledge, { stance, by }: Pick<Account, "stance" | "by">): string =>
  by !== undefined && getEntity(k, by).plural ? plurals[stance] : stance;
