import type { LayoutName } from "../view/view.ts";
import type { Places, Store } from "./store.ts";

interface Entry {
  places: Places;
  layout: LayoutName;
}

/** Keeps every change of where things are, so that it can be taken back and done again; one layout is one change. The status says which of the two can be done. */
export interface PlacesLog {
  /** Puts things where `places` says, by hand or by a layout. */
  change: (places: Places, layout?: LayoutName) => void;
  /** False where there is nothing to take back. */
  undo: () => boolean;
  /** False where there is nothing to do again. */
  redo: () => boolean;
  clear: () => void;
}

/** A log of the places in a store. */
export function createPlacesLog(store: Store): PlacesLog {
  const done: Entry[] = [];
  const undone: Entry[] = [];
  const now = (): Entry => ({ places: store.getState().places, layout: store.getState().view.layout });
  const tell = () =>
    store.setState(({ status }) => {
      const [canUndo, canRedo] = [done.length > 0, undone.length > 0];
      return canUndo === status.canUndo && canRedo === status.canRedo
        ? {}
        : { status: { ...status, canUndo, canRedo } };
    });
  const apply = ({ places, layout }: Entry) => {
    store.setState(({ view }) => ({ places, view: layout === view.layout ? view : { ...view, layout } }));
    tell();
  };
  const step = (from: Entry[], to: Entry[]): boolean => {
    const entry = from.pop();
    if (!entry) return false;
    to.push(now());
    apply(entry);
    return true;
  };
  return {
    change: (places, layout = now().layout) => {
      done.push(now());
      undone.length = 0;
      apply({ places, layout });
    },
    undo: () => step(done, undone),
    redo: () => step(undone, done),
    clear: () => {
      done.length = 0;
      undone.length = 0;
      tell();
    },
  };
}
