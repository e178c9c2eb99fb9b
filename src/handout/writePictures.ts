import { pngOf } from "../scene/picture/drawPng.ts";
import { drawScenes, pictureName } from "./drawScenes.ts";
import type { HandedFile, WriteHandout } from "./handoutJob.ts";

/** How many pixels of a bitmap come to one of the drawing. */
const sharpness = 2.5;

const writer =
  (extension: "svg" | "png", encode: (svg: string) => Promise<Blob>): WriteHandout =>
  async (job, waiting) => {
    const files: HandedFile[] = [];
    const { scenes, name } = job.handout;
    await drawScenes(job, waiting, async (svg, scene, at) => {
      const data = await encode(svg);
      const own = scenes.length === 1 ? name : `${name}/${pictureName(scene, at, scenes.length)}`;
      files.push({ name: `${own}.${extension}`, type: data.type, data });
    });
    return files;
  };

/** A story as vector pictures, one a scene. */
export const writeSvgs: WriteHandout = writer("svg", async (svg) => new Blob([svg], { type: "image/svg+xml" }));

/** A story as bitmaps, one a scene. */
export const writePngs: WriteHandout = writer("png", (svg) => pngOf(svg, sharpness));
