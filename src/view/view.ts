import type { ClauseRole, EntityId, Question, RowOrder, SourceId, Standing } from "../model/dataset.ts";

export const pages = ["graph", "outline", "entities", "statements", "matrix", "ledger", "disputes"] as const;
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
/** Whose ledger is open, and perhaps whose stands beside it. */
export type Parties = [EntityId, EntityId?];

/** What the reader chose: plain data that fits in a link and in a scene. */
export interface View {
  page: Page;
  layout: LayoutName;
  lens: Lens;
  /** The last one is the one that the inspector shows. */
  selection: EntityId[];
  dispute?: string;
  question?: GraphQuestion;
  focus?: Focus;
  camera?: Camera;
  /** How the rows of the matrix stand; those that most clauses bind first without it. */
  rows?: RowOrder;
  /** Roles that the matrix leaves out. */
  hiddenRoles?: ClauseRole[];
  /** Whose ledger is open, and whose stands beside it. */
  ledger?: Parties;
}

export const emptyLens: Lens = { types: [], groups: [], sources: [], standings: [] };
export const emptyView: View = { page: "graph", layout: "table", lens: emptyLens, selection: [] };
