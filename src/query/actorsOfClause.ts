import { clauseRoles, type ClauseRole, type Statement, type Tie } from "../model/dataset.ts";
import type { EntityId } from "../model/ids.ts";
import { getEntity, getRelationType, isClause, type Knowledge } from "../model/knowledge.ts";
import { actorRoles } from "./clauses/actorRoles.ts";
import { isActor, tiesOfActors } from "./clauses/actorTies.ts";
import { everyStatement, type Passes } from "./passes.ts";
import { withParts } from "./withParts.ts";

/** Somebody or something with a role in a clause, and the statements that give the role. */
export interface RoleHolder {
  entity: EntityId;
  statements: Statement[];
}

/** Why an actor is worth naming beside a clause: its tie to a role holder or a text (`via`), and the statements of it. */
export interface Reason {
  tie: Tie;
  via: EntityId;
  statements: Statement[];
}

export interface ActorsOfClause {
  clause: EntityId;
  /** In the order of `clauseRoles`, only those that are held. */
  roles: { role: ClauseRole; actors: RoleHolder[] }[];
  /** Actors without a role in the clause, one step further. */
  beyond: { entity: EntityId; reasons: Reason[] }[];
}

/** The texts that a clause is part of, up to the whole. */
function textsAround(k: Knowledge, id: EntityId): EntityId[] {
  const parent = getEntity(k, id).partOf;
  return parent === undefined ? [] : [parent, ...textsAround(k, parent)];
}

function rolesIn(k: Knowledge, texts: readonly EntityId[], passes: Passes): ActorsOfClause["roles"] {
  const own = new Set(texts);
  const found = new Map<ClauseRole, Map<EntityId, Statement[]>>();
  for (const statement of new Set(texts.flatMap((text) => k.statementsOf.get(text) ?? []))) {
    const { role } = getRelationType(k, statement.relation);
    if (!role || statement.object === undefined || !own.has(statement.subject) || !passes(statement)) continue;
    const actors = found.get(role) ?? new Map<EntityId, Statement[]>();
    found.set(role, actors.set(statement.object, [...(actors.get(statement.object) ?? []), statement]));
  }
  return clauseRoles
    .filter((role) => found.has(role))
    .map((role) => ({ role, actors: [...found.get(role)!].map(([entity, statements]) => ({ entity, statements })) }));
}

/** Puts a statement under its actor and its reason. */
function addReason(reasons: Map<EntityId, Reason[]>, actor: EntityId, tie: Tie, via: EntityId, statement: Statement) {
  const own = reasons.get(actor) ?? [];
  reasons.set(actor, own);
  const same = own.find((reason) => reason.tie === tie && reason.via === via);
  if (!same) own.push({ tie, via, statements: [statement] });
  else if (!same.statements.includes(statement)) same.statements.push(statement);
}

/**
 * Who has which role in a clause or its parts, and which actors stand one step further: those who hold office in,
 * belong to or speak for a role holder, those tied to the clause or to a text it is part of, and those who deny or
 * doubt what is stated of the clause; each with every reason. Goes over the statements that pass.
 */
export function actorsOfClause(k: Knowledge, clause: EntityId, passes: Passes = everyStatement): ActorsOfClause {
  const texts = withParts(k, clause);
  const roles = rolesIn(k, texts, passes);
  const named = new Set(roles.flatMap(({ actors }) => actors.map(({ entity }) => entity)));
  const holders = roles.filter(({ role }) => actorRoles.includes(role)).flatMap(({ actors }) => actors);
  const reasons = new Map<EntityId, Reason[]>();
  const statementsOf = (id: EntityId) => (k.statementsOf.get(id) ?? []).filter(passes);
  const follow = (via: EntityId, allows: (tie: Tie) => boolean) => {
    for (const statement of statementsOf(via)) {
      const { tie } = getRelationType(k, statement.relation);
      const actor = statement.subject === via ? statement.object : statement.subject;
      if (!tie || !allows(tie) || actor === undefined || named.has(actor) || !isActor(k, actor)) continue;
      addReason(reasons, actor, tie, via, statement);
    }
  };
  for (const via of new Set(holders.map(({ entity }) => entity))) follow(via, (tie) => tiesOfActors.includes(tie));
  for (const via of [...texts, ...textsAround(k, clause)]) follow(via, () => true);
  for (const via of texts.filter((text) => isClause(k, text))) {
    for (const statement of statementsOf(via)) {
      for (const { by, stance } of statement.accounts) {
        const against = stance === "denies" || stance === "doubts";
        if (by !== undefined && against && !named.has(by) && isActor(k, by))
          addReason(reasons, by, "disputing", via, statement);
      }
    }
  }
  return { clause, roles, beyond: [...reasons].map(([entity, own]) => ({ entity, reasons: own })) };
}
