import type { Edtf, EntityId, SourceId, StatementId } from "./ids.ts";
import type { Question } from "./question.ts";
import type { Story } from "./story.ts";

export const modalities = [
  "obligation", "prohibition", "permission", "right", "power", "constitutive", "expectation", "declaration",
] as const; // prettier-ignore
/** What a clause does (after LegalRuleML and ODRL). */
export type Modality = (typeof modalities)[number];

export const clauseRoles = [
  "bearer", "beneficiary", "counterparty", "guarantor", "overseer", "concerns", "establishes",
] as const; // prettier-ignore
/** The part somebody or something has in a clause (after LegalRuleML). The first five are roles of actors. */
export type ClauseRole = (typeof clauseRoles)[number];

export const ties = ["office", "membership", "drafting", "speaking", "disputing", "reporting"] as const;
/** How an actor is tied to another one, or to a text, without being named in a clause. */
export type Tie = (typeof ties)[number];

export const stances = ["asserts", "denies", "doubts", "declines"] as const;
/** What a speaker does with a statement; `declines` is a refusal to comment. */
export type Stance = (typeof stances)[number];

export const standings = ["undisputed", "disputed", "denied", "unconfirmed"] as const;
/** How a statement stands, derived from its accounts by `standingOf`. */
export type Standing = (typeof standings)[number];

export const effects = ["activates", "voids", "revokes", "reinstates"] as const;
export type Effect = (typeof effects)[number];

export const shapes = ["circle", "hexagon", "square", "diamond"] as const;
export type Shape = (typeof shapes)[number];

export const kinds = ["clause", "party", "person", "thing"] as const;
/** What the explorer does with a type: clauses sit on the ring, parties may sit inside it, people outside; things are drawn in outline. */
export type Kind = (typeof kinds)[number];

export interface EntityType {
  id: string;
  label: string;
  plural: string;
  kind: Kind;
  /** CSS hex colours for the light and the dark ground. */
  colour: { light: string; dark: string };
  /** A name in `pictograms`. */
  pictogram: string;
  shape: Shape;
  /** Set where entities of this type happen, and so have a place in time. */
  happens?: boolean;
}

export interface RelationType {
  id: string;
  /** Reads from subject to object: "binds". */
  label: string;
  /** Reads from object to subject: "is bound by". */
  inverse: string;
  /** The same two where whoever stands first is plural: "bind", "are bound by"; absent where they are no different. */
  plural?: { label: string; inverse: string };
  /** Entity types a subject may have. */
  domain: string[];
  /** Entity types an object may have; absent where the object is a literal `value`. */
  range?: string[];
  group: string;
  symmetric?: boolean;
  /** Set where the relation gives its object a role in its subject, a clause. */
  role?: ClauseRole;
  /** Set where the relation leads from one actor, or text, to a further actor worth naming. */
  tie?: Tie;
}

export interface Labelled {
  id: string;
  label: string;
}

export interface Vocabulary {
  entityTypes: EntityType[];
  relationGroups: Labelled[];
  relationTypes: RelationType[];
  /** Neutral headings that neighbouring clauses share. */
  themes: Labelled[];
}

export interface Source {
  id: SourceId;
  /** Two or three characters for chips: `S1`. */
  tag: string;
  /** The file name by which a reader recognises the document. */
  file: string;
  title: string;
  summary: string;
  /** SHA-256 of the file's bytes, 64 hex digits. */
  sha256: string;
  /** Unicode code points of the file's UTF-8 text. */
  length: number;
  published?: Edtf;
  /** Sources that this one repeats: it is no second witness for what they say. */
  relays?: SourceId[];
}

export interface Unsaid {
  /** What is left open: a clause role, `amount`, `deadline`, `date`, `definition`, ... */
  what: string;
  note: string;
}

export interface Entity {
  id: EntityId;
  type: string;
  label: string;
  /** A shorter name for the picture. */
  short?: string;
  /** How the name stands inside a sentence where that is not the label: "the draft plan". */
  phrase?: string;
  /** The name takes a verb in the plural: "Parties to the conflict". */
  plural?: boolean;
  aliases: string[];
  /** Spellings that stand in a source and are mistakes. */
  misspellings?: string[];
  summary: string;
  partOf?: EntityId;
  /** A clause's number: `10`, `10.b`. */
  number?: string;
  theme?: string;
  modality?: Modality;
  unsaid?: Unsaid[];
  /** Would be created by an agreement, and did not exist at the cut-off date. */
  proposed?: boolean;
  /** A speaker whom the sources do not name. */
  unnamed?: boolean;
}

/** A pointer into a source: Unicode code points, end exclusive, and the first 16 hex digits of the passage's SHA-256 (UTF-8). */
export interface Evidence {
  start: number;
  end: number;
  digest: string;
}

export interface Account {
  source: SourceId;
  stance: Stance;
  /** Who says it; absent where the source says it in its own voice. */
  by?: EntityId;
  /** The channel or go-between: "Telegram", "a statement to ABC News". */
  via?: string;
  said?: Edtf;
  /** The source gives words of another without saying whose. */
  lost?: boolean;
  note?: string;
  evidence: Evidence[];
}

export interface Quantity {
  amount: number;
  unit: string;
  /** What the figure is: "cap", "share", "deadline", "sum". */
  role?: string;
}

export interface Statement {
  id: StatementId;
  subject: EntityId;
  relation: string;
  object?: EntityId;
  value?: string;
  time?: Edtf;
  place?: EntityId;
  quantity?: Quantity;
  /** How, or in what capacity: "as secretary". */
  manner?: string;
  standing: Standing;
  accounts: Account[];
}

export interface Position {
  label: string;
  statements: StatementId[];
  /** Which accounts of these statements hold this position. */
  stance: Stance;
}

/** Statements that cannot all hold, or one statement that some deny, under one question in plain words. */
export interface Dispute {
  id: string;
  question: string;
  about: EntityId[];
  positions: Position[];
}

export interface Consequence {
  effect: Effect;
  on: EntityId;
  note?: string;
}

/** A trigger in a clause and what it sets off. */
export interface Condition {
  id: string;
  clause: EntityId;
  trigger: string;
  /** Whose act is the trigger, where the clause says so. */
  actor?: EntityId;
  consequences: Consequence[];
  accounts: Account[];
}

/** A passage that is no statement, and why: so that a source can be accounted for sentence by sentence. */
export interface SetAside {
  source: SourceId;
  evidence: Evidence;
  /** A short sentence in the dataset's own words: a photo credit, a section heading, the repetition of another sentence. */
  reason: string;
}

/** A question offered on the first page. */
export interface Opening {
  title: string;
  note: string;
  question: Question;
}

/** A ready-made choice of what to see of a dataset; what is not named stays out of sight. */
export interface Preset {
  id: string;
  label: string;
  /** What this choice is good for, in one sentence. */
  note?: string;
  /** Entity types that are shown; all where this is left out. */
  types?: string[];
  /** Relation groups that are shown; all where this is left out. */
  groups?: string[];
}

/** A dataset as it is compiled, exported and loaded. */
export interface Dataset {
  format: "parley";
  version: 1;
  id: string;
  title: string;
  /** A shorter title for narrow screens. */
  short: string;
  headline: string;
  summary: string;
  /** Nothing later than this is in the dataset. */
  cutOff: Edtf;
  openings: Opening[];
  vocabulary: Vocabulary;
  sources: Source[];
  entities: Entity[];
  statements: Statement[];
  disputes: Dispute[];
  conditions: Condition[];
  stories: Story[];
  /** Left out where there are none. */
  presets?: Preset[];
  /** Kept in what is exported; left out where there is none, and in the copy that the page loads. */
  setAside?: SetAside[];
  /** Where the opening picture puts each entity; the ring has radius 1 and its middle is 0, 0; y grows upwards. */
  positions: Record<EntityId, [number, number]>;
}
