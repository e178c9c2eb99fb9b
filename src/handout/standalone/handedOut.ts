import type { Dataset } from "../../model/dataset.ts";

/** The id of the place in the explorer's one file where what is handed out stands as JSON. */
export const handedOutId = "handed-out";

/** What is handed out with the explorer: a dataset with its story, and the link with which the page begins. */
export interface HandedOut {
  dataset: Dataset;
  start: string;
}

const place = `id="${handedOutId}">`;

/** Writes what is handed out into the explorer's one file; throws where the file has no place for it. */
export function fillOneFile(page: string, told: HandedOut): string {
  const at = page.indexOf(`${place}</script>`);
  if (at < 0) throw new Error("the explorer in one file has no place for a story");
  const json = JSON.stringify(told)
    .replaceAll("<", String.raw`\u003c`)
    .replaceAll("\u2028", String.raw`\u2028`)
    .replaceAll("\u2029", String.raw`\u2029`);
  const from = at + place.length;
  return page.slice(0, from) + json + page.slice(from);
}
