import { Pause, Play, Square } from "lucide";
import { IconButton } from "../parts/IconButton.tsx";
import { useActions, useSelected } from "../useParley.ts";

/** Lets time pass day by day, pauses that, and ends it. */
export function PlayButtons() {
  const playing = useSelected((state) => state.status.playing);
  const { play, pause, stopPlaying } = useActions();
  return (
    <>
      {playing === "on" ? (
        <IconButton icon={Pause} label="Pause" onClick={pause} />
      ) : (
        <IconButton icon={Play} label="Play: day by day what was known" onClick={play} />
      )}
      {playing && <IconButton icon={Square} size={13} label="Stop, and show everything" onClick={stopPlaying} />}
    </>
  );
}
