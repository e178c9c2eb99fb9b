import { drawPicture } from "../scene/picture/drawPicture.ts";
import { placesOfScene } from "../state/scenePlaces.ts";
import type { HandoutScene } from "../view/story/handoutOf.ts";
import { fadeWidth } from "./fadeRight.ts";
import type { HandoutJob } from "./handoutJob.ts";

/** How a scene is to be drawn. */
export interface SceneSetting {
  width: number;
  height: number;
  credit?: string;
  /** In the large type of a stage, with nothing to read at the right edge, which fades into the words beside it. */
  large?: boolean;
}

/** Draws a scene as an SVG of its own, whole: with all its steps revealed. */
export async function drawScene(
  { k, options: { theme, legend } }: HandoutJob,
  { view, scene }: HandoutScene,
  { width, height, credit, large = false }: SceneSetting,
): Promise<string> {
  return drawPicture(k, {
    view: large ? { ...view, story: { id: "handout", scene: 0, presenting: true } } : view,
    places: await placesOfScene(k, scene),
    scene,
    width,
    height,
    theme,
    legend,
    close: true,
    ...(large && { fades: fadeWidth }),
    ...(credit !== undefined && { credit }),
  });
}
