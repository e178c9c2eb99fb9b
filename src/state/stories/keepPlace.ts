import type { Story } from "../../model/story.ts";
import type { StoryPlace } from "../../view/view.ts";

/** Where a reader is after a story has been edited: in the same scene, in one that has just been put in, or in the one that took the place of a removed one; nowhere where no scene is left. */
export function keepPlace(before: Story, after: Story, place: StoryPlace): StoryPlace | undefined {
  const here = before.scenes[place.scene]?.id;
  const added = after.scenes.findIndex(({ id }) => !before.scenes.some((one) => one.id === id));
  const same = after.scenes.findIndex(({ id }) => id === here);
  const scene = added >= 0 ? added : same >= 0 ? same : Math.min(place.scene, after.scenes.length - 1);
  if (scene < 0) return undefined;
  return scene === same ? { ...place, scene } : { id: place.id, scene, ...(place.presenting && { presenting: true }) };
}
