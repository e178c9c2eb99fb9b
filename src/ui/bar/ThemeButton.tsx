import { Monitor, Moon, Sun } from "lucide";
import type { IconNode } from "lucide";
import type { Theme } from "../../state/store.ts";
import { IconButton } from "../parts/IconButton.tsx";
import { useTheme } from "../useTheme.ts";

/** What the themes are called, in the order in which the button goes through them. */
export const themeWords: Record<Theme, { icon: IconNode; word: string; next: Theme }> = {
  system: { icon: Monitor, word: "as the system", next: "light" },
  light: { icon: Sun, word: "light", next: "dark" },
  dark: { icon: Moon, word: "dark", next: "system" },
};

/** Goes through the themes: as the system, light, dark. */
export function ThemeButton() {
  const [theme, choose] = useTheme();
  const { icon, word, next } = themeWords[theme];
  return <IconButton icon={icon} label={`Change the theme (now ${word})`} onClick={() => choose(next)} />;
}
