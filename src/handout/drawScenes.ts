import type { HandoutScene } from "../view/story/handoutOf.ts";
import { drawScene } from "./drawScene.ts";
import { drawTables } from "./drawTables.ts";
import { breathe, type HandoutJob, type Waiting } from "./handoutJob.ts";

/** The size of a picture that is handed out by itself, in pixels. */
const size = { width: 1280, height: 800 };

/** The name of a scene's file: its place with a zero before it where there are many, then its id. */
export const pictureName = (scene: HandoutScene, at: number, of: number): string =>
  `${String(at + 1).padStart(String(of).length, "0")}-${scene.id}`;

/** A scene as an SVG: its graph, or its tables. */
const drawAny = async (job: HandoutJob, scene: HandoutScene): Promise<string> => {
  const { credit } = job.handout;
  return scene.tables.length > 0
    ? drawTables(scene, size.width, job.options.theme, credit)
    : drawScene(job, scene, { ...size, credit });
};

/** Draws every scene as an SVG, one after another. */
export async function drawScenes(
  job: HandoutJob,
  waiting: Waiting,
  take: (svg: string, scene: HandoutScene, at: number) => Promise<void> | void,
): Promise<void> {
  const { scenes } = job.handout;
  for (const [at, scene] of scenes.entries()) {
    waiting.tell(at / scenes.length, `Scene ${at + 1} of ${scenes.length}`);
    await breathe(waiting);
    await take(await drawAny(job, scene), scene, at);
  }
}
