import type { Story } from "../../model/story.ts";
import type { KeptStory } from "../../sources/keptStories.ts";

/** What becomes of a story that two windows have changed: this window's version under an id of its own, and what the reader is told. */
export interface Settled {
  keep?: Story;
  says?: string;
}

/** All that a story says and shows, to tell whether another one is the same. */
export const wordsOf = ({ title, summary, scenes }: Story): string => JSON.stringify([title, summary, scenes]);

/**
 * Keeps both sides of a conflict: the other window's version stays where it is, this one's becomes a story beside it under
 * `freshId`. Where one side removed the story, the other's stays.
 */
export function settleConflict(mine: Story | undefined, theirs: KeptStory | undefined, freshId: string): Settled {
  if (!mine) return theirs ? { says: `“${theirs.story.title}” was changed in another window, so it stays.` } : {};
  if (!theirs) return { keep: mine, says: `“${mine.title}” was removed in another window. As it is here, it stays.` };
  if (wordsOf(mine) === wordsOf(theirs.story)) return {};
  const title = `${mine.title} (second version)`;
  return {
    keep: { ...mine, id: freshId, title },
    says: `“${mine.title}” was changed in another window too. Both are kept: yours is “${title}” now.`,
  };
}
