import { useEffect, useState } from "react";
import type { Story } from "../../model/story.ts";
import { prepareStory } from "../../state/scenePlaces.ts";
import { loadDresser } from "../../state/selectExtras.ts";
import { loadAnswers } from "../../state/selectWords.ts";
import { loadLateParts } from "../parts/late.ts";
import { useKnowledge } from "../useParley.ts";

const loadAnnotator = () => import("../../scene/annotations/annotator.ts");
const loadFonts = () => Promise.all([...document.fonts].map((face) => face.load()));

/** Gets all that a story may want here before it is wanted, so that the rest goes on without a network; tells when that is done. */
export function usePrepared(story: Story): boolean {
  const k = useKnowledge();
  const [ready, setReady] = useState<Story>();
  useEffect(() => {
    let over = false;
    const loads = [loadLateParts, loadAnswers, loadDresser, loadAnnotator, loadFonts, () => prepareStory(k, story)];
    void Promise.allSettled(loads.map((load) => load())).then(() => !over && setReady(story));
    return () => void (over = true);
  }, [k, story]);
  return ready === story;
}
