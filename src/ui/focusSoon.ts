/** Puts the focus on what a press brings up, once it is drawn; a sheet is filled a moment after it appears. */
export function focusSoon(selector: string, tries = 10): void {
  setTimeout(() => {
    const found = document.querySelector<HTMLElement>(selector);
    if (found) found.focus({ preventScroll: true });
    else if (tries > 0) focusSoon(selector, tries - 1);
  }, 20);
}
