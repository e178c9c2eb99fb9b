import type { Scene, Story } from "../../model/story.ts";

function withoutNotes(given: Scene): Scene {
  const scene = { ...given };
  delete scene.notes;
  return scene;
}

/** A story as it stands in the dataset that it is handed out with, its notes there or left out. */
export const ownStory = ({ id, title, summary, scenes }: Story, notes: boolean): Story => ({
  id,
  title,
  ...(summary !== undefined && { summary }),
  scenes: notes ? scenes : scenes.map(withoutNotes),
});
