import { useState, type ReactNode } from "react";
import more from "../../../inspector/FirstFew.module.css";

/** How many rows a list shows until all are asked for. */
const first = 60;

/** The rows of a long list that are shown, and the press that shows all. */
export function useFirst<T>(rows: readonly T[]): [shown: readonly T[], press: ReactNode] {
  const [all, setAll] = useState(false);
  if (all || rows.length <= first + 10) return [rows, null];
  const press = (
    <button type="button" className={more.more} onClick={() => setAll(true)}>
      Show {(rows.length - first).toLocaleString("en")} more
    </button>
  );
  return [rows.slice(0, first), press];
}
