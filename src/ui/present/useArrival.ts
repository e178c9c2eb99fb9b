import { useEffect } from "react";
import { focusSoon } from "../focusSoon.ts";
import type { Stage } from "./runCommand.ts";

/** Puts away what lay on a scene when another one comes, and everything as it was when the presentation ends. */
export function useArrival({ store, actions, own }: Stage): void {
  useEffect(() => {
    const { inspectorOpen, sheet } = store.getState().status;
    const putAway = () => {
      own.setState({ said: "" });
      if (store.getState().status.inspectorOpen) actions.setPanel({ inspectorOpen: false, sheet: undefined });
    };
    putAway();
    const unsubscribe = store.subscribe((now, before) => {
      if (now.view.story !== before.view.story) putAway();
    });
    return () => {
      unsubscribe();
      actions.setPanel({ inspectorOpen, sheet });
      focusSoon("[data-present]");
    };
  }, [store, actions, own]);
}
