import { useMemo } from "react";
import type { Passes } from "../query/passes.ts";
import { useKnowledge } from "./useParley.ts";
import { useShown } from "./useShown.ts";

/** What the lens and the focus let through, for an answer over it; undefined where that is everything. */
export function usePasses(): Passes | undefined {
  const k = useKnowledge();
  const { statements } = useShown();
  return useMemo(() => {
    if (statements.length === k.dataset.statements.length) return undefined;
    const open = new Set(statements);
    return (statement) => open.has(statement);
  }, [k, statements]);
}
