import type { Story } from "../../model/story.ts";
import type { StoryPlace } from "../view.ts";
import { stepsOf } from "./sceneOf.ts";

/** Where a scene begins, before anything in it is revealed; nothing where the story has no such scene. */
export function startOf(story: Story, scene: number, place: StoryPlace): StoryPlace | undefined {
  const there = story.scenes[scene];
  if (!there) return undefined;
  const start: StoryPlace = { ...place, scene };
  delete start.step;
  return stepsOf(there) > 0 ? { ...start, step: 0 } : start;
}
