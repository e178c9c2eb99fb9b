import type { SystemColours } from "./palette.ts";

const queries = {
  dark: "(prefers-color-scheme: dark)",
  contrast: "(prefers-contrast: more)",
  forced: "(forced-colors: active)",
};

/** A CSS system colour as a hex colour. */
function systemColour(name: string): string {
  const probe = document.createElement("canvas").getContext("2d");
  if (!probe) return "#000000";
  probe.fillStyle = name;
  return String(probe.fillStyle);
}

/** What the reader's machine asks of colours now. */
export const systemColours = (): SystemColours => ({
  dark: matchMedia(queries.dark).matches,
  contrast: matchMedia(queries.contrast).matches,
  forced: matchMedia(queries.forced).matches
    ? { ground: systemColour("Canvas"), ink: systemColour("CanvasText"), accent: systemColour("Highlight") }
    : undefined,
});

/** Tells when the reader's machine asks for other colours; gives the way to stop. */
export function watchSystem(changed: () => void): () => void {
  const lists = Object.values(queries).map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener("change", changed);
  return () => {
    for (const list of lists) list.removeEventListener("change", changed);
  };
}
