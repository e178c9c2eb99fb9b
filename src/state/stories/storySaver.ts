import type { Story } from "../../model/story.ts";
import type { KeptStory, Saved } from "../../sources/keptStories.ts";

/** Where stories are kept. */
export interface StoryKeeper {
  loadStories: (dataset: string) => Promise<{ stories: KeptStory[] } | { problem: string }>;
  loadStory: (dataset: string, id: string) => Promise<KeptStory | undefined>;
  keepStory: (dataset: string, story: Story, base: string | undefined) => Promise<Saved>;
  removeStory: (dataset: string, id: string, base: string | undefined) => Promise<Saved>;
}

/** Whether all that was changed is kept. */
export type Saving = { state: "saving" | "saved" } | { state: "failed"; why: string };

interface Hooks {
  onState: (saving: Saving) => void;
  onSaved: (dataset: string, id: string) => void;
  /** Another window has changed what this one has too: `theirs` stays under the id, what becomes of `mine` is to be said. */
  onConflict: (dataset: string, mine: Story | undefined, theirs: KeptStory | undefined, id: string) => void;
}

interface Entry {
  dataset: string;
  id: string;
  /** Nothing where it is to be removed. */
  story: Story | undefined;
  base: string | undefined;
  dirty: boolean;
  problem?: string;
  timer?: ReturnType<typeof setTimeout>;
  running?: Promise<void>;
}

/** Keeps stories soon after they change, one change of a story at a time, and knows which revision each is based on. */
export interface StorySaver {
  /** Takes over what was loaded. */
  know: (dataset: string, kept: KeptStory) => void;
  /** Keeps a story, or removes it where there is none, after `delay` milliseconds without a further change, at once where that is 0. */
  put: (dataset: string, id: string, story: Story | undefined, delay: number) => void;
  saving: () => Saving;
  /** Whether a story has changes that are not kept yet. */
  isDirty: (dataset: string, id: string) => boolean;
  /** Keeps everything at once; done when nothing more is under way. */
  flush: () => Promise<void>;
}

/** A saver over a place where stories are kept. */
export function createStorySaver(keeper: StoryKeeper, { onState, onSaved, onConflict }: Hooks): StorySaver {
  const entries = new Map<string, Entry>();
  const entryOf = (dataset: string, id: string): Entry => {
    const key = `${dataset} ${id}`;
    const entry = entries.get(key) ?? { dataset, id, story: undefined, base: undefined, dirty: false };
    entries.set(key, entry);
    return entry;
  };

  const saving = (): Saving => {
    const all = [...entries.values()];
    const failed = all.find(({ problem }) => problem !== undefined);
    const busy = all.some(({ dirty, running }) => dirty || running);
    if (failed?.problem !== undefined) return { state: "failed", why: failed.problem };
    return { state: busy ? "saving" : "saved" };
  };
  const report = () => onState(saving());

  const takeTheirs = (entry: Entry, theirs: KeptStory | undefined) => {
    const mine = entry.story;
    Object.assign(entry, { story: theirs?.story, base: theirs?.revision, dirty: false });
    onConflict(entry.dataset, mine, theirs, entry.id);
  };

  const drain = async (entry: Entry): Promise<void> => {
    while (entry.dirty) {
      entry.dirty = false;
      const { dataset, id, story, base } = entry;
      const saved = story ? await keeper.keepStory(dataset, story, base) : await keeper.removeStory(dataset, id, base);
      delete entry.problem;
      if ("problem" in saved) return void Object.assign(entry, { dirty: true, problem: saved.problem });
      if ("conflict" in saved) takeTheirs(entry, saved.conflict);
      else {
        entry.base = story ? saved.revision : undefined;
        onSaved(dataset, id);
      }
    }
  };

  const start = (entry: Entry): Promise<void> => {
    clearTimeout(entry.timer);
    entry.running ??= drain(entry).finally(() => {
      delete entry.running;
      report();
    });
    return entry.running;
  };

  return {
    saving,
    know: (dataset, { story, revision }) =>
      void Object.assign(entryOf(dataset, story.id), { story, base: revision, dirty: false, problem: undefined }),
    put(dataset, id, story, delay) {
      const entry = entryOf(dataset, id);
      clearTimeout(entry.timer);
      Object.assign(entry, { story, dirty: true });
      if (delay > 0) entry.timer = setTimeout(() => void start(entry), delay);
      else void start(entry);
      report();
    },
    isDirty(dataset, id) {
      const entry = entries.get(`${dataset} ${id}`);
      return entry !== undefined && (entry.dirty || entry.running !== undefined);
    },
    async flush() {
      const all = () => [...entries.values()];
      for (const entry of all()) delete entry.problem;
      const open = () => all().filter(({ dirty, running, problem }) => running || (dirty && problem === undefined));
      for (let waiting = open(); waiting.length > 0; waiting = open()) await Promise.all(waiting.map(start));
    },
  };
} // prettier-ignore
