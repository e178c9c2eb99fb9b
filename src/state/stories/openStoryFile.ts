import { readStoryFile, type StoryRead } from "../../formats/storyFile.ts";
import { bundledDatasets, loadBundled } from "../../sources/bundled.ts";
import { checkStory } from "../../view/story/checkStory.ts";
import type { Actions } from "../actions.ts";
import type { Store } from "../store.ts";
import type { StoryDesk } from "../storyDesk.ts";

interface Tools {
  /** Whether no other file has been opened since. */
  isMyTurn: () => boolean;
  desk: () => Promise<StoryDesk>;
}

/** Opens the dataset that a story is of, where it is another than the open one; false where it is not here. */
async function openDatasetOf({ store, actions }: { store: Store; actions: Actions }, id: string | undefined, isMyTurn: () => boolean): Promise<boolean> {
  if (id === undefined || id === store.getState().knowledge?.dataset.id) return true;
  if (!bundledDatasets.some((one) => one.id === id)) return false;
  const dataset = await loadBundled(id);
  if (isMyTurn()) actions.open(dataset);
  return true;
} // prettier-ignore

const needsALook = (count: number): string =>
  count === 0 ? "" : count === 1 ? " One thing in it needs a look." : ` ${count} things in it need a look.`;

/** Opens a file of stories: each becomes one of the reader's own, and the first is gone to. What can't be shown opens nothing, and its problems are kept to be shown. */
export async function openStoryFile(parley: { store: Store; actions: Actions }, { name, text }: { name: string; text: string }, { isMyTurn, desk }: Tools): Promise<void> {
  const { store, actions } = parley;
  const { stories, problems } = readStoryFile({ path: name, text });
  const refuse = (found: typeof problems) => {
    actions.tell(undefined);
    actions.refuse({ name, what: "story", problems: found });
  };
  if (problems.length > 0) return refuse(problems);
  const [first] = stories;
  if (!first) return actions.tell({ kind: "error", text: `“${name}” holds no story.` });
  const { dataset } = first.story;
  if (!(await openDatasetOf(parley, dataset, isMyTurn)))
    return actions.tell({ kind: "error", text: `“${name}” tells of a dataset, “${dataset}”, that does not come with this explorer. Open its file first, then this one again.` });
  const at = await desk();
  await at.loaded();
  const { knowledge: k } = store.getState();
  if (!isMyTurn() || !k) return;
  const breachesOf = ({ story, locate }: StoryRead) => checkStory(k, story).map((breach) => ({ ...breach, problem: locate(breach) }));
  const found = stories.flatMap(breachesOf);
  const fatal = found.filter((one) => one.fatal).map(({ problem }) => problem);
  if (fatal.length > 0) return refuse(fatal);
  const ids = stories.map(({ story }) => at.take(story));
  actions.goTo({ id: ids[0]!, scene: 0 });
  const opened = stories.length === 1 ? `“${first.story.title}” is open as a story of your own. It stays` : `${stories.length} stories are open as your own. They stay`;
  actions.tell({ kind: "info", text: `${opened} on this computer.${needsALook(found.length)}` });
} // prettier-ignore
