import { datasets, startLink } from "virtual:parley-datasets";
import type { Dataset } from "../model/dataset.ts";

/** The datasets that come with the explorer, the first of them to open with. */
export const bundledDatasets: readonly { id: string; title: string; short: string; url: string }[] = datasets;

/** The link with which a page begins whose address names none. */
export const startingLink: string = startLink ?? "";

/** Loads a bundled dataset, the first one where none is named; rejects with a plain message where that fails. */
export async function loadBundled(id?: string): Promise<Dataset> {
  const found = id === undefined ? datasets[0] : datasets.find((one) => one.id === id);
  if (!found)
    throw new Error(id === undefined ? "No dataset comes with this explorer." : `There is no dataset "${id}" here.`);
  const answer = await fetch(found.url).catch(() => undefined);
  if (!answer) throw new Error(`"${found.title}" could not be loaded: the server can't be reached.`);
  if (!answer.ok) throw new Error(`"${found.title}" could not be loaded: the server answered ${answer.status}.`);
  return (await answer.json()) as Dataset;
}
