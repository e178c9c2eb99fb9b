import { createContext, useContext, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { useParley } from "../useParley.ts";
import { useTheme } from "../useTheme.ts";
import { useDark } from "./useDark.ts";
import { createPresentation, type Presentation } from "./presentation.ts";
import { runCommand, type Stage } from "./runCommand.ts";
import type { Command } from "./keys/commandOf.ts";
import { createScreen } from "./screen.ts";
import { openSpeaker } from "./sync/openSpeaker.ts";

export const StageContext = createContext<Stage | undefined>(undefined);

/** What the presentation is run with; only inside of one. */
export function useStage(): Stage {
  const stage = useContext(StageContext);
  if (!stage) throw new Error("a part of a presentation stands outside of it");
  return stage;
}

/** A piece of what is neither in the view nor in the story. */
export const usePresentation = <T>(select: (own: Presentation) => T): T => useStore(useStage().own, select);

/** Does what a button asks for. */
export function useCommand(): (command: Command) => void {
  const stage = useStage();
  return (command) => runCommand(stage, command);
}

/** Makes what a presentation is run with; the same as long as it lasts. */
export function useNewStage(): Stage {
  const parley = useParley();
  const [, chooseTheme] = useTheme();
  const dark = useDark();
  const switchTheme = useRef(() => {});
  useEffect(() => {
    switchTheme.current = () => chooseTheme(dark ? "light" : "dark");
  });
  const [own] = useState(() => createPresentation(new URLSearchParams(location.search).has("kiosk")));
  return useMemo(() => {
    const tell = (text: string) => own.setState({ note: { text } });
    return {
      ...parley,
      own,
      screen: createScreen(() =>
        tell("This browser gives the page no full screen: the presentation fills the window."),
      ),
      switchTheme: () => switchTheme.current(),
      openSpeaker: () => openSpeaker(own),
    };
  }, [parley, own]);
}
