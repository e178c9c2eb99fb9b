/** Which panels are open when the page opens: as many as leave room for the picture, and for the words of a story. */
export function panelsAtFirst(): { legendOpen: boolean; sheet: "inspector" | undefined } {
  const narrow = matchMedia("(width < 800px)").matches && !location.hash.includes(";st=");
  return { legendOpen: matchMedia("(width >= 1120px)").matches, sheet: narrow ? "inspector" : undefined };
}
