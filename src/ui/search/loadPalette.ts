/** Loads the search palette, which comes in a file of its own. */
export const loadPalette = () => import("./SearchPalette.tsx").then((file) => ({ default: file.SearchPalette }));
