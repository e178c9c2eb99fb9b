const key = "parley-presentation";

interface Kept {
  room: string;
  /** When the presentation began, in ms since 1970. */
  began: number;
}

const make = (): Kept => ({ room: Math.random().toString(36).slice(2, 10), began: Date.now() });

function read(): Kept | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? "null") as Partial<Kept> | null;
    return typeof kept?.room === "string" && typeof kept.began === "number" ? (kept as Kept) : undefined;
  } catch {
    return undefined;
  }
}

let current: Kept | undefined;

function keep(kept: Kept): Kept {
  current = kept;
  try {
    sessionStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing has the same room until the page is loaded again.
  }
  return kept;
}

const now = (): Kept => current ?? keep(read() ?? make());

/** The room that this tab presents in: the same after a reload, so that its speaker window finds it again. */
export const takeRoom = (): string => now().room;

/** Takes another room, because a copy of this tab presents in the old one. */
export const changeRoom = (): string => keep(make()).room;

/** When the presentation began, in ms since 1970. */
export const beganAt = (): number => now().began;

/** Counts the time from now on. */
export const beginAgain = (): number => keep({ ...now(), began: Date.now() }).began;
