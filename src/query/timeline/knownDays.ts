import type { Edtf } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { wholeOf } from "./asKnownOn.ts";
import { givenDays } from "./givenOn.ts";
import { findSpan, readDay, writeDay } from "./spanOf.ts";

/**
 * The days on which what is known grows, as `2025-11-20`, the first first; by the last one everything is known. None where
 * nothing surely was before the cut-off.
 */
export function knownDays(k: Knowledge): Edtf[] {
  const whole = wholeOf(k);
  const { days } = givenDays(whole);
  const last = findSpan(whole.dataset.cutOff)?.to ?? Infinity;
  return days.some((day) => day < last) ? days.map(writeDay) : [];
}

/**
 * The day of a list a step before or after another one; undefined stands for "whenever it was said", which comes after the
 * last day. Days between two of the list step to these; before the first there is nothing further back.
 */
export function stepDay(days: readonly Edtf[], day: Edtf | undefined, step: 1 | -1): Edtf | undefined {
  if (step < 0) return days.findLast((one) => day === undefined || readDay(one) < readDay(day)) ?? days[0];
  return day === undefined ? undefined : days.find((one) => readDay(one) > readDay(day));
}
