import { useEffect } from "react";
import { useActions, useParley } from "../useParley.ts";

/** From this width on a scene's words, its picture and what is told of its selection have room beside one another. */
const roomy = "(width >= 1120px)";

/**
 * Has the words and the picture of a scene in sight: beside the picture the words open with the story, and close with it where they were
 * closed before; where there is little room, what is told of a scene's selection waits until it is asked for.
 */
export function useBesideWords(narrow: boolean): void {
  const { store } = useParley();
  const { setPanel } = useActions();
  useEffect(() => {
    if (narrow || store.getState().status.legendOpen) return;
    setPanel({ legendOpen: true });
    return () => setPanel({ legendOpen: false });
  }, [narrow, store, setPanel]);
  useEffect(() => {
    const makeRoom = () => {
      const { sheet, inspectorOpen } = store.getState().status;
      if (narrow && sheet === "inspector") setPanel({ sheet: undefined });
      else if (!narrow && inspectorOpen && !matchMedia(roomy).matches) setPanel({ inspectorOpen: false });
    };
    makeRoom();
    return store.subscribe((now, before) => {
      if (now.view.story?.id !== before.view.story?.id || now.view.story?.scene !== before.view.story?.scene)
        makeRoom();
    });
  }, [narrow, store, setPanel]);
}
