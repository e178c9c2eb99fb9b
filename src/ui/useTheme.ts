import { useEffect } from "react";
import type { Theme } from "../state/store.ts";
import { useActions, useSelected } from "./useParley.ts";

const key = "parley-theme";

/** The theme of the last visit; a browser that keeps nothing gives the system's. */
export function rememberedTheme(): Theme {
  try {
    const kept = localStorage.getItem(key);
    return kept === "light" || kept === "dark" ? kept : "system";
  } catch {
    return "system";
  }
}

/** Puts a theme on the page; the system's is the absence of a choice. */
export function applyTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

const remember = (theme: Theme) => {
  try {
    if (theme === "system") localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // A browser that keeps nothing still shows the theme for this visit.
  }
};

/** The reader's theme and the way to change it; the page follows, and the next visit remembers. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const theme = useSelected((state) => state.status.theme);
  const { setTheme } = useActions();
  useEffect(() => applyTheme(theme), [theme]);
  const choose = (chosen: Theme) => {
    remember(chosen);
    setTheme(chosen);
  };
  return [theme, choose];
}
