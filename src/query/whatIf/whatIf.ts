import type { Condition, Statement } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import { isClause, type Knowledge } from "../../model/knowledge.ts";
import { applyStep, type Step } from "./applyStep.ts";
import { findHindrance, isOff, startStates, type States, type TargetState } from "./targetState.ts";

/** How something that conditions act on stands in the end, and the clauses that deal with it. */
export interface FinalState {
  entity: EntityId;
  from: TargetState;
  to: TargetState;
  /** Clauses and parts that fall with the whole when it is taken away. */
  within: EntityId[];
  /** Clauses and parts that have it as an object, and the statements that say so. */
  dealtWithIn: { clause: EntityId; statements: Statement[] }[];
}

/** What follows from triggers, step by step, until nothing more follows or the same comes again. */
export interface Consequences {
  triggers: string[];
  steps: Step[];
  end: { kind: "fixed"; after: number } | { kind: "cycle"; from: number; length: number };
  /** Everything that any condition of the dataset acts on, as it stands after the last step. */
  states: FinalState[];
  /** Conditions switched on that never came to apply, and what kept them: a clause, as it stood in the end. */
  idle: { condition: Condition; by: EntityId; state: TargetState }[];
}

/** All clauses that belong to an entity, at any depth: the parts of a clause, the clauses of an agreement. */
export const clausesWithin = (k: Knowledge, id: EntityId): EntityId[] =>
  (k.partsOf.get(id) ?? []).flatMap((part) => [...(isClause(k, part) ? [part] : []), ...clausesWithin(k, part)]);

function dealtWithIn(k: Knowledge, target: EntityId): FinalState["dealtWithIn"] {
  const found = new Map<EntityId, Statement[]>();
  for (const statement of k.statementsOf.get(target) ?? []) {
    const { subject, object } = statement;
    if (object === target && isClause(k, subject)) found.set(subject, [...(found.get(subject) ?? []), statement]);
  }
  return [...found].map(([clause, statements]) => ({ clause, statements }));
}

const writeKey = (states: States, acting: readonly Condition[]): string =>
  JSON.stringify([[...states], acting.map(({ id }) => id)]);

/**
 * What follows where the triggers of these conditions happen. A condition acts once, in the step in which it comes to
 * apply: when its trigger is on and nothing takes its clause away. What acts in one step acts at once, and what is left
 * alone stays as it was. Steps go on until no condition comes to apply any more, or until a step repeats an earlier
 * one, which is a cycle. Throws where there is no such condition.
 */
export function whatIf(k: Knowledge, triggers: readonly string[]): Consequences {
  const asked = new Set(triggers);
  const conditions = k.dataset.conditions.filter(({ id }) => asked.delete(id));
  for (const id of asked) throw new Error(`there is no condition "${id}"`);
  const start = startStates(k);
  const steps: Step[] = [];
  const acted = new Set<string>();
  const seen = new Map<string, number>();
  let states: States = start;
  let applying: ReadonlySet<string> = new Set();
  let end: Consequences["end"] | undefined;
  while (!end) {
    const now = conditions.filter((condition) => findHindrance(k, states, condition) === undefined);
    const acting = now.filter(({ id }) => !applying.has(id));
    applying = new Set(now.map(({ id }) => id));
    const key = writeKey(states, acting);
    const before = seen.get(key);
    if (acting.length === 0) end = { kind: "fixed", after: steps.length };
    else if (before !== undefined) end = { kind: "cycle", from: before + 1, length: steps.length - before };
    else {
      seen.set(key, steps.length);
      const { step, after } = applyStep(k, states, acting);
      for (const { id } of acting) acted.add(id);
      steps.push(step);
      states = after;
    }
  }
  const idle = conditions
    .filter(({ id }) => !acted.has(id))
    .map((condition) => {
      const by = findHindrance(k, states, condition)!;
      return { condition, by, state: states.get(by)! };
    });
  return {
    triggers: conditions.map(({ id }) => id),
    steps,
    end,
    states: [...states].map(([entity, to]) => ({
      entity,
      from: start.get(entity)!,
      to,
      within: isOff(to) ? clausesWithin(k, entity) : [],
      dealtWithIn: dealtWithIn(k, entity),
    })),
    idle,
  };
}
