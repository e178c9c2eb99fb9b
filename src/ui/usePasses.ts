import { useMemo } from "react";
import { passesOf, type Passes } from "../query/passes.ts";
import { useKnowledge } from "./useParley.ts";
import { useShown } from "./useShown.ts";

/** What the lens and the focus let through, for an answer over it; undefined where that is everything. */
export function usePasses(): Passes | undefined {
  const k = useKnowledge();
  const { statements } = useShown();
  return useMemo(() => passesOf(k, statements), [k, statements]);
}
