import type { Account, Dispute, Position, Statement } from "../../model/dataset.ts";
import type { SourceId } from "../../model/ids.ts";
import { getSource, type Knowledge } from "../../model/knowledge.ts";
import { disputeAnswer, type DisputeAnswer } from "../disputeAnswer.ts";
import { relaysOf } from "./relaysOf.ts";
import { areOpposed, sideOf } from "./sideOf.ts";
import { everyStatement, type Passes } from "../passes.ts";

/** A statement with what either of two sides says of it. */
export interface TwoTellings {
  statement: Statement;
  a: Account[];
  b: Account[];
}

/** A dispute in which two sides hold different positions. */
export interface DividedDispute {
  dispute: Dispute;
  a: Position[];
  b: Position[];
}

/** Every statement that passes is in exactly one of the five lists. */
export interface SourcesCompared {
  a: SourceId;
  b: SourceId;
  onlyA: TwoTellings[];
  onlyB: TwoTellings[];
  both: TwoTellings[];
  /** One gives only voices for the statement, the other only voices against it. */
  against: TwoTellings[];
  /** In neither of the two. */
  neither: Statement[];
  /** Disputes in which they do not give the same positions, though both give one. */
  disputes: DividedDispute[];
  /** Set where one repeats the other, so that their agreement is no second witness. */
  repeats?: { source: SourceId; of: SourceId };
}

/** The disputes in which accounts of two kinds stand behind different positions. */
export function findDivided(
  k: Knowledge,
  isOfA: (account: Account) => boolean,
  isOfB: (account: Account) => boolean,
  passes: Passes = everyStatement,
): DividedDispute[] {
  const held = ({ positions }: DisputeAnswer, isOf: (account: Account) => boolean) =>
    positions
      .filter(({ accounts }) => accounts.some(({ account, statement }) => isOf(account) && passes(statement)))
      .map(({ position }) => position);
  return k.dataset.disputes.flatMap(({ id }): DividedDispute[] => {
    const answer = disputeAnswer(k, id);
    const [a, b] = [held(answer, isOfA), held(answer, isOfB)];
    const same = a.length === b.length && a.every((position) => b.includes(position));
    return a.length > 0 && b.length > 0 && !same ? [{ dispute: answer.dispute, a, b }] : [];
  });
}

/** What two sources say of every statement that passes, and where they stand against each other; throws where one is not there. */
export function compareSources(
  k: Knowledge,
  a: SourceId,
  b: SourceId,
  passes: Passes = everyStatement,
): SourcesCompared {
  for (const source of [a, b]) getSource(k, source);
  const found: SourcesCompared = { a, b, onlyA: [], onlyB: [], both: [], against: [], neither: [], disputes: [] };
  for (const statement of k.dataset.statements.filter(passes)) {
    const [left, right] = [a, b].map((id) => statement.accounts.filter(({ source }) => source === id)) as [
      Account[],
      Account[],
    ];
    const telling = { statement, a: left, b: right };
    if (left.length === 0 && right.length === 0) found.neither.push(statement);
    else if (right.length === 0) found.onlyA.push(telling);
    else if (left.length === 0) found.onlyB.push(telling);
    else if (areOpposed(sideOf(left), sideOf(right))) found.against.push(telling);
    else found.both.push(telling);
  }
  found.disputes = findDivided(
    k,
    ({ source }) => source === a,
    ({ source }) => source === b,
    passes,
  );
  if (relaysOf(k, a).repeats.includes(b)) found.repeats = { source: a, of: b };
  else if (relaysOf(k, b).repeats.includes(a)) found.repeats = { source: b, of: a };
  return found;
}
