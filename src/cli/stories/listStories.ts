import type { Story } from "../../model/story.ts";
import { stepsOf } from "../../view/story/sceneOf.ts";
import { count } from "../../query/count.ts";
import { findDataset, sortFolders } from "../findDataset.ts";
import type { Answer } from "../terminal/verb.ts";
import { openStories } from "./findStory.ts";

/** A story in figures: how many scenes and steps, on how many statements, and how long where it goes on by itself. */
export function sizeOf({ id, title, summary, scenes }: Story) {
  const timed = scenes.length > 0 && scenes.every(({ duration }) => duration !== undefined);
  return {
    id,
    title,
    ...(summary !== undefined && { summary }),
    scenes: scenes.length,
    steps: scenes.reduce((sum, scene) => sum + stepsOf(scene), 0),
    statements: new Set(scenes.flatMap(({ evidence }) => evidence)).size,
    ...(timed && { seconds: scenes.reduce((sum, { duration = 0 }) => sum + duration, 0) }),
  };
}

/** The size of a story in words: "10 scenes, 34 statements, 2:20". */
export const writeSize = ({ scenes, statements, seconds }: ReturnType<typeof sizeOf>): string =>
  [
    count(scenes, "scene"),
    count(statements, "statement"),
    ...(seconds === undefined ? [] : [`${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, "0")}`]),
  ].join(", "); // prettier-ignore

/** The stories of a dataset, or of all where none is named. */
export function listStories(dataset: string | undefined): Answer {
  const folders = dataset === undefined ? sortFolders() : [findDataset(dataset)];
  const data = folders.map((folder) => {
    const { id, title, stories } = openStories(folder).k.dataset;
    return { dataset: id, title, stories: stories.map(sizeOf) };
  });
  const width = Math.max(0, ...data.flatMap(({ stories }) => stories.map(({ id }) => id.length)));
  const lines = data.flatMap(({ dataset: id, title, stories }) => [
    `${id}: ${title}`,
    ...(stories.length === 0 ? ["  no stories"] : []),
    ...stories.map((one) => `  ${one.id.padEnd(width)}  ${one.title} (${writeSize(one)})`),
  ]);
  return { text: lines.join("\n"), data, failed: data.every(({ stories }) => stories.length === 0) };
}
