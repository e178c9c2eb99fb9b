import type { Condition, Modality, Statement, Unsaid } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import { getEntity, getRelationType, type Knowledge } from "../../model/knowledge.ts";
import { actorRoles } from "../clauses/actorRoles.ts";
import { textsAround } from "../clauses/textsAround.ts";
import { rolesHeld, type RoleHeld } from "../clauses/rolesHeld.ts";
import { groupBy } from "../groupBy.ts";
import { everyStatement, type Passes } from "../passes.ts";

/** What one statement has an actor give or get, and what its clause says of how much, when and on which condition. */
export interface LedgerEntry extends Omit<RoleHeld, "actor" | "clause"> {
  modality?: Modality;
  /** This statement, or others of the same text, as far as they give a quantity that is no deadline. */
  figures: Statement[];
  /** The same for quantities in the role of a deadline. */
  deadlines: Statement[];
  /** Conditions that the text holds, or that act on it. */
  conditions: Condition[];
  /** What the text leaves open. */
  unsaid: Unsaid[];
}

/** What an actor gives and gets in one clause. */
export interface LedgerLine {
  clause: EntityId;
  /** It bears. */
  gives: LedgerEntry[];
  /** It benefits, or is paid. */
  gets: LedgerEntry[];
  /** It stands in the clause as counterparty, guarantor or overseer. */
  others: LedgerEntry[];
}

/** What an actor gives and gets, clause by clause, in the order of the agreement. */
export interface Ledger {
  actor: EntityId;
  lines: LedgerLine[];
  /** Conditions whose trigger is an act of this actor. */
  triggers: Condition[];
}

/** Statements of a text that give a quantity and no role of an actor: what it sets. */
const termsOf = (k: Knowledge, text: EntityId, passes: Passes): Statement[] =>
  (k.statementsOf.get(text) ?? []).filter((statement) => {
    const { subject, quantity, relation } = statement;
    const { role } = getRelationType(k, relation);
    const free = role === undefined || !actorRoles.includes(role);
    return subject === text && quantity !== undefined && free && passes(statement);
  });

function entryOf(k: Knowledge, { role, part, statement }: RoleHeld, passes: Passes): LedgerEntry {
  const texts = textsAround(k, part);
  const own = statement.quantity ? [statement] : [];
  const terms = [...own, ...texts.flatMap((text) => termsOf(k, text, passes)).filter((one) => one !== statement)];
  const modality = texts.map((text) => getEntity(k, text).modality).find((one) => one !== undefined);
  const conditions = k.dataset.conditions.filter(
    ({ clause, consequences }) => texts.includes(clause) || consequences.some(({ on }) => texts.includes(on)),
  );
  return {
    role,
    part,
    statement,
    ...(modality && { modality }),
    figures: terms.filter(({ quantity }) => quantity?.role !== "deadline"),
    deadlines: terms.filter(({ quantity }) => quantity?.role === "deadline"),
    conditions,
    unsaid: getEntity(k, part).unsaid ?? [],
  };
}

/** What an actor gives and gets by the roles that clauses give it, and the conditions that its acts would set off. */
export function ledgerOf(k: Knowledge, actor: EntityId, passes: Passes = everyStatement): Ledger {
  const held = rolesHeld(k, (k.statementsOf.get(actor) ?? []).filter(passes)).filter(
    (one) => one.actor === actor && actorRoles.includes(one.role),
  );
  const lines = [...groupBy(held, ({ clause }) => clause)].map(([clause, own]): LedgerLine => {
    const entries = own.map((one) => entryOf(k, one, passes));
    return {
      clause,
      gives: entries.filter(({ role }) => role === "bearer"),
      gets: entries.filter(({ role }) => role === "beneficiary"),
      others: entries.filter(({ role }) => role !== "bearer" && role !== "beneficiary"),
    };
  });
  return { actor, lines, triggers: k.dataset.conditions.filter((condition) => condition.actor === actor) };
}
