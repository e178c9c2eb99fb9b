import type { Account } from "../../../model/dataset.ts";
import { getEntity, type Knowledge } from "../../../model/knowledge.ts";

/** Whether a source speaks in its own voice: its tag then says all. */
export const isOwnVoice = ({ by, lost }: Account): boolean => by === undefined && !lost;

/** Who speaks in an account, in the few words that a chip has room for. */
export function speakerOf(k: Knowledge, account: Account): string {
  if (account.by !== undefined) {
    const { short, label } = getEntity(k, account.by);
    return short ?? label;
  }
  return account.lost ? "speaker not named" : "own voice";
}
