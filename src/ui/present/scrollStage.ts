/** So much of what is in sight goes by in one press. */
const share = 0.8;

const scrolls = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight + 4 && /auto|scroll/.test(getComputedStyle(element).overflowY);

const goesOnFor = ({ scrollHeight, clientHeight }: Element): number => scrollHeight - clientHeight;

/** What of the stage scrolls farthest, as a ledger that is longer than the screen; undefined where all is in sight. */
export const findScrolling = (): Element | undefined =>
  [...document.querySelectorAll("#presentation [data-stage] *")]
    .filter(scrolls)
    .toSorted((a, b) => goesOnFor(b) - goesOnFor(a))[0];

/** Moves a page that goes on above or below, as a ledger before an audience; does nothing where all is in sight. */
export function scrollStage(by: 1 | -1): void {
  const box = findScrolling();
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  box?.scrollBy({ top: by * share * box.clientHeight, behavior: still ? "instant" : "smooth" });
}
