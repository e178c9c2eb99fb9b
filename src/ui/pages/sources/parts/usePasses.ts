import { useMemo } from "react";
import type { Passes } from "../../../../query/bySource/toldBy.ts";
import { useShown } from "../../../useShown.ts";

/** Whether a statement passes the lens. */
export function usePasses(): Passes {
  const { statements } = useShown();
  return useMemo(() => {
    const passing = new Set(statements);
    return (one) => passing.has(one);
  }, [statements]);
}
