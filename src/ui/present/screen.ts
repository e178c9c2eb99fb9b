/** The key that closes one thing at a time, where the browser lets a page have it in full screen too. */
interface Keyboard {
  lock?: (keys: string[]) => Promise<void>;
}

/** The full screen of the page. */
export interface Screen {
  isFull: () => boolean;
  toggle: () => void;
  leave: () => void;
}

/** Fills the screen with the page; false where the browser has no full screen for pages, or does not allow it now. */
export async function fillScreen(): Promise<boolean> {
  const root = document.documentElement;
  if (!document.fullscreenEnabled) return false;
  try {
    await root.requestFullscreen({ navigationUI: "hide" });
    const { keyboard } = navigator as Navigator & { keyboard?: Keyboard };
    await keyboard?.lock?.(["Escape"]).catch(() => {});
    return true;
  } catch {
    return false;
  }
}

/** The ways into the full screen and out of it; `refused` is called where there is none. */
export function createScreen(refused: () => void): Screen {
  const isFull = () => document.fullscreenElement !== null;
  const leave = () => void document.exitFullscreen().catch(() => {});
  const enter = async () => {
    if (!(await fillScreen())) refused();
  };
  return { isFull, leave, toggle: () => void (isFull() ? leave() : enter()) };
}
