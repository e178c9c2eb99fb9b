import { BookOpen, FileText, ListTree, Quote, Table2, Waypoints } from "lucide";
import type { IconNode } from "lucide";
import type { Page } from "../../view/view.ts";
import { questionIcons } from "./questionIcons.ts";

/** The pictogram of each page in the search. */
export const pageIcons: Record<Page, IconNode> = {
  graph: Waypoints,
  outline: ListTree,
  entities: Table2,
  statements: Quote,
  matrix: questionIcons.matrix,
  ledger: questionIcons.ledger,
  disputes: questionIcons.disputes,
  timeline: questionIcons.timeline,
  sources: FileText,
  stories: BookOpen,
};
