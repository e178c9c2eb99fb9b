import type { Story } from "../model/story.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { sceneOf, type SceneShown } from "../view/story/sceneOf.ts";
import type { StoryPlace } from "../view/view.ts";
import type { AppState } from "./store.ts";

/** The scene of a story that is told now. */
export interface Told extends SceneShown {
  story: Story;
  place: StoryPlace;
  /** Whether the story is the reader's own, not one that came with the dataset. */
  own: boolean;
}

/** The story with an id: the reader's own one, else one of the dataset's. */
export const findStory = ({ knowledge, stories }: Pick<AppState, "knowledge" | "stories">, id: string) =>
  stories.find((one) => one.id === id) ?? knowledge?.dataset.stories.find((one) => one.id === id);

let last: { k: Knowledge; story: Story; place: StoryPlace; own: boolean; told: Told } | undefined;

/** The scene at the reader's place in a story, worked out once for scene and panels alike; nothing where there is none. */
export function selectTold({ knowledge: k, stories, view }: AppState): Told | undefined {
  const place = view.story;
  const story = place && findStory({ knowledge: k, stories }, place.id);
  const scene = place && story?.scenes[place.scene];
  if (!k || !scene) return undefined;
  const own = stories.includes(story);
  if (last?.k !== k || last.story !== story || last.place !== place || last.own !== own)
    last = { k, story, place, own, told: { ...sceneOf(k, scene), story, place, own } };
  return last.told;
}
