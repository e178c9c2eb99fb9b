import type { Actions } from "../actions.ts";
import type { Store } from "../store.ts";
import type { StoryDesk } from "../storyDesk.ts";
import { createStoryShelf, type StoryShelf } from "./storyShelf.ts";

type Parley = { store: Store; actions: Actions };

const shelves = new WeakMap<Store, StoryShelf>();
const desks = new WeakMap<Store, Promise<StoryDesk>>();
const loaded = new WeakMap<Store, StoryDesk>();

/** The shelf of a page's own stories, put up when it is first asked for. */
export function shelfOf(parley: Parley): StoryShelf {
  const shelf = shelves.get(parley.store) ?? createStoryShelf(parley);
  shelves.set(parley.store, shelf);
  return shelf;
}

/** Loads the desk at which stories are made, which the page does without until then; rejects where it can't be loaded. */
export function loadDesk(parley: Parley): Promise<StoryDesk> {
  const load = async () => {
    const { createStoryDesk } = await import("../storyDesk.ts");
    const desk = createStoryDesk(parley, shelfOf(parley));
    loaded.set(parley.store, desk);
    return desk;
  };
  const desk = desks.get(parley.store) ?? load();
  desks.set(parley.store, desk);
  desk.catch(() => desks.delete(parley.store));
  return desk;
}

/** The desk once it has been loaded; what a field is given at it is then kept before the field is drawn again. */
export const loadedDesk = ({ store }: Parley): StoryDesk | undefined => loaded.get(store);
