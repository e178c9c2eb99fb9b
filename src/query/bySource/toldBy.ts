import type { Account, Condition, Statement } from "../../model/dataset.ts";
import type { EntityId, SourceId } from "../../model/ids.ts";
import { getSource, type Knowledge } from "../../model/knowledge.ts";
import { everyStatement, type Passes } from "../passes.ts";
import { disputeAnswer, type PositionAnswer } from "../disputeAnswer.ts";

/** A statement with the accounts that one source gives of it. */
export interface Telling {
  statement: Statement;
  accounts: Account[];
}

/** The graph as one source tells it. */
export interface ToldBy {
  source: SourceId;
  tellings: Telling[];
  /** All entities that stand in these statements or speak in the source, in the dataset's order. */
  entities: EntityId[];
  conditions: Condition[];
  /** The positions of disputes that can be read in the source. */
  disputes: { dispute: string; positions: PositionAnswer[] }[];
}

/** The statements that a source gives an account of, with its own accounts alone. */
export const tellingsOf = (k: Knowledge, source: SourceId, passes: Passes = everyStatement): Telling[] =>
  k.dataset.statements.filter(passes).flatMap((statement) => {
    const accounts = statement.accounts.filter((account) => account.source === source);
    return accounts.length > 0 ? [{ statement, accounts }] : [];
  });

/** What one source says, in its own voice or in that of others, of the statements that pass; throws where there is no such source. */
export function toldBy(k: Knowledge, source: SourceId, passes: Passes = everyStatement): ToldBy {
  getSource(k, source);
  const tellings = tellingsOf(k, source, passes);
  const named = new Set(
    tellings.flatMap(({ statement: { subject, object, place }, accounts }) => [
      subject,
      object,
      place,
      ...accounts.map(({ by }) => by),
    ]),
  );
  const conditions = k.dataset.conditions.filter(({ accounts }) => accounts.some((one) => one.source === source));
  const disputes = k.dataset.disputes
    .map(({ id }) => ({
      dispute: id,
      positions: disputeAnswer(k, id).positions.filter(({ accounts }) =>
        accounts.some(({ account, statement }) => account.source === source && passes(statement)),
      ),
    }))
    .filter(({ positions }) => positions.length > 0);
  const entities = k.dataset.entities.map(({ id }) => id).filter((id) => named.has(id));
  return { source, tellings, entities, conditions, disputes };
}
