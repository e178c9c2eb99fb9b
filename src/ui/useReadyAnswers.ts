import { useEffect } from "react";
import { readyIndex } from "../state/readyIndex.ts";
import { useIdle } from "./useIdle.ts";
import { useKnowledge } from "./useParley.ts";

/** Gets what answers need ready while the page has nothing else to do, so that the first question is answered at once. */
export function useReadyAnswers(): void {
  const k = useKnowledge();
  const idle = useIdle();
  useEffect(() => {
    if (idle) void readyIndex(k);
  }, [k, idle]);
}
