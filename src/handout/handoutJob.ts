import type { Knowledge } from "../model/knowledge.ts";
import type { Story } from "../model/story.ts";
import type { Handout } from "../view/story/handoutOf.ts";

/** What the reader chose for a handout. */
export interface HandoutOptions {
  theme: "light" | "dark";
  /** Whether pictures tell what marks and lines mean. */
  legend: boolean;
  /** Whether speaker notes are handed out. */
  notes: boolean;
}

/** What is handed out, and how. */
export interface HandoutJob {
  k: Knowledge;
  story: Story;
  handout: Handout;
  options: HandoutOptions;
}

/** Who waits for a handout: is told how far it is, and may put an end to it. */
export interface Waiting {
  /** How far it is, from 0 to 1, and what is being done. */
  tell(progress: number, words: string): void;
  signal: AbortSignal;
}

/** A file of a handout; a name with slashes stands in folders. */
export interface HandedFile {
  name: string;
  type: string;
  data: Blob;
}

/** Writes a handout in one format. */
export type WriteHandout = (job: HandoutJob, waiting: Waiting) => Promise<HandedFile[]>;

/** Lets the page draw and the reader press something; throws where the handout is no longer wanted. */
export async function breathe({ signal }: Pick<Waiting, "signal">): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
