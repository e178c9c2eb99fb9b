import { useEffect } from "react";
import { useStore } from "zustand";
import { selectTold } from "../../state/selectTold.ts";
import { stayOf } from "../../view/story/stayOf.ts";
import { useSelected } from "../useParley.ts";
import { isAway, noteInput, returnToScene, runCommand, type Stage } from "./runCommand.ts";

/** One step on; at the end back to the start in a loop, else it is over. */
function goOn(stage: Stage): void {
  const { own, actions } = stage;
  if (actions.step(1)) return;
  if (!own.getState().loop) return own.setState({ play: "off", said: "This is the end of the story." });
  runCommand(stage, { do: "first" });
  own.setState({ play: "on" });
}

/** Has the story go on by itself while it plays, but not while somebody looks at something; and a loop start again. */
export function useAutoplay(stage: Stage): void {
  const { own } = stage;
  const told = useSelected(selectTold);
  const away = useSelected(() => isAway(stage));
  const { play, waitsUntil } = useStore(own);
  const covered = useStore(
    own,
    ({ overview, help, blank, sources }) => overview || help || sources || blank !== undefined,
  );
  useEffect(() => {
    if (play !== "on" || away || covered || !told) return;
    const timer = setTimeout(() => goOn(stage), stayOf(told.scene));
    return () => clearTimeout(timer);
  }, [stage, told, play, away, covered]);
  useEffect(() => {
    if (play !== "waiting") return;
    const timer = setTimeout(() => {
      returnToScene(stage);
      own.setState({ play: "on", overview: false, help: false, blank: undefined });
    }, waitsUntil - Date.now());
    return () => clearTimeout(timer);
  }, [stage, own, play, waitsUntil]);
  useEffect(() => {
    const note = ({ target }: Event) => {
      if (!(target instanceof Element && target.closest("[data-controls]"))) noteInput(own);
    };
    for (const kind of ["pointerdown", "wheel"]) addEventListener(kind, note, { capture: true, passive: true });
    return () => {
      for (const kind of ["pointerdown", "wheel"]) removeEventListener(kind, note, { capture: true });
    };
  }, [own]);
}
