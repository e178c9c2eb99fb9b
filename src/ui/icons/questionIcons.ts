import {
  CalendarRange,
  BookOpenText,
  ChartNetwork,
  Columns2,
  FileText,
  GitCompareArrows,
  Grid3x3,
  ListFilter,
  ListTree,
  Network,
  Route,
  ScanSearch,
  Share2,
  TableProperties,
  Waypoints,
  Zap,
} from "lucide";
import type { IconNode } from "lucide";
import type { Question } from "../../model/question.ts";

/** The pictogram of each sort of question, wherever one is offered or answered. */
export const questionIcons: Record<Question["ask"], IconNode> = {
  entity: ScanSearch,
  actors: Waypoints,
  dispute: GitCompareArrows,
  paths: Route,
  among: Network,
  measure: ChartNetwork,
  clauses: ListTree,
  "clauses-where": ListFilter,
  matrix: Grid3x3,
  ledger: TableProperties,
  compare: Columns2,
  whatif: Zap,
  timeline: CalendarRange,
  neighbours: Share2,
  disputes: GitCompareArrows,
  source: FileText,
  text: BookOpenText,
};
