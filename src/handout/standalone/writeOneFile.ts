import { standaloneAddress } from "virtual:parley-standalone";
import { writeLink } from "../../view/link.ts";
import { emptyView } from "../../view/view.ts";
import { breathe, type WriteHandout } from "../handoutJob.ts";
import { fillOneFile } from "./handedOut.ts";
import { ownStory } from "./ownStory.ts";

/** The explorer without a dataset, which comes with the page. */
async function loadPage(signal: AbortSignal): Promise<string> {
  const answer = await fetch(standaloneAddress, { signal }).catch((fault: unknown) => {
    signal.throwIfAborted();
    throw fault;
  });
  if (!answer.ok) throw new Error(`the explorer could not be loaded: the server answered ${answer.status}`);
  return answer.text();
}

/** A story as one file with its dataset and the explorer, which opens from disk at the first scene. */
export const writeOneFile: WriteHandout = async ({ k, story, handout, options }, waiting) => {
  waiting.tell(0.2, "Loading the explorer");
  const page = await loadPage(waiting.signal);
  waiting.tell(0.7, "Writing the file");
  await breathe(waiting);
  const { dataset } = k;
  const start = writeLink(dataset.id, { ...emptyView, story: { id: story.id, scene: 0, presenting: true } });
  const text = fillOneFile(page, { dataset: { ...dataset, stories: [ownStory(story, options.notes)] }, start });
  return [{ name: `${handout.name}.html`, type: "text/html", data: new Blob([text], { type: "text/html" }) }];
};
