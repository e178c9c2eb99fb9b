import type { Story } from "../../model/story.ts";
import type { StoryEdit } from "../../view/story/editStory.ts";
import { goesOn } from "../../view/story/goesOn.ts";

/** Typing that pauses for longer than so many milliseconds is a step of its own. */
const pause = 2000;
const most = 500;

interface Steps {
  done: Story[];
  undone: Story[];
  last?: { edit: StoryEdit | undefined; at: number };
}

/** What has been changed in each story, so that it can be taken back and done again; typing in one place is one step. */
export interface StoryLog {
  /** Notes how a story was before an edit, or before what is none. */
  record: (before: Story, edit: StoryEdit | undefined, now: number) => void;
  /** The story as it was a step before; nothing where there is none. */
  undo: (now: Story) => Story | undefined;
  redo: (now: Story) => Story | undefined;
  /** What can be done with each story that has a log. */
  state: () => Readonly<Record<string, { canUndo: boolean; canRedo: boolean }>>;
  forget: (id: string) => void;
  /** Goes on under another id. */
  rename: (from: string, to: string) => void;
  clear: () => void;
}

/** A log of the reader's own stories. */
export function createStoryLog(): StoryLog {
  const logs = new Map<string, Steps>();
  const stepsOf = (id: string): Steps => {
    const steps = logs.get(id) ?? { done: [], undone: [] };
    logs.set(id, steps);
    return steps;
  };
  const step = (now: Story, from: "done" | "undone", to: "done" | "undone"): Story | undefined => {
    const steps = stepsOf(now.id);
    const story = steps[from].pop();
    if (!story) return undefined;
    steps[to].push(now);
    delete steps.last;
    return story;
  };
  return {
    record(before, edit, now) {
      const steps = stepsOf(before.id);
      const { last } = steps;
      const typing = edit && last?.edit && now - last.at < pause && goesOn(edit, last.edit);
      if (!typing) steps.done.push(before);
      if (steps.done.length > most) steps.done.shift();
      steps.undone.length = 0;
      steps.last = { edit, at: now };
    },
    undo: (now) => step(now, "done", "undone"),
    redo: (now) => step(now, "undone", "done"),
    state: () =>
      Object.fromEntries(
        [...logs].map(([id, { done, undone }]) => [id, { canUndo: done.length > 0, canRedo: undone.length > 0 }]),
      ),
    forget: (id) => logs.delete(id),
    rename(from, to) {
      const { done, undone, last } = stepsOf(from);
      const as = (story: Story): Story => ({ ...story, id: to });
      logs.set(to, { done: done.map(as), undone: undone.map(as), ...(last && { last }) });
      logs.delete(from);
    },
    clear: () => logs.clear(),
  };
}
