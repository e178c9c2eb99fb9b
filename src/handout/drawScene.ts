import { readyFonts } from "../scene/labels/readyFonts.ts";
import { drawPicture } from "../scene/picture/drawPicture.ts";
import { placesOfScene } from "../state/scenePlaces.ts";
import type { HandoutScene } from "../view/story/handoutOf.ts";
import { fades } from "./fadeEdges.ts";
import type { HandoutJob } from "./handoutJob.ts";

/** How a scene is to be drawn. */
export interface SceneSetting {
  width: number;
  height: number;
  credit?: string;
  /** In the large type of a stage, with nothing to read at the edges, which fade, and a legend so far from the left one. */
  indent?: number;
}

/** Draws a scene as an SVG of its own, whole: with all its steps revealed. */
export async function drawScene(
  { k, options: { theme, legend } }: HandoutJob,
  { view, scene }: HandoutScene,
  { width, height, credit, indent }: SceneSetting,
): Promise<string> {
  await readyFonts();
  return drawPicture(k, {
    view: indent !== undefined ? { ...view, story: { id: "handout", scene: 0, presenting: true } } : view,
    places: await placesOfScene(k, scene),
    scene,
    width,
    height,
    theme,
    legend,
    close: true,
    ...(indent !== undefined && { fades, indent }),
    ...(credit !== undefined && { credit }),
  });
}
