import { startTransition, useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** How many rows more each frame draws. */
const further = 24;

/**
 * How many of `all` rows are drawn by now: the first at once, the others some in each frame, so that a long table holds nothing up;
 * all of them at once where the page is printed.
 */
export function useGradually(all: number, first: number): number {
  const [count, setCount] = useState(first);
  useEffect(() => {
    if (count >= all) return;
    const frame = requestAnimationFrame(() => startTransition(() => setCount(count + further)));
    const finish = () => flushSync(() => setCount(all));
    addEventListener("beforeprint", finish);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("beforeprint", finish);
    };
  }, [count, all]);
  return Math.min(Math.max(count, first), all);
}
