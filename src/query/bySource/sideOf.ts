import type { Account } from "../../model/dataset.ts";

/** Whether accounts speak for a statement, against it, for and against, or neither, as where somebody declines to comment. */
export type Side = "for" | "against" | "both" | "neither";

/** On which side of a statement accounts stand, all taken together. */
export function sideOf(accounts: readonly Account[]): Side {
  const pro = accounts.some(({ stance }) => stance === "asserts");
  const contra = accounts.some(({ stance }) => stance === "denies" || stance === "doubts");
  if (pro && contra) return "both";
  return pro ? "for" : contra ? "against" : "neither";
}

/** Whether one side says what the other is against, and neither gives the other's word as well. */
export const areOpposed = (a: Side, b: Side): boolean =>
  (a === "for" && b === "against") || (a === "against" && b === "for");
