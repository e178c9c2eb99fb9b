import type { StoryEdit } from "./editStory.ts";

const typed: readonly string[] = ["title", "summary", "text", "notes"];

const typedIn = (edit: StoryEdit): string | undefined => {
  if (edit.do !== "set" && edit.do !== "change") return undefined;
  const parts = Object.keys(edit.change);
  if (parts.length !== 1 || !typed.includes(parts[0]!)) return undefined;
  return JSON.stringify([edit.do === "change" ? edit.scene : undefined, ...parts]);
};

/** Whether an edit goes on typing where the one before typed, so that one step takes both back. */
export const goesOn = (edit: StoryEdit, before: StoryEdit): boolean =>
  typedIn(edit) !== undefined && typedIn(edit) === typedIn(before);
