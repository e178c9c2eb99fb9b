import { useEffect } from "react";
import { useActions, useSelected } from "../useParley.ts";

/** How long a day stays while time plays, in milliseconds. */
const stay = 1000;

/** Lets time go on while it plays, whatever page is open. */
export function usePlaying(): void {
  const playing = useSelected((state) => state.status.playing === "on");
  const { playOn } = useActions();
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(playOn, stay);
    return () => clearInterval(timer);
  }, [playing, playOn]);
}
