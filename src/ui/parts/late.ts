import { lazy, type ComponentType, type LazyExoticComponent } from "react";

const loads = new Set<() => Promise<unknown>>();

/** A part of the page that comes in a file of its own, when it is first drawn or ahead by `loadLateParts`. */
export function late<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  loads.add(load);
  return lazy(() => load().then((part) => ({ default: part })));
}

/** Loads every such part, and those that come to be known by it, so that none has to be asked for later; what fails is tried again when it is drawn. */
export async function loadLateParts(): Promise<void> {
  const done = new Set<() => Promise<unknown>>();
  for (let left = [...loads]; left.length > 0; left = [...loads].filter((load) => !done.has(load)))
    await Promise.all(left.map((load) => (done.add(load), load().catch(() => {}))));
}
