import type { KeyboardEvent } from "react";

/** The key O on an entry of the lens, which shows only that entry. */
export function pressOnly(event: KeyboardEvent, onOnly: () => void): void {
  if (event.key.toLowerCase() !== "o" || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  onOnly();
}
