import type { Knowledge } from "../../model/knowledge.ts";
import type { EntityId } from "../../model/ids.ts";
import type { Story } from "../../model/story.ts";
import type { View } from "../view.ts";
import { freshId } from "./freshId.ts";
import { sceneOfView } from "./sceneOfView.ts";

/** A story of one scene: what is shown now. */
export function storyOfView(
  k: Knowledge,
  view: View,
  places: Readonly<Record<EntityId, readonly [number, number]>>,
): Story {
  const scene = sceneOfView(k, view, places);
  return { id: freshId(scene.title, [], "view"), title: scene.title, scenes: [scene] };
}

/** A story of one scene of another. */
export function storyOfScene({ id, title, scenes }: Story, at: number): Story {
  const scene = scenes[at];
  if (!scene) throw new Error(`the story "${id}" has no scene ${at + 1}`);
  return { id: `${id}-${scene.id}`, title: `${title}: ${scene.title}`, scenes: [scene] };
}
