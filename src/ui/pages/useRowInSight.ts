import { useEffect, type RefObject } from "react";
import { useSelected } from "../useParley.ts";

/** Brings the row of what is selected into sight when the page opens and when another thing is selected, unless one is in sight. */
export function useRowInSight(page: RefObject<HTMLElement | null>): void {
  const selected = useSelected((state) => state.view.selection.at(-1));
  useEffect(() => {
    const box = page.current;
    if (!box || selected === undefined) return;
    const frame = box.getBoundingClientRect();
    const tops = [...box.querySelectorAll("[aria-current]")].map((row) => row.getBoundingClientRect().top);
    const [first] = tops;
    if (first === undefined || tops.some((top) => top >= frame.top && top < frame.bottom - 24)) return;
    box.scrollBy({ top: first - frame.top - frame.height / 3, behavior: "instant" });
  }, [page, selected]);
}
