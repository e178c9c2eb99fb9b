import type { Page } from "../view/view.ts";

/** What the pages are called. */
export const pageWords: Record<Page, string> = {
  graph: "Graph",
  outline: "Outline",
  entities: "Entities",
  statements: "Statements",
  matrix: "Matrix",
  ledger: "Ledger",
  disputes: "Disputes",
  timeline: "Timeline",
  sources: "Sources",
  stories: "Stories",
};
