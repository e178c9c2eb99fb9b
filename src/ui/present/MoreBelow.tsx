import { ChevronDown } from "lucide";
import { useEffect, useState, type RefObject } from "react";
import { Icon } from "../icons/Icon.tsx";
import styles from "./MoreBelow.module.css";
import { findScrolling, scrollStage } from "./scrollStage.ts";

/** What goes on below the part of a page that is in sight. */
interface Below {
  /** What is in sight, in words. */
  words: string;
  /** How far above the lower edge of the page what scrolls ends, in px. */
  foot: number;
}

/** Less than this, in px, is no more than the room below the last line. */
const slack = 48;

/** The lowest part of a page fades, in px: what ends there is not whole in sight. */
const fade = 20;

/** How many rows of a table are whole in sight, if it has rows of one line each. */
function countRows(box: Element): string {
  const rows = [...box.querySelectorAll("tbody tr")].filter((row) => row.querySelector("li") === null);
  const groups = box.querySelectorAll("tbody tr").length - rows.length;
  if (rows.length < 4 || groups > 0) return "More below";
  const { top, bottom } = box.getBoundingClientRect();
  const seen = rows.filter((row) => {
    const place = row.getBoundingClientRect();
    return place.top >= top - 1 && place.bottom <= bottom - fade;
  });
  return seen.length === 0 ? "More below" : `${seen.length} of ${rows.length} rows in sight`;
}

function readBelow(page: Element): Below | undefined {
  const box = findScrolling();
  if (!box || box.scrollHeight - box.clientHeight - box.scrollTop < slack) return undefined;
  const foot = page.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom;
  return { words: countRows(box), foot: Math.max(0, Math.round(foot)) };
}

const same = (a: Below | undefined, b: Below | undefined): boolean => a?.words === b?.words && a?.foot === b?.foot;

/** What goes on below, followed while the page is drawn, scrolled and sized. */
function useBelow(page: RefObject<HTMLElement | null>): Below | undefined {
  const [below, setBelow] = useState<Below>();
  useEffect(() => {
    const element = page.current;
    if (!element) return;
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const found = readBelow(element);
        setBelow((before) => (same(before, found) ? before : found));
      });
    };
    const drawn = new MutationObserver(look);
    drawn.observe(element.querySelector("[data-stage]") ?? element, { childList: true, subtree: true });
    const sized = new ResizeObserver(look);
    sized.observe(element);
    element.addEventListener("scroll", look, { capture: true, passive: true });
    look();
    return () => {
      cancelAnimationFrame(frame);
      drawn.disconnect();
      sized.disconnect();
      element.removeEventListener("scroll", look, { capture: true });
    };
  }, [page]);
  return below;
}

/** Says that a page on the stage goes on below, how much of its table is in sight, and shows more on a press. */
export function MoreBelow({ page }: { page: RefObject<HTMLElement | null> }) {
  const below = useBelow(page);
  if (!below) return null;
  return (
    <button
      type="button"
      className={styles.more}
      style={{ bottom: `${below.foot}px` }}
      aria-keyshortcuts="Shift+ArrowDown"
      title="Show more (Shift ↓)"
      onClick={() => scrollStage(1)}
    >
      {below.words}
      <Icon node={ChevronDown} size={20} />
    </button>
  );
}
