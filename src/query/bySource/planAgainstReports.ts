import type { Account, Statement } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import { isClause, type Knowledge } from "../../model/knowledge.ts";
import { findDivided, type DividedDispute, type TwoTellings } from "./compareSources.ts";
import { areOpposed, sideOf } from "./sideOf.ts";
import { outermost } from "./textsThatSpeak.ts";
import { everyStatement, type Passes } from "../passes.ts";

/** What the text of an instrument says (`a` in each telling) against what reports say of it (`b`). */
export interface PlanAgainstReports {
  /** The whole that the text belongs to: the outermost entity it is part of, or a clause where one is asked about. */
  whole: EntityId;
  /** Speakers that are texts of it; empty where the dataset quotes none. */
  voices: EntityId[];
  onlyText: TwoTellings[];
  onlyReports: TwoTellings[];
  both: TwoTellings[];
  against: TwoTellings[];
  /** Disputes in which the text holds another position than reports. */
  disputes: DividedDispute[];
}

const allWithin = (k: Knowledge, id: EntityId): EntityId[] => [
  id,
  ...(k.partsOf.get(id) ?? []).flatMap((part) => allWithin(k, part)),
];

/**
 * Compares what an instrument's own text says, that is the accounts spoken by the instrument or any part of it, with
 * what all others say of the instrument and its clauses; for a clause, only what is said of that clause. Goes over the
 * statements that pass.
 */
export function planAgainstReports(k: Knowledge, text: EntityId, passes: Passes = everyStatement): PlanAgainstReports {
  const top = outermost(k, text);
  const whole = isClause(k, text) ? text : top;
  const texts = new Set(allWithin(k, top));
  const scope = new Set(allWithin(k, whole));
  const speaks = ({ by }: Account) => by !== undefined && texts.has(by);
  const touches = ({ subject, object }: Statement) => scope.has(subject) || (object !== undefined && scope.has(object));
  const found: PlanAgainstReports = {
    whole,
    voices: [],
    onlyText: [],
    onlyReports: [],
    both: [],
    against: [],
    disputes: findDivided(k, speaks, (account) => !speaks(account), passes).filter(({ dispute, a, b }) =>
      [...dispute.about, ...[...a, ...b].flatMap(({ statements }) => statements)].some((id) => {
        const statement = k.statements.get(id);
        return scope.has(id) || (statement !== undefined && touches(statement));
      }),
    ),
  };
  const voices = new Set<EntityId>();
  for (const statement of k.dataset.statements) {
    const a = statement.accounts.filter(speaks);
    const b = statement.accounts.filter((account) => !speaks(account));
    for (const { by } of a) voices.add(by!);
    if (!passes(statement)) continue;
    const told = a.length > 0 && whole === top;
    if (!told && !touches(statement)) continue;
    const telling = { statement, a, b };
    if (a.length === 0 && b.length === 0) continue;
    if (b.length === 0) found.onlyText.push(telling);
    else if (a.length === 0) found.onlyReports.push(telling);
    else if (areOpposed(sideOf(a), sideOf(b))) found.against.push(telling);
    else found.both.push(telling);
  }
  return { ...found, voices: [...voices] };
}
