/** Loads the search palette, which comes in a file of its own. */
export const loadPalette = () => import("./SearchPalette.tsx").then((file) => ({ default: file.SearchPalette }));

const whenIdle = (run: () => void) =>
  "requestIdleCallback" in window ? requestIdleCallback(run, { timeout: 2000 }) : setTimeout(run, 500);

/** Loads the palette ahead, once the picture is drawn and the page has nothing else to do. */
export function preloadPalette(): void {
  const load = () => void loadPalette().catch(() => {});
  requestAnimationFrame(() => requestAnimationFrame(() => whenIdle(load)));
}
