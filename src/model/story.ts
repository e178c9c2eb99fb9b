import type { EntityId, StatementId } from "./ids.ts";

/** Something written or drawn on the stage beside what it is about, and anchored to it. */
export type Annotation =
  /** Words beside a mark; `offset` in widths of the ring's radius, y upwards. */
  | { kind: "text"; at: EntityId; text: string; offset?: [x: number, y: number] }
  /** An arrow from one mark to another, perhaps with words at its middle. */
  | { kind: "arrow"; from: EntityId; to: EntityId; text?: string }
  /** A line drawn around marks, perhaps with words above it. */
  | { kind: "outline"; around: EntityId[]; text?: string };

/** One picture of a story, with what is said of it. */
export interface Scene {
  /** Unique in its story. */
  id: string;
  title: string;
  /** Markdown: paragraphs, lists, emphasis. */
  text: string;
  /** Markdown for the speaker alone. */
  notes?: string;
  /** A view as it stands in a link, without its leading `#`: page, question, lens, selection, focus, camera, time. */
  view: string;
  /** What the text rests on; told as its sources. */
  evidence: StatementId[];
  /** Entities and statements that are drawn in full while all else fades; what the view draws in full where left out. */
  highlight?: (EntityId | StatementId)[];
  /** Places that differ from those of the view's layout. */
  places?: Record<EntityId, [x: number, y: number]>;
  annotations?: Annotation[];
  /** Entities and statements that are shown only step by step, in this order; all else is there from the start. */
  reveal?: (EntityId | StatementId)[][];
  /** How long it stays where the story goes on by itself, in seconds. */
  duration?: number;
}

/** What a story was made on, so that it can say what has changed since: digests of the dataset and of all that its scenes name. */
export interface StoryBasis {
  digest: string;
  items: Record<string, string>;
}

/** Scenes in order, for telling. */
export interface Story {
  id: string;
  title: string;
  summary?: string;
  /** The id of its dataset; left out in a dataset's own files. */
  dataset?: string;
  /** Left out where the story is kept with its dataset. */
  madeOn?: StoryBasis;
  scenes: Scene[];
}
