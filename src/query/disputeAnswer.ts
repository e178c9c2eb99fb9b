import type { Account, Dispute, Position, Statement } from "../model/dataset.ts";
import type { EntityId, SourceId } from "../model/ids.ts";
import { getStatement, type Knowledge } from "../model/knowledge.ts";
import { countVoices } from "../model/standingOf.ts";
import { withParts } from "./withParts.ts";

/** Who holds one position of a dispute. */
export interface PositionAnswer {
  position: Position;
  accounts: { account: Account; statement: Statement }[];
  /** Distinct voices: a speaker is one wherever quoted, a source is one with those it relays; words whose speaker is lost are no further one. */
  witnesses: number;
  /** Sources in which the position can be read. */
  reports: number;
}

/** A dispute with the accounts behind each position, and the sources that say nothing of it. */
export interface DisputeAnswer {
  dispute: Dispute;
  positions: PositionAnswer[];
  silent: SourceId[];
}

/** Sets the positions of a dispute side by side; throws where there is no such dispute. */
export function disputeAnswer(k: Knowledge, id: string): DisputeAnswer {
  const dispute = k.disputes.get(id);
  if (!dispute) throw new Error(`there is no dispute "${id}"`);
  const positions = dispute.positions.map((position): PositionAnswer => {
    const accounts = position.statements
      .map((one) => getStatement(k, one))
      .flatMap((statement) =>
        statement.accounts
          .filter(({ stance }) => stance === position.stance)
          .map((account) => ({ account, statement })),
      );
    const said = accounts.map(({ account }) => account);
    const known = said.filter(({ lost }) => lost !== true);
    return {
      position,
      accounts,
      witnesses: Math.max(Math.min(1, said.length), countVoices(known, k.sources)),
      reports: new Set(said.map(({ source }) => source)).size,
    };
  });
  const statements = dispute.positions.flatMap((position) => position.statements).map((one) => getStatement(k, one));
  const heard = new Set(statements.flatMap(({ accounts }) => accounts.map(({ source }) => source)));
  return { dispute, positions, silent: k.dataset.sources.map((source) => source.id).filter((one) => !heard.has(one)) };
}

/** The disputes about an entity, or a part of it if it is a clause; also those over a statement in which it stands. */
export function disputesOf(k: Knowledge, id: EntityId): Dispute[] {
  const own = new Set(withParts(k, id));
  const touches = ({ subject, object }: Statement) => own.has(subject) || (object !== undefined && own.has(object));
  return k.dataset.disputes.filter(
    ({ about, positions }) =>
      about.some((one) => own.has(one)) ||
      positions.some(({ statements }) => statements.some((one) => touches(getStatement(k, one)))),
  );
}
