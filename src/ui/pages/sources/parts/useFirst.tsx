import { figure } from "../../../../query/count.ts";
import { useState, type ReactNode } from "react";
import { Button } from "../../../parts/Button.tsx";

/** How many rows a list shows until all are asked for. */
const first = 60;

/** The rows of a long list that are shown, and the press that shows all. */
export function useFirst<T>(rows: readonly T[]): [shown: readonly T[], press: ReactNode] {
  const [all, setAll] = useState(false);
  if (all || rows.length <= first + 10) return [rows, null];
  const press = (
    <Button look="more" onClick={() => setAll(true)}>
      Show {figure(rows.length - first)} more
    </Button>
  );
  return [rows.slice(0, first), press];
}
