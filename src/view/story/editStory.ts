import type { Scene, Story } from "../../model/story.ts";
import { freshId } from "./freshId.ts";

/** What may change of a story as a whole; its summary goes where it is empty. */
export type StoryChange = Partial<Pick<Story, "title" | "summary">>;
/** What may change of a scene; what a scene can do without goes where it is undefined. */
export type SceneChange = Partial<Omit<Scene, "id">>;

/** A change of a story, as data. A scene is named by its id; an edit of one that is not there changes nothing. */
export type StoryEdit =
  | { do: "set"; change: StoryChange }
  /** Puts a scene after another one, at the end without; gives it an id of its own. */
  | { do: "add"; scene: Scene; after?: string }
  | { do: "remove"; scene: string }
  /** Puts a scene at a place from 0, counted without it. */
  | { do: "move"; scene: string; to: number }
  /** Puts a copy right after a scene. */
  | { do: "duplicate"; scene: string }
  | { do: "change"; scene: string; change: SceneChange }
  /** Takes what is shown now for a scene's picture; its words and what is drawn on it stay. */
  | { do: "retake"; scene: string; taken: Pick<Scene, "view" | "places"> };

const needed: readonly string[] = ["id", "title", "scenes", "text", "view", "evidence"];

/** A thing with some of its parts changed; the same one where nothing is. */
function put<T extends object>(before: T, change: NoInfer<Partial<T>>): T {
  const parts = Object.entries({ ...before, ...change }).map(([key, value]): [string, unknown] => [
    key,
    value === undefined && needed.includes(key) ? before[key as keyof T] : value,
  ]);
  const after = Object.fromEntries(parts.filter(([, value]) => value !== undefined)) as T;
  return JSON.stringify(before) === JSON.stringify(after) ? before : after;
}

const insert = <T>(list: readonly T[], at: number, item: T): T[] => [...list.slice(0, at), item, ...list.slice(at)];

const freshScene = ({ scenes }: Story, scene: Scene): Scene => {
  const taken = scenes.map(({ id }) => id);
  return taken.includes(scene.id) ? { ...scene, id: freshId(scene.title, taken, "scene") } : scene;
};

function changeScene(story: Story, at: number, change: SceneChange): Story {
  const scene = story.scenes[at]!;
  const changed = put(scene, "notes" in change ? { ...change, notes: change.notes || undefined } : change);
  return changed === scene ? story : { ...story, scenes: story.scenes.with(at, changed) };
}

function moveScene(story: Story, from: number, to: number): Story {
  const rest = story.scenes.toSpliced(from, 1);
  const at = Math.max(0, Math.min(rest.length, Math.trunc(to)));
  return at === from ? story : { ...story, scenes: insert(rest, at, story.scenes[from]!) };
}

/** The story after an edit; the same one where nothing changes. The one given is left as it is. */
export function editStory(story: Story, edit: StoryEdit): Story {
  if (edit.do === "set") {
    const { change } = edit;
    return put(story, "summary" in change ? { ...change, summary: change.summary || undefined } : change);
  }
  if (edit.do === "add") {
    const after = story.scenes.findIndex(({ id }) => id === edit.after);
    const at = after < 0 ? story.scenes.length : after + 1;
    return { ...story, scenes: insert(story.scenes, at, freshScene(story, edit.scene)) };
  }
  const at = story.scenes.findIndex(({ id }) => id === edit.scene);
  const scene = story.scenes[at];
  if (!scene) return story;
  switch (edit.do) {
    case "remove":
      return { ...story, scenes: story.scenes.toSpliced(at, 1) };
    case "move":
      return moveScene(story, at, edit.to);
    case "duplicate":
      return { ...story, scenes: insert(story.scenes, at + 1, freshScene(story, structuredClone(scene))) };
    case "change":
      return changeScene(story, at, edit.change);
    case "retake":
      return changeScene(story, at, { view: edit.taken.view, places: edit.taken.places });
  }
}

/** A copy of a story as one of the reader's own, with an id that is not taken. */
export const copyStory = (story: Story, taken: Iterable<string>, dataset: string): Story => ({
  ...structuredClone(story),
  id: freshId(story.title, taken, "story"),
  title: `${story.title} (copy)`,
  dataset,
});
