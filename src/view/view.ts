import type { ClauseRole, Standing } from "../model/dataset.ts";
import type { EntityId, SourceId } from "../model/ids.ts";
import type { Measure, Question, RowOrder } from "../model/question.ts";
import type { Contrast } from "../query/bySource/contrasts.ts";

export const pages = [
  "graph",
  "outline",
  "entities",
  "statements",
  "matrix",
  "ledger",
  "disputes",
  "timeline",
  "sources",
  "stories",
] as const;
/** The ways to look at what the lens lets through. */
export type Page = (typeof pages)[number];

export const layoutNames = ["table", "force", "radial", "columns"] as const;
export type LayoutName = (typeof layoutNames)[number];

/** What the reader chose not to see; empty lists show everything. */
export interface Lens {
  types: string[];
  groups: string[];
  sources: SourceId[];
  standings: Standing[];
  /** What happened in this time; both days included. */
  time?: TimeWindow;
  /** Only what had been said by this day, as `2025-11-20`. */
  known?: string;
}

/** The parts of a lens that are lists of what is hidden. */
export type HiddenPart = "types" | "groups" | "sources" | "standings";

/** From one day to another, as `2025-11-20`; what has no date stays, unless only what has one is wanted. */
export interface TimeWindow {
  from: string;
  to: string;
  datedOnly?: boolean;
}

/** An entity and what is up to `hops` relations away from it; 1 to 3. */
export interface Focus {
  id: EntityId;
  hops: number;
}

/** Where the camera stands, in sigma's framed coordinates. */
export interface Camera {
  x: number;
  y: number;
  ratio: number;
}

/** A question whose answer is a part of the graph: how two are connected, over at most `longest` relations, or what links several. */
export type GraphQuestion =
  (Extract<Question, { ask: "paths" }> & { longest?: number }) | Extract<Question, { ask: "among" }>;
/** A question whose answer is told in the inspector while the graph draws what it names. */
export type WordQuestion = Extract<Question, { ask: "clauses" | "clauses-where" | "neighbours" | "compare" }>;
/** What follows where triggers happen. */
export type WhatIfQuestion = Extract<Question, { ask: "whatif" }>;
/** How the graph is built. */
export type MeasureQuestion = Extract<Question, { ask: "measure" }>;
/** What can be asked beside the graph. */
export type Asked = GraphQuestion | WordQuestion | WhatIfQuestion | MeasureQuestion;

/** Whether the answer is ways through the graph. */
export const isGraphQuestion = (question: Asked): question is GraphQuestion =>
  question.ask === "paths" || question.ask === "among";

/** Whether the answer is sentences, and drawn is what they name. */
export const isWordQuestion = (question: Asked): question is WordQuestion =>
  !isGraphQuestion(question) && question.ask !== "whatif" && question.ask !== "measure";

/** Where in a story the reader is: a scene by its place from 0, and how many of its steps are revealed; all where left out. */
export interface StoryPlace {
  id: string;
  scene: number;
  step?: number;
  /** Whether it fills the window for an audience. */
  presenting?: boolean;
}

/** Whose ledger is open, and perhaps whose stands beside it. */
export type Parties = [EntityId, EntityId?];

/** The source that is told of, and perhaps the one that is set beside it. */
export type Told = [SourceId, SourceId?];

/** What the reader chose: plain data that fits in a link and in a scene. */
export interface View {
  page: Page;
  layout: LayoutName;
  lens: Lens;
  /** The last one is the one that the inspector shows. */
  selection: EntityId[];
  dispute?: string;
  question?: Asked;
  focus?: Focus;
  camera?: Camera;
  /** How the rows of the matrix stand; those that most clauses bind first without it. */
  rows?: RowOrder;
  /** Roles that the matrix leaves out. */
  hiddenRoles?: ClauseRole[];
  /** Whose ledger is open, and whose stands beside it. */
  ledger?: Parties;
  /** What the page of disputes tells of alone. */
  about?: EntityId;
  /** Of which source the page of sources tells, and which one stands beside it. */
  told?: Told;
  /** Which text, or which clause of it, the page of sources sets against what reports say of it. */
  text?: EntityId;
  /** What the graph draws in full of two sources that are compared; all of it without. */
  drawn?: Contrast[];
  /** The measures that sizes and colours of marks follow; by degree and by type without. */
  sizedBy?: Measure;
  colouredBy?: Measure;
  story?: StoryPlace;
}

export const emptyLens: Lens = { types: [], groups: [], sources: [], standings: [] };
export const emptyView: View = { page: "graph", layout: "table", lens: emptyLens, selection: [] };

/** Whether a lens hides nothing. */
export const isWhole = ({ time, known, ...hidden }: Lens): boolean =>
  time === undefined && known === undefined && Object.values(hidden).every((list) => list.length === 0);
