import { useEffect, useState } from "react";

/** Whether the page has had nothing else to do since it came; for what it is to have ready that nobody has asked for yet. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const note = () => setIdle(true);
    if (typeof requestIdleCallback === "undefined") {
      const timer = setTimeout(note, 2000);
      return () => clearTimeout(timer);
    }
    const asked = requestIdleCallback(note, { timeout: 10_000 });
    return () => cancelIdleCallback(asked);
  }, []);
  return idle;
}
