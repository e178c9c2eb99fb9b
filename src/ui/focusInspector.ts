import { inspectorTitleId } from "./inspector/InspectorHead.tsx";

/** Puts the focus on the inspector's title once that is drawn, for a reader who opened something by the keyboard. */
export function focusInspector(): void {
  const until = performance.now() + 2000;
  const tryNow = () => {
    const title = document.getElementById(inspectorTitleId);
    if (title) title.focus({ preventScroll: true });
    else if (performance.now() < until) setTimeout(tryNow, 30);
  };
  setTimeout(tryNow);
}
