import type { Story } from "../model/story.ts";
import { draftStory } from "../view/story/draftStory.ts";
import { copyStory, editStory, type StoryEdit } from "../view/story/editStory.ts";
import { freshId } from "../view/story/freshId.ts";
import { sceneOfView } from "../view/story/sceneOfView.ts";
import { renewStory, stampStory } from "../view/story/storyBasis.ts";
import type { Actions } from "./actions.ts";
import { findStory } from "./selectTold.ts";
import type { Store } from "./store.ts";
import { wordsOf } from "./stories/settleConflict.ts";
import type { StoryShelf } from "./stories/storyShelf.ts";

/** All that can be done with the reader's own stories. */
export type StoryDesk = ReturnType<typeof createStoryDesk>;

/** Typing is kept when it has paused for so many milliseconds, anything else at once. */
const typingPause = 400;

const stepWords = {
  undo: {
    story: "The last change of the story is undone.",
    marks: "The last move of marks is undone.",
    none: "There is nothing to undo, neither in the story nor in where the marks are.",
  },
  redo: {
    story: "The change of the story is made again.",
    marks: "The move of marks is made again.",
    none: "There is nothing to redo, neither in the story nor in where the marks are.",
  },
};

/** The desk at which the stories of a shelf are made: every change is kept soon, and can be taken back. */
export function createStoryDesk({ store, actions }: { store: Store; actions: Actions }, shelf: StoryShelf, now = () => Date.now()) {
  const get = store.getState;
  let removed: { dataset: string; story: Story } | undefined;

  /** Puts a story on the shelf as a new one of the open dataset. */
  const add = (story: Story): string => {
    const { knowledge: k } = get();
    if (!k) throw new Error("there is no dataset to tell a story of");
    shelf.put(undefined, stampStory(k, { ...story, dataset: k.dataset.id }), 0);
    return story.id;
  };
  const idFor = (title: string): string => shelf.freshId(freshId(title, [], "story"));

  /** Changes a story of the reader's own; false where nothing changes. */
  const edit = (id: string, one: StoryEdit): boolean => {
    const [before, { knowledge: k }] = [shelf.own(id), get()];
    const after = before && editStory(before, one);
    if (!before || !after || !k || after === before) return false;
    shelf.log.record(before, one, now());
    shelf.put(before, stampStory(k, after), one.do === "set" || one.do === "change" ? typingPause : 0);
    return true;
  };

  const stepBy = (id: string, by: "undo" | "redo"): boolean => {
    const before = shelf.own(id);
    const after = before && shelf.log[by](before);
    if (after) shelf.put(before, after, 0);
    return after !== undefined;
  };

  /** Takes back or does again the later of the last change of a story and the last move of marks; says which. */
  const stepLast = (id: string, by: "undo" | "redo"): void => {
    const [ofStory, ofMarks] = [shelf.log.turnOf(id, by), actions.moveTurn(by)];
    const isStory = ofStory > ofMarks;
    const done = isStory ? stepBy(id, by) : actions[by]();
    actions.tell({ kind: "info", text: stepWords[by][done ? (isStory ? "story" : "marks") : "none"] });
  };

  /** What is shown now, as a scene. */
  const shownNow = () => {
    const { knowledge: k, view, places } = get();
    return k && sceneOfView(k, view, places);
  };

  return {
    /** Puts a new story on the shelf, without scenes, and gives its id. */
    create: (title = "Untitled story"): string => add({ id: idFor(title), title, scenes: [] }),
    /** Drafts a story from what is shown or answered now, goes to its first scene, and gives its id. */
    draft(): string | undefined {
      const { knowledge: k, view } = get();
      if (!k) return undefined;
      const drafted = draftStory(k, view);
      const id = add({ ...drafted, id: idFor(drafted.title) });
      actions.goTo({ id, scene: 0 });
      return id;
    },
    /** Puts a copy of a story on the shelf, of a shipped one or of the reader's own, and gives its id. */
    copy(id: string): string | undefined {
      const { knowledge: k } = get();
      const story = findStory(get(), id);
      return story && k && add({ ...copyStory(story, [], k.dataset.id), id: idFor(story.title) });
    },
    /** Takes in a story from a file and gives its id; one that is there already, word for word, is not taken in twice. */
    take(story: Story): string {
      const same = get().stories.find((one) => wordsOf(one) === wordsOf(story));
      return same?.id ?? add({ ...story, id: findStory(get(), story.id) ? idFor(story.title) : story.id });
    },
    edit,
    /** Adds what is shown now as a scene, after the reader's place in the story, goes there, and gives its id. */
    addScene(id: string): string | undefined {
      const [story, scene, { view }] = [shelf.own(id), shownNow(), get()];
      if (!story || !scene) return undefined;
      const known = story.scenes.map((one) => one.id);
      const here = view.story?.id === id ? known[view.story.scene] : undefined;
      const named = { ...scene, id: freshId(scene.title, known, "scene") };
      edit(id, { do: "add", scene: named, ...(here !== undefined && { after: here }) });
      actions.goTo({ id, scene: shelf.own(id)!.scenes.findIndex((one) => one.id === named.id) });
      return named.id;
    },
    /** Takes what is shown now as the picture of a scene; its words stay. */
    retake(id: string, scene: string): boolean {
      const taken = shownNow();
      return taken !== undefined && edit(id, { do: "retake", scene, taken });
    },
    /** Says that what has changed since a story was made has been seen, and that the story stands. */
    renew(id: string): void {
      const [story, { knowledge: k }] = [shelf.own(id), get()];
      if (!story || !k) return;
      shelf.log.record(story, undefined, now());
      shelf.put(story, renewStory(k, story), 0);
    },
    /** Takes the last change of a story back; false where there is none. */
    undo: (id: string) => stepBy(id, "undo"),
    /** Does again what was taken back last; false where nothing was. */
    redo: (id: string) => stepBy(id, "redo"),
    stepLast,
    /** Removes a story, here and in this browser; `bringBack` undoes it. */
    remove(id: string): boolean {
      const [story, { knowledge: k }] = [shelf.own(id), get()];
      if (!story || !k) return false;
      removed = { dataset: k.dataset.id, story };
      shelf.remove(id);
      shelf.publish({ removed: story.title });
      return true;
    },
    /** Brings back the story that was removed last; false where none was. */
    bringBack(): boolean {
      if (!removed || removed.dataset !== get().knowledge?.dataset.id) return false;
      const { story } = removed;
      removed = undefined;
      shelf.put(undefined, story, 0);
      shelf.publish({ removed: undefined });
      return true;
    },
    /** Done when the stories of the open dataset have come. */
    loaded: () => shelf.loaded(),
    /** Keeps at once what is not kept yet, and tries again what failed. */
    flush: () => shelf.flush(),
  };
} // prettier-ignore
