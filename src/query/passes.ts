import type { Statement } from "../model/dataset.ts";
import type { Knowledge } from "../model/knowledge.ts";

/** Whether a statement counts for an answer, such as one that a lens lets through. */
export type Passes = (statement: Statement) => boolean;

/** Lets everything through. */
export const everyStatement: Passes = () => true;

const gathered = new WeakMap<Passes, { k: Knowledge; statements: readonly Statement[] }>();

/** Lets these statements through and no others; undefined where they are all that there are. */
export function passesOf(k: Knowledge, statements: readonly Statement[]): Passes | undefined {
  if (statements.length === k.dataset.statements.length) return undefined;
  const open = new Set(statements.map(({ id }) => id));
  const passes: Passes = ({ id }) => open.has(id);
  gathered.set(passes, { k, statements });
  return passes;
}

/** The statements of a knowledge that pass, in its order. */
export function statementsThrough(k: Knowledge, passes: Passes): readonly Statement[] {
  const known = gathered.get(passes);
  return known?.k === k ? known.statements : k.dataset.statements.filter(passes);
}
