/** Which panels are open when the page opens: as many as leave room for the picture. */
export function panelsAtFirst(): { legendOpen: boolean; sheet: "inspector" | undefined } {
  const narrow = matchMedia("(width < 800px)").matches;
  return { legendOpen: matchMedia("(width >= 1120px)").matches, sheet: narrow ? "inspector" : undefined };
}
