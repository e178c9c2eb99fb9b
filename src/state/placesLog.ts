import type { LayoutName } from "../view/view.ts";
import { nextTurn, noTurn } from "./nextTurn.ts";
import type { Places, Store } from "./store.ts";

interface Entry {
  places: Places;
  layout: LayoutName;
  turn: number;
}

/** Keeps every change of where things are, so that it can be taken back and done again; one layout is one change. The status says which of the two can be done. */
export interface PlacesLog {
  /** Puts things where `places` says, by hand or by a layout; `turn` is 0 where that only came along with a scene or a link. */
  change: (places: Places, layout?: LayoutName, turn?: number) => void;
  /** False where there is nothing to take back. */
  undo: () => boolean;
  /** False where there is nothing to do again. */
  redo: () => boolean;
  /** When what would be taken back or done again was changed; `noTurn` where there is nothing. */
  turnOf: (by: "undo" | "redo") => number;
  clear: () => void;
}

/** A log of the places in a store. */
export function createPlacesLog(store: Store): PlacesLog {
  const done: Entry[] = [];
  const undone: Entry[] = [];
  const now = (turn: number): Entry => ({
    places: store.getState().places,
    layout: store.getState().view.layout,
    turn,
  });
  const tell = () =>
    store.setState(({ status }) => {
      const [canUndo, canRedo] = [done.length > 0, undone.length > 0];
      return canUndo === status.canUndo && canRedo === status.canRedo
        ? {}
        : { status: { ...status, canUndo, canRedo } };
    });
  const apply = ({ places, layout }: Omit<Entry, "turn">) => {
    store.setState(({ view }) => ({ places, view: layout === view.layout ? view : { ...view, layout } }));
    tell();
  };
  const step = (from: Entry[], to: Entry[]): boolean => {
    const entry = from.pop();
    if (!entry) return false;
    to.push(now(nextTurn()));
    apply(entry);
    return true;
  };
  return {
    change: (places, layout = store.getState().view.layout, turn = nextTurn()) => {
      done.push(now(turn));
      undone.length = 0;
      apply({ places, layout });
    },
    undo: () => step(done, undone),
    redo: () => step(undone, done),
    turnOf: (by) => (by === "undo" ? done : undone).at(-1)?.turn ?? noTurn,
    clear: () => {
      done.length = 0;
      undone.length = 0;
      tell();
    },
  };
}
