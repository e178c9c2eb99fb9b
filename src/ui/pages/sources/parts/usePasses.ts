import { useMemo } from "react";
import type { Passes } from "../../../../query/bySource/toldBy.ts";
import { useKnowledge } from "../../../useParley.ts";
import { useShown } from "../../../useShown.ts";

/** Whether a statement passes the lens, and whether any does not. */
export function usePasses(): { passes: Passes; hides: boolean } {
  const k = useKnowledge();
  const { statements } = useShown();
  return useMemo(() => {
    const passing = new Set(statements);
    return { passes: (one) => passing.has(one), hides: passing.size < k.dataset.statements.length };
  }, [k, statements]);
}
