import type { Knowledge } from "../model/knowledge.ts";
import type { Story } from "../model/story.ts";
import { readyView } from "../state/readyView.ts";
import { loadAnswers } from "../state/selectWords.ts";
import { sceneOf } from "../view/story/sceneOf.ts";
import { handoutOf } from "../view/story/handoutOf.ts";
import type { HandoutFormatId } from "./handoutFormatIds.ts";
import { handoutFormats } from "./handoutFormats.ts";
import { breathe, type HandedFile, type HandoutOptions, type Waiting } from "./handoutJob.ts";

/** How a story is to be handed out. */
export interface HandoutWanted {
  format: HandoutFormatId;
  options: HandoutOptions;
  /** The start of its files' names, where that is not the story's id. */
  name?: string;
}

/** Writes a story in a format; rejects with the signal's reason where it is no longer wanted. */
export async function handOut(
  k: Knowledge,
  story: Story,
  wanted: HandoutWanted,
  waiting: Waiting,
): Promise<HandedFile[]> {
  const format = handoutFormats.find(({ id }) => id === wanted.format);
  if (!format) throw new Error(`nothing here writes ${wanted.format}`);
  waiting.tell(0, "Reading the story");
  const [write] = await Promise.all([format.load(), loadAnswers()]);
  for (const scene of story.scenes) await readyView(k, sceneOf(k, scene).view, { signal: waiting.signal });
  await breathe(waiting);
  const handout = { ...handoutOf(k, story), ...(wanted.name !== undefined && { name: wanted.name }) };
  const files = await write({ k, story, handout, options: wanted.options }, waiting);
  waiting.signal.throwIfAborted();
  waiting.tell(1, "Done");
  return files;
}
