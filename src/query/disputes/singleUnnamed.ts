import type { Account, Statement } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { countVoices } from "../../model/standingOf.ts";

/** A statement that rests on one voice without a name, and who is against it. */
export interface UnnamedStatement {
  statement: Statement;
  /** The speaker whom the sources do not name; absent where a source gives words of another without saying whose. */
  voice?: EntityId;
  accounts: Account[];
  against: Account[];
}

/**
 * The statements that nobody asserts but one speaker whom the sources do not name, or somebody of whom they do not say
 * who it is, however many reports repeat it.
 */
export function singleUnnamed(k: Knowledge): UnnamedStatement[] {
  return k.dataset.statements.flatMap((statement): UnnamedStatement[] => {
    const accounts = statement.accounts.filter(({ stance }) => stance === "asserts");
    const isNameless = ({ by, lost }: Account) =>
      lost === true || (by !== undefined && k.entities.get(by)?.unnamed === true);
    if (accounts.length === 0 || !accounts.every(isNameless)) return [];
    const known = accounts.filter(({ lost }) => lost !== true);
    if (countVoices(known, k.sources) > 1) return [];
    const voice = known.find(({ by }) => by !== undefined)?.by;
    const against = statement.accounts.filter(({ stance }) => stance === "denies" || stance === "doubts");
    return [{ statement, ...(voice !== undefined && { voice }), accounts, against }];
  });
}
