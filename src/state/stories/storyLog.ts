import type { Story } from "../../model/story.ts";
import type { StoryEdit } from "../../view/story/editStory.ts";
import { nextTurn, noTurn } from "../nextTurn.ts";
import { goesOn } from "../../view/story/goesOn.ts";

/** Typing that pauses for longer than so many milliseconds is a step of its own. */
const pause = 2000;
const most = 500;

interface Step {
  story: Story;
  turn: number;
}

interface Steps {
  done: Step[];
  undone: Step[];
  last?: { edit: StoryEdit | undefined; at: number };
}

/** What has been changed in each story, so that it can be taken back and done again; typing in one place is one step. */
export interface StoryLog {
  /** Notes how a story was before an edit, or before what is none. */
  record: (before: Story, edit: StoryEdit | undefined, now: number) => void;
  /** The story as it was a step before; nothing where there is none. */
  undo: (now: Story) => Story | undefined;
  redo: (now: Story) => Story | undefined;
  /** When what would be taken back or done again in a story was changed; `noTurn` where there is nothing. */
  turnOf: (id: string, by: "undo" | "redo") => number;
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
    const step = steps[from].pop();
    if (!step) return undefined;
    steps[to].push({ story: now, turn: nextTurn() });
    delete steps.last;
    return step.story;
  };
  return {
    record(before, edit, now) {
      const steps = stepsOf(before.id);
      const { last } = steps;
      const typing = edit && last?.edit && now - last.at < pause && goesOn(edit, last.edit);
      if (!typing) steps.done.push({ story: before, turn: nextTurn() });
      if (steps.done.length > most) steps.done.shift();
      steps.undone.length = 0;
      steps.last = { edit, at: now };
    },
    undo: (now) => step(now, "done", "undone"),
    redo: (now) => step(now, "undone", "done"),
    turnOf: (id, by) => logs.get(id)?.[by === "undo" ? "done" : "undone"].at(-1)?.turn ?? noTurn,
    state: () =>
      Object.fromEntries(
        [...logs].map(([id, { done, undone }]) => [id, { canUndo: done.length > 0, canRedo: undone.length > 0 }]),
      ),
    forget: (id) => logs.delete(id),
    rename(from, to) {
      const { done, undone, last } = stepsOf(from);
      const as = ({ story, turn }: Step): Step => ({ story: { ...story, id: to }, turn });
      logs.set(to, { done: done.map(as), undone: undone.map(as), ...(last && { last }) });
      logs.delete(from);
    },
    clear: () => logs.clear(),
  };
}
