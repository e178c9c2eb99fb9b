import { useSyncExternalStore } from "react";

const key = "parley-single-keys";
const listeners = new Set<() => void>();

const read = (): boolean => {
  try {
    return localStorage.getItem(key) !== "off";
  } catch {
    return true;
  }
};

let on = read();

/** Whether keys without Control or Command do something; readers who dictate may want them off. */
export const areSingleKeysOn = (): boolean => on;

/** Turns single keys on or off, for the next visits too. */
export function setSingleKeys(wanted: boolean): void {
  on = wanted;
  try {
    localStorage.setItem(key, wanted ? "on" : "off");
  } catch {
    // A browser that keeps nothing still follows for this visit.
  }
  for (const tell of listeners) tell();
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** The same for a part of the page that shows it. */
export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, areSingleKeysOn);
