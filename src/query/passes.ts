import type { Statement } from "../model/dataset.ts";

/** Whether a statement counts for an answer, such as one that a lens lets through. */
export type Passes = (statement: Statement) => boolean;

/** Lets everything through. */
export const everyStatement: Passes = () => true;
