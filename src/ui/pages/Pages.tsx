import { Suspense } from "react";
import type { Page } from "../../view/view.ts";
import { pageWords } from "../pageWords.ts";
import { late } from "../parts/late.ts";
import { EntitiesPage } from "./EntitiesPage.tsx";
import { OutlinePage } from "./OutlinePage.tsx";
import { PageFrame } from "./PageFrame.tsx";
import "../print.css";
import { StatementsPage } from "./StatementsPage.tsx";

const pages = {
  outline: OutlinePage,
  entities: EntitiesPage,
  statements: StatementsPage,
  matrix: late(() => import("./matrix/MatrixPage.tsx").then((file) => file.MatrixPage)),
  ledger: late(() => import("./ledger/LedgerPage.tsx").then((file) => file.LedgerPage)),
  disputes: late(() => import("./disputes/DisputesPage.tsx").then((file) => file.DisputesPage)),
  timeline: late(() => import("./timeline/TimelinePage.tsx").then((file) => file.TimelinePage)),
  sources: late(() => import("./sources/SourcesPage.tsx").then((file) => file.SourcesPage)),
  stories: late(() => import("./stories/StoriesPage.tsx").then((file) => file.StoriesPage)),
};

/** The pages that say in words and tables what the graph shows. */
export function Pages({ page }: { page: Exclude<Page, "graph"> }) {
  const Chosen = pages[page];
  return (
    <Suspense fallback={<PageFrame title={pageWords[page]} count="Opening" />}>
      <Chosen />
    </Suspense>
  );
}
