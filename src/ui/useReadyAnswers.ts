import { useEffect } from "react";
import { readyIndex } from "../state/readyIndex.ts";
import { useKnowledge } from "./useParley.ts";

/** Gets what answers need ready while the page has nothing else to do, so that the first question is answered at once. */
export function useReadyAnswers(): void {
  const k = useKnowledge();
  useEffect(() => {
    const make = () => void readyIndex(k);
    if (typeof requestIdleCallback === "undefined") {
      const timer = setTimeout(make, 2000);
      return () => clearTimeout(timer);
    }
    const asked = requestIdleCallback(make, { timeout: 10_000 });
    return () => cancelIdleCallback(asked);
  }, [k]);
}
