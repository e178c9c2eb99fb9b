import type { Edtf, EntityId, SourceId } from "./ids.ts";

export const measures = [
  "degree", "betweenness", "pagerank", "communities", "components", "bridges", "articulation",
] as const; // prettier-ignore
/** What can be measured of the structure of a graph. */
export type Measure = (typeof measures)[number];

export const rowOrders = ["bound", "name", "similarity"] as const;
/** How the actors of a matrix stand: by how many clauses bind them, by name, or those with alike roles together. */
export type RowOrder = (typeof rowOrders)[number];

/** What clauses are looked for; all that is given has to hold. */
export interface ClausesWanted {
  /** This one is named as a bearer. */
  binds?: EntityId;
  /** This one is not. */
  notBinds?: EntityId;
  /** This one is named as a beneficiary. */
  benefits?: EntityId;
  /** This one bears in the same clause. */
  atCostOf?: EntityId;
  /** No one is named to carry it out. */
  noBearer?: boolean;
  /** Where all that has to hold: in a clause with its parts, which is so without this, or in a single part. */
  within?: "clause" | "part";
}

/** A question is data, so it can be shared in a link and asked from a terminal. */
export type Question =
  | { ask: "entity"; entity: EntityId }
  | { ask: "actors"; clause: EntityId }
  | { ask: "dispute"; dispute: string }
  | { ask: "paths"; from: EntityId; to: EntityId }
  | { ask: "among"; entities: EntityId[] }
  | { ask: "measure"; measure: Measure }
  | { ask: "clauses"; actor: EntityId }
  | ({ ask: "clauses-where" } & ClausesWanted)
  | { ask: "matrix"; rows?: RowOrder }
  | { ask: "ledger"; actor: EntityId; beside?: EntityId }
  | { ask: "compare"; a: SourceId; b: SourceId }
  | { ask: "whatif"; triggers: string[] }
  | { ask: "timeline"; within?: Edtf; known?: Edtf }
  | { ask: "neighbours"; entity: EntityId; relation?: string; outward?: boolean }
  | { ask: "disputes"; about?: EntityId }
  | { ask: "source"; source: SourceId }
  /** A text, or a clause of it, against what reports say of it. */
  | { ask: "text"; text: EntityId };
