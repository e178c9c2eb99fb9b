import type { Scene } from "../../model/story.ts";
import { stepsOf } from "./sceneOf.ts";

/** Seconds that a scene stays which does not say how long. */
const usual = 8;

/** How long one step of a scene stays where the story goes on by itself, in ms: the scene's time, shared by its steps. */
export const stayOf = (scene: Pick<Scene, "duration" | "reveal">): number =>
  Math.max(1, (scene.duration ?? usual) / (stepsOf(scene) + 1)) * 1000;
