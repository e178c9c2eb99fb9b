import type { Condition, Dispute, Position, Statement } from "../../model/dataset.ts";
import type { Edtf, StatementId } from "../../model/ids.ts";
import { buildKnowledge, type Knowledge } from "../../model/knowledge.ts";
import { givenDays } from "./givenOn.ts";
import { knownAccounts, knownOn } from "./knownOn.ts";
import { findSpan } from "./spanOf.ts";

type Statements = ReadonlyMap<StatementId, Statement>;

/** What is left of a position: its statements that somebody had told so; undefined where there is none. */
function keepPosition(position: Position, known: Statements): Position[] {
  const isHeld = (id: StatementId) => known.get(id)?.accounts.some(({ stance }) => stance === position.stance);
  const statements = position.statements.filter(isHeld);
  return statements.length > 0 ? [{ ...position, statements }] : [];
}

const kernelOf = ({ stance, statements }: Position): string => [stance, ...statements.toSorted()].join(" ");

/** A dispute with what is left of its positions; none where these are fewer than two, held by different accounts. */
function keepDispute(dispute: Dispute, known: Statements): Dispute[] {
  const left = dispute.positions.flatMap((position) => keepPosition(position, known));
  const kernels = left.map(kernelOf);
  const positions = left.filter((_, at) => kernels.indexOf(kernels[at]!) === at);
  return positions.length > 1 ? [{ ...dispute, positions }] : [];
}

const keepCondition = (k: Knowledge, condition: Condition, day: Edtf): Condition[] => {
  const accounts = knownAccounts(k, condition.accounts, day);
  return accounts.length > 0 ? [{ ...condition, accounts }] : [];
};

function reduce(k: Knowledge, day: Edtf): Knowledge {
  const statements = knownOn(k, day).known.map(({ statement, accounts, standing }) =>
    accounts.length === statement.accounts.length ? statement : { ...statement, accounts, standing },
  );
  const known = new Map(statements.map((statement) => [statement.id, statement]));
  const disputes = k.dataset.disputes.flatMap((dispute) => keepDispute(dispute, known));
  const conditions = k.dataset.conditions.flatMap((condition) => keepCondition(k, condition, day));
  const heard = new Set([...statements, ...conditions].flatMap(({ accounts }) => accounts.map(({ source }) => source)));
  const sources = k.dataset.sources.filter(({ id }) => heard.has(id));
  return { ...buildKnowledge({ ...k.dataset, statements, disputes, conditions, sources }), sources: k.sources };
}

const reduced = new WeakMap<Knowledge, Map<number, Knowledge>>();
const wholes = new WeakMap<Knowledge, Knowledge>();

/**
 * A dataset as it was known on a day: with the accounts that surely had been given by then, that day included, the
 * statements that have any of these, how they stood by these alone, and what was disputed then. Entities stay, also
 * those of which nothing had been said, so that their names can be told; of the sources those are listed that had
 * spoken. The same between two days on which something was said; the knowledge itself where nothing is missing.
 * Throws where it is no date.
 */
export function asKnownOn(k: Knowledge, day: Edtf): Knowledge {
  const asked = findSpan(day);
  if (!asked) throw new Error(`"${day}" is not a date`);
  const { days, open } = givenDays(k);
  const given = days.filter((one) => one <= (asked.from ?? -Infinity)).length;
  if (given === days.length && !open) return k;
  const built = reduced.get(k) ?? new Map<number, Knowledge>();
  reduced.set(k, built);
  const known = built.get(given) ?? reduce(k, day);
  built.set(given, known);
  wholes.set(known, k);
  return known;
}

/** The knowledge of which this one is what was known on a day; itself where it is whole. */
export const wholeOf = (k: Knowledge): Knowledge => wholes.get(k) ?? k;
