import { useEffect } from "react";
import type { Story } from "../../model/story.ts";
import { prepareStory } from "../../state/scenePlaces.ts";
import { loadDresser } from "../../state/selectExtras.ts";
import { loadAnswers } from "../../state/selectWords.ts";
import { loadLateParts } from "../parts/late.ts";
import { useKnowledge } from "../useParley.ts";
import { loadDrawing } from "./drawScene.ts";

/** Gets all that a story may want here before it is wanted, so that the rest goes on without a network. */
export function usePrepared(story: Story): void {
  const k = useKnowledge();
  useEffect(() => {
    for (const load of [loadLateParts, loadAnswers, loadDresser, loadDrawing]) void load().catch(() => {});
  }, []);
  useEffect(() => void prepareStory(k, story), [k, story]);
}
