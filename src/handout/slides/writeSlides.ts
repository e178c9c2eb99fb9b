import { pngOf } from "../../scene/picture/drawPng.ts";
import type { HandoutScene } from "../../view/story/handoutOf.ts";
import { writePlain } from "../../view/story/markdown.ts";
import { fadeEdges } from "../fadeEdges.ts";
import { drawScene } from "../drawScene.ts";
import { breathe, type HandoutJob, type WriteHandout } from "../handoutJob.ts";
import { paragraphsOf, type Paragraph } from "../paragraphs.ts";
import { writeEvidence, writeLacks, writeTags } from "../sayScene.ts";
import { addPictureSlide, pictureOnSlide } from "./addPictureSlide.ts";
import { addSourceSlides } from "./addSourceSlides.ts";
import { addTableSlides, tableSizeOf } from "./addTableSlides.ts";
import { addSlide, box, faces, slide, startDeck, type Deck } from "./deck.ts";
import { mendSlides } from "./mendSlides.ts";
import { setTitle } from "../fit/setTitle.ts";

const mime = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/** How many pixels of a bitmap come to one of the drawing, which has two to a point. */
const sharpness = 1.25;

const asDataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result)));
    reader.addEventListener("error", () => reject(new Error("a picture could not be read")));
    reader.readAsDataURL(blob);
  });

function addCover(deck: Deck): void {
  const { title, summary, dataset } = deck.handout;
  const room = { width: 780, lines: 2, sizes: [44, 40, 36, 32, 28, 24], high: 128, smaller: [24, 22, 20, 18, 16, 14] };
  const { words, size } = setTitle(title, room);
  const cover = addSlide(deck, "cover", words, size);
  const look = { margin: 0, fontFace: faces.sans, valign: "top", fit: "none" } as const;
  if (summary !== undefined)
    cover.addText(summary, { ...box(60, 296, 780, 90), ...look, fontSize: 20, color: deck.tints.ink });
  const data = `${dataset.title}. Nothing later than ${dataset.cutOff} is in it.`;
  cover.addText(data, { ...box(60, 440, 780, 40), ...look, fontSize: 14, color: deck.tints.quiet });
}

const textOf = (scene: HandoutScene): Paragraph[] => [
  ...paragraphsOf(scene.text),
  ...writeLacks(scene).map((text) => ({ runs: [{ text, emphasis: true as const }], level: 0 })),
];

function notesOf({ options }: HandoutJob, scene: HandoutScene): string {
  const notes = options.notes ? writePlain(scene.notes) : "";
  const evidence = scene.evidence.map((one) => `– ${writeEvidence(one)}`);
  const sources = evidence.length > 0 ? ["Sources, with places in characters", ...evidence].join("\n") : "";
  return [notes, sources].filter(Boolean).join("\n\n");
}

async function addScene(deck: Deck, job: HandoutJob, scene: HandoutScene, tableSize: number): Promise<void> {
  const shared = {
    title: scene.title,
    text: textOf(scene),
    sources: writeTags(scene, job.handout.sources),
    notes: notesOf(job, scene),
  };
  if (scene.tables.length > 0) return addTableSlides(deck, { ...shared, tables: scene.tables }, tableSize);
  const size = { width: 2 * pictureOnSlide.width, height: 2 * pictureOnSlide.height };
  const svg = fadeEdges(await drawScene(job, scene, { ...size, indent: 2 * slide.margin }), size, deck.tints);
  const picture = await pngOf(svg, sharpness);
  addPictureSlide(deck, { ...shared, picture: await asDataUrl(picture), described: scene.described });
}

/** A story as PowerPoint slides: a cover where there are several scenes, one a scene, tables as tables, speaker notes with the sources in full. */
export const writeSlides: WriteHandout = async (job, waiting) => {
  const { handout, options } = job;
  const deck = startDeck(handout, options);
  const tableSize = tableSizeOf(
    handout.scenes.map((scene) => ({ title: scene.title, text: textOf(scene), tables: scene.tables })),
  );
  if (handout.scenes.length > 1) addCover(deck);
  for (const [at, scene] of handout.scenes.entries()) {
    waiting.tell(at / (handout.scenes.length + 1), `Scene ${at + 1} of ${handout.scenes.length}`);
    await breathe(waiting);
    await addScene(deck, job, scene, tableSize);
  }
  addSourceSlides(deck, handout.sources);
  waiting.tell(handout.scenes.length / (handout.scenes.length + 1), "Packing the slides");
  await breathe(waiting);
  const file = (await deck.show.write({ outputType: "arraybuffer" })) as ArrayBuffer;
  return [{ name: `${handout.name}.pptx`, type: mime, data: await mendSlides(file, mime) }];
};
