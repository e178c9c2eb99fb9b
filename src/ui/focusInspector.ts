import { inspectorTitleId } from "./inspector/InspectorHead.tsx";

/** Puts the focus on the inspector's title once it is drawn, for a reader who opened something by the keyboard. */
export function focusInspector(): void {
  setTimeout(() => document.getElementById(inspectorTitleId)?.focus({ preventScroll: true }));
}
