import type { Findable } from "./searchDocuments.ts";

/** A document that may be an answer, by its number, and how well its words fit by themselves. */
export interface Candidate {
  at: number;
  score: number;
}

/** Finds the documents that hold all of the words, or any of them, in one of their spellings or with a typing error. */
export type FindCandidates = (asked: Findable, combineWith: "AND" | "OR") => Candidate[];
