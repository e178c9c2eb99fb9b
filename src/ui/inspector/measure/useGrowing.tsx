import { figure } from "../../../query/count.ts";
import { useState, type ReactNode } from "react";
import { Button } from "../../parts/Button.tsx";

/** The first few of a list, and a button that adds as many more each time it is pressed; no button once all are there. */
export function useGrowing<T>(list: readonly T[], few: number, further: number): [T[], ReactNode] {
  const [shown, setShown] = useState(few);
  const left = list.length - shown;
  const button = left > 0 && (
    <Button look="more" onClick={() => setShown(shown + further)}>
      Show {figure(Math.min(left, further))} more of {figure(list.length)}
    </Button>
  );
  return [list.slice(0, shown), button];
}
