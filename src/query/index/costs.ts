import type { Account, Standing } from "../../model/dataset.ts";
import { countVoices, type Speakers } from "../../model/standingOf.ts";

/** What one step along a relation costs; everything else is measured against it, in whole numbers, so that sums are exact. */
export const stepCost = 1000;

/** What the standing of a statement adds to its step: a denied one counts as much as a step more. */
const standingCosts: Readonly<Record<Standing, number>> = {
  undisputed: 0,
  unconfirmed: 250,
  disputed: 500,
  denied: 1000,
};

/** What a statement adds that a single voice asserts; less than any difference of standings, and divided by the voices. */
const loneVoiceCost = 200;

/** Independent voices that assert a statement; words whose speaker is lost count only where there are no others. */
export function assertingVoices(accounts: readonly Account[], sources: Speakers["sources"]): number {
  const asserting = accounts.filter(({ stance }) => stance === "asserts");
  if (asserting.length < 2) return asserting.length;
  return Math.max(
    1,
    countVoices(
      asserting.filter(({ lost }) => lost !== true),
      sources,
    ),
  );
}

/** What a step along a statement costs: the step, what its standing adds, and what few voices add. */
export const statementCost = (standing: Standing, voices: number): number =>
  stepCost + standingCosts[standing] + Math.round(loneVoiceCost / Math.max(1, voices));

/**
 * What passing through an entity costs, by the number of entities it is tied to: half a step each time that number
 * doubles, beyond the two of a mere link. A way through an entity tied to 64 others is so as long as one of two and a
 * half steps more. After the degree-weighted paths of Himmelstein and Baranzini (PLoS Computational Biology 11(7), 2015),
 * whose product of degrees to a power is here a sum of logarithms.
 */
export const hubCost = (degree: number): number =>
  degree <= 2 ? 0 : Math.round((stepCost / 2) * Math.log2(degree / 2));
