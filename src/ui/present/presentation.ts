import { createStore, type StoreApi } from "zustand/vanilla";

/** What of a presentation is neither in the view nor in the story. */
export interface Presentation {
  overview: boolean;
  help: boolean;
  /** Whether everything that the scene rests on is listed. */
  sources: boolean;
  blank?: "black" | "white";
  /** Digits of the number of a scene. */
  typed: string;
  /** Whether the story goes on by itself; "waiting" while somebody looks at something. */
  play: "off" | "on" | "waiting";
  /** Whether it starts again at its end, and goes on by itself when nobody does anything. */
  loop: boolean;
  /** When a loop that waits goes on by itself, in ms since 1970. */
  waitsUntil: number;
  /** What the presenter is told, and perhaps the address of a speaker window that the browser did not let the page open. */
  note?: { text: string; address?: string };
  /** What is said once in answer to a key, on the stage and to those who listen. */
  said: string;
}

export type PresentationStore = StoreApi<Presentation>;

/** A presentation at its start; in a loop from the start where the address asks for that. */
export const createPresentation = (kiosk: boolean): PresentationStore =>
  createStore<Presentation>(() => ({
    overview: false,
    help: false,
    sources: false,
    typed: "",
    play: kiosk ? "on" : "off",
    loop: kiosk,
    waitsUntil: 0,
    said: "",
  }));
