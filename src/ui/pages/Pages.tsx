import type { Page } from "../../view/view.ts";
import { EntitiesPage } from "./EntitiesPage.tsx";
import { OutlinePage } from "./OutlinePage.tsx";
import { StatementsPage } from "./StatementsPage.tsx";

/** The pages that say in words what the graph shows. */
export function Pages({ page }: { page: Exclude<Page, "graph"> }) {
  if (page === "outline") return <OutlinePage />;
  return page === "entities" ? <EntitiesPage /> : <StatementsPage />;
}
