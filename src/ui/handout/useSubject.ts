import { useState } from "react";
import { findStory, selectTold } from "../../state/selectTold.ts";
import type { AppState, DialogWanted } from "../../state/store.ts";
import { storyOfScene, storyOfView } from "../../view/story/storyOfView.ts";
import type { Story } from "../../model/story.ts";
import { useParley } from "../useParley.ts";

/** What can be handed out. */
export type Subject = "story" | "scene" | "view";

const count = ({ scenes }: Story): string => `${scenes.length} ${scenes.length === 1 ? "scene" : "scenes"}`;

/** The story and the scene that are meant, or that are told now. */
function findMeant(state: AppState, wish: DialogWanted) {
  const told = selectTold(state);
  const story = wish.story === undefined ? told?.story : findStory(state, wish.story);
  const at = wish.story === undefined ? told?.place.scene : wish.scene;
  return { story, at: at !== undefined && story?.scenes[at] ? at : undefined };
}

/** What may be handed out now, what of it is chosen, and the story to write for it. */
export function useSubject(wish: DialogWanted) {
  const { store } = useParley();
  const { story, at } = findMeant(store.getState(), wish);
  const first = story ? "story" : "view";
  const [subject, choose] = useState<Subject>(first);
  const options: { value: Subject; label: string }[] = [
    ...(story ? [{ value: "story" as const, label: `${story.title}, ${count(story)}` }] : []),
    ...(story && at !== undefined ? [{ value: "scene" as const, label: `Scene ${at + 1}: ${story.scenes[at]!.title}` }] : []),
    { value: "view", label: "What is shown now" },
  ]; // prettier-ignore
  const make = (): Story => {
    const { knowledge: k, view, places } = store.getState();
    if (subject === "story" && story) return story;
    if (subject === "scene" && story && at !== undefined) return storyOfScene(story, at);
    if (!k) throw new Error("there is no dataset to hand out of");
    return storyOfView(k, view, places);
  };
  return { subject, choose, options, make };
}
