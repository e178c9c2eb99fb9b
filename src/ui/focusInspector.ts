import { inspectorTitleId } from "./inspector/InspectorHead.tsx";

/** Puts the focus on the inspector's title once it is drawn, for a reader who opened something by the keyboard. */
export function focusInspector(frames = 60): void {
  setTimeout(() => {
    const title = document.getElementById(inspectorTitleId);
    if (title) title.focus({ preventScroll: true });
    else if (frames > 0) requestAnimationFrame(() => focusInspector(frames - 1));
  });
}
