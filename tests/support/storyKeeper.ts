import type { StoryLine, StoryNews } from "../../src/sources/storyNews.ts";
import type { KeptStory, Saved } from "../../src/sources/keptStories.ts";
import type { StoryKeeper } from "../../src/state/stories/storySaver.ts";

/** A browser without a browser: what its windows keep, and the line between them. */
export interface FakeBrowser {
  keeper: StoryKeeper;
  openLine: (hear: (news: StoryNews) => void) => StoryLine;
  kept: Map<string, KeptStory>;
  /** Set where keeping is to fail, with the reason. */
  fault?: string;
  /** How often something was written. */
  writes: number;
  /** Set where the windows can't hear one another. */
  deaf?: boolean;
}

/** Keeps stories as a browser does, revision by revision, in memory. */
export function createFakeBrowser(): FakeBrowser {
  const kept = new Map<string, KeptStory>();
  const ears = new Set<(news: StoryNews) => void>();
  const keyOf = (dataset: string, id: string) => `${dataset} ${id}`;
  const replace = async (key: string, base: string | undefined, put: (revision: string) => void): Promise<Saved> => {
    await Promise.resolve();
    if (browser.fault !== undefined) return { problem: browser.fault };
    const now = kept.get(key);
    if (now?.revision !== base) return { conflict: now && structuredClone(now) };
    const revision = `r${++browser.writes}`;
    put(revision);
    return { revision };
  };
  const browser: FakeBrowser = {
    kept,
    writes: 0,
    keeper: {
      loadStories: async (dataset) => {
        await Promise.resolve();
        if (browser.fault !== undefined) return { problem: browser.fault };
        const own = [...kept].filter(([key]) => key.startsWith(`${dataset} `)).map(([, one]) => one);
        return { stories: structuredClone(own) };
      },
      loadStory: (dataset, id) => Promise.resolve(structuredClone(kept.get(keyOf(dataset, id)))),
      keepStory: (dataset, story, base) =>
        replace(keyOf(dataset, story.id), base, (revision) =>
          kept.set(keyOf(dataset, story.id), structuredClone({ story, revision })),
        ),
      removeStory: (dataset, id, base) => replace(keyOf(dataset, id), base, () => kept.delete(keyOf(dataset, id))),
    },
    openLine(hear) {
      ears.add(hear);
      const tell = (news: StoryNews) => {
        if (!browser.deaf) for (const ear of ears) if (ear !== hear) ear(news);
      };
      return { tell, close: () => ears.delete(hear) };
    },
  };
  return browser;
}
