import { useEffect, useRef, useState } from "react";
import { handOut, type HandoutWanted } from "../../handout/handOut.ts";
import { packFiles } from "../../handout/packFiles.ts";
import type { Story } from "../../model/story.ts";
import { saveFile } from "../pages/saveFile.ts";
import { useKnowledge } from "../useParley.ts";

/** How far a handout is. */
export type HandoutState =
  | { is: "idle" }
  | { is: "running"; progress: number; words: string }
  | { is: "done"; name: string; size: number }
  | { is: "stopped" }
  | { is: "failed"; why: string };

const explain = (fault: unknown): string => (fault instanceof Error && fault.message ? fault.message : String(fault));

/** Writes handouts and gives them to the reader as files; whoever closes what asked for one ends it. */
export function useHandOut() {
  const k = useKnowledge();
  const [state, setState] = useState<HandoutState>({ is: "idle" });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const write = async (story: Story, wanted: HandoutWanted) => {
    const own = new AbortController();
    running.current?.abort();
    running.current = own;
    const set = (next: HandoutState) => running.current === own && setState(next);
    set({ is: "running", progress: 0, words: "Beginning" });
    try {
      const tell = (progress: number, words: string) => set({ is: "running", progress, words });
      const files = await handOut(k, story, wanted, { tell, signal: own.signal });
      const { name, type, data } = await packFiles(wanted.name ?? story.id, files);
      own.signal.throwIfAborted();
      saveFile(name, data, type);
      set({ is: "done", name, size: data.size });
    } catch (fault) {
      set(own.signal.aborted ? { is: "stopped" } : { is: "failed", why: explain(fault) });
    }
  };
  return { state, write, stop: () => running.current?.abort() };
}
