import type { Knowledge } from "../../model/knowledge.ts";
import type { Story } from "../../model/story.ts";
import * as kept from "../../sources/keptStories.ts";
import { openStoryLine } from "../../sources/storyNews.ts";
import type { StoryPlace } from "../../view/view.ts";
import type { Actions } from "../actions.ts";
import { findStory } from "../selectTold.ts";
import type { Desk, Store } from "../store.ts";
import { keepPlace } from "./keepPlace.ts";
import { settleConflict } from "./settleConflict.ts";
import { createStoryLog, type StoryLog } from "./storyLog.ts";
import { createStorySaver, type StoryKeeper } from "./storySaver.ts";

/** What a shelf works with; exchanged in tests. */
export interface ShelfTools {
  keeper: StoryKeeper;
  openLine: typeof openStoryLine;
  /** The end of an id, which makes it one of its own. */
  tail: () => string;
}

const tools: ShelfTools = {
  keeper: kept,
  openLine: openStoryLine,
  tail: () => (crypto.getRandomValues(new Uint32Array(1))[0]! % 36 ** 4).toString(36).padStart(4, "0"),
};

/** The reader's own stories of the open dataset: read from this browser, and kept in it soon after they change. */
export interface StoryShelf {
  log: StoryLog;
  /** The reader's own story with an id. */
  own: (id: string) => Story | undefined;
  /** An id that no story here has, starting as given. */
  freshId: (stem: string) => string;
  /** Puts a story in place of how it was before, or as a new one, and keeps it after `delay` milliseconds; the reader's place goes along. */
  put: (before: Story | undefined, story: Story, delay: number) => void;
  /** Takes a story out, here and in this browser. */
  remove: (id: string) => void;
  /** Says anew how the stories stand. */
  publish: (change?: Partial<Desk>) => void;
  /** Keeps at once what is not kept yet, and tries again what failed; done when nothing is under way. */
  flush: () => Promise<void>;
  /** Done when the stories that are being read have come. */
  loaded: () => Promise<void>;
  close: () => void;
}

/** The shelf of a page. What two windows change at the same time is kept from both. */
export function createStoryShelf(
  { store, actions }: { store: Store; actions: Actions },
  { keeper, openLine, tail }: ShelfTools = tools,
): StoryShelf {
  const get = store.getState;
  const log = createStoryLog();
  let desk: Desk = { saving: { state: "saved" }, logs: {} };
  let ready: Knowledge | undefined;
  const tell = (text: string) => actions.tell({ kind: "info", text });
  const openId = () => get().knowledge?.dataset.id;
  const own = (id: string) => get().stories.find((one) => one.id === id);
  const publish = (change: Partial<Desk> = {}) => {
    desk = { ...desk, ...change, logs: log.state() };
    if (ready && ready === get().knowledge) actions.setDesk(desk);
  };

  const freshId = (stem: string): string => {
    let id = `${stem}-${tail()}`;
    while (findStory(get(), id)) id = `${stem}-${tail()}`;
    return id;
  };

  const show = (before: Story | undefined, story: Story) => {
    const { stories, view } = get();
    const at = stories.findIndex(({ id }) => id === story.id);
    actions.setStories(at < 0 ? [...stories, story] : stories.with(at, story));
    if (before && view.story?.id === story.id) follow(actions, before, story, view.story);
  };
  const takeOut = (id: string) => {
    if (get().view.story?.id === id) actions.leaveStory();
    actions.setStories(get().stories.filter((one) => one.id !== id));
  };

  const line = openLine(({ dataset, id }) => void takeNews(dataset, id));
  const saver = createStorySaver(keeper, {
    onState: (saving) => publish({ saving }),
    onSaved: (dataset, id) => line.tell({ dataset, id }),
    onConflict(dataset, mine, theirs, id) {
      const { keep, says } = settleConflict(mine, theirs, freshId(id));
      if (keep) saver.put(dataset, keep.id, keep, 0);
      if (dataset !== openId()) return;
      const place = get().view.story;
      if (theirs) show(undefined, theirs.story);
      if (keep) show(undefined, keep);
      if (keep && keep.id !== id) log.rename(id, keep.id);
      if (keep && place?.id === id) actions.placeIn({ ...place, id: keep.id });
      if (says !== undefined) tell(says);
      publish();
    },
  });

  async function takeNews(dataset: string, id: string): Promise<void> {
    const isOff = () => ready === undefined || dataset !== openId() || saver.isDirty(dataset, id);
    if (isOff()) return;
    const found = await keeper.loadStory(dataset, id);
    if (isOff()) return;
    const before = own(id);
    log.forget(id);
    if (found) {
      saver.know(dataset, found);
      show(before, found.story);
    } else if (before) {
      takeOut(id);
      tell(`The story “${before.title}” was removed in another window.`);
    }
    publish();
  }

  const load = async (): Promise<void> => {
    const { knowledge: k } = get();
    log.clear();
    ready = undefined;
    if (!k) return;
    const { id: dataset } = k.dataset;
    const found = await keeper.loadStories(dataset);
    if (get().knowledge !== k) return;
    ready = k;
    if ("stories" in found) {
      const fresh = found.stories.filter(({ story }) => !saver.isDirty(dataset, story.id) && !own(story.id));
      for (const one of fresh) saver.know(dataset, one);
      actions.setStories([...fresh.map(({ story }) => story), ...get().stories]);
    }
    const saving = "problem" in found ? { state: "failed" as const, why: found.problem } : saver.saving();
    publish({ saving, removed: undefined });
    settlePlace({ store, actions });
  };

  let loading = load();
  const stop = store.subscribe((state, before) => {
    if (state.knowledge !== before.knowledge) loading = saver.flush().then(load);
    else if (ready === state.knowledge && state.view.story !== before.view.story) settlePlace({ store, actions });
  });

  return {
    log,
    own,
    freshId,
    put(before, story, delay) {
      const dataset = openId();
      if (dataset === undefined) throw new Error("there is no dataset to tell a story of");
      show(before, story);
      saver.put(dataset, story.id, story, delay);
      publish();
    },
    remove(id) {
      const dataset = openId();
      if (dataset === undefined || !own(id)) return;
      takeOut(id);
      saver.put(dataset, id, undefined, 0);
      publish();
    },
    publish,
    flush: () => saver.flush(),
    loaded: () => loading,
    close() {
      stop();
      line.close();
    },
  };
}

/** Goes along with a story that is edited while the reader is in it. */
function follow(actions: Actions, before: Story, story: Story, place: StoryPlace): void {
  const next = keepPlace(before, story, place);
  if (!next) return actions.leaveStory();
  const [was, is] = [before.scenes[place.scene], story.scenes[next.scene]];
  const looks = was?.id === is?.id && was?.view === is?.view && was?.places === is?.places;
  if (!looks) actions.goTo(next);
  else if (next.scene !== place.scene) actions.placeIn(next);
}

/** Goes where a link into a story leads now that all stories are there, to its last scene where it has not so many, or says that it leads nowhere. */
function settlePlace({ store, actions }: { store: Store; actions: Actions }): void {
  const state = store.getState();
  const { story: place } = state.view;
  if (!place || (state.status.awaitedStory && actions.goToAwaited())) return;
  const story = findStory(state, place.id);
  if (story?.scenes[place.scene]) return;
  const last = (story?.scenes.length ?? 0) - 1;
  if (last < 0 || !actions.goTo({ ...place, scene: last, step: undefined })) actions.leaveStory();
  const text = story
    ? `The link leads to scene ${place.scene + 1} of “${story.title}”, which has ${story.scenes.length}; this is the last one.`
    : `The link leads to a story, “${place.id}”, that is not in this browser and did not come with the dataset.`;
  actions.tell({ kind: "info", text });
}
