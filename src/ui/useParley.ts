import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Knowledge } from "../model/knowledge.ts";
import type { Actions } from "../state/actions.ts";
import { selectKnowledge } from "../state/selectKnowledge.ts";
import type { AppState, Store } from "../state/store.ts";

/** What every part of the page is given: the store to read and the actions to call. */
export interface Parley {
  store: Store;
  actions: Actions;
}

export const ParleyContext = createContext<Parley | undefined>(undefined);

/** The store and the actions themselves, for effects that do not draw; throws outside of the page. */
export function useParley(): Parley {
  const parley = useContext(ParleyContext);
  if (!parley) throw new Error("a part of the page stands outside of its context");
  return parley;
}

/** A piece of the state; the component draws again when that piece changes. */
export const useSelected = <T>(select: (state: AppState) => T): T => useStore(useParley().store, select);

export const useActions = (): Actions => useParley().actions;

/** The dataset that is open, as known on the lens's day; only for parts that are drawn once it is there. */
export function useKnowledge(): Knowledge {
  const knowledge = useSelected(selectKnowledge);
  if (!knowledge) throw new Error("a part of the page needs a dataset that is not there yet");
  return knowledge;
}
