import type { GraphIndex } from "../index/graphIndex.ts";

/** A path may have fewer steps than this. */
export const mostSteps = 4096;

/** A path's cost and its number of steps as one number, so that of paths that cost the same the one of fewer steps is less. */
export const keyOf = (cost: number, steps: number): number => cost * mostSteps + steps;

/** The number of steps in such a number. */
export const stepsIn = (key: number): number => key % mostSteps;

/** The cost in such a number. */
export const costIn = (key: number): number => Math.floor(key / mostSteps);

/** What the step of a slot into a node adds, on the way to a target; passing through the target costs nothing. */
export const stepKey = ({ costs, hubs }: GraphIndex, slot: number, into: number, target: number): number =>
  keyOf(costs[slot]! + (into === target ? 0 : hubs[into]!), 1);
