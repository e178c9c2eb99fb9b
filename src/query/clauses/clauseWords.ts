import type { Knowledge } from "../../model/knowledge.ts";

/** What the dataset calls its clauses inside a sentence: "article", "articles". */
export function clauseWords(k: Knowledge): { one: string; many: string } {
  const type = k.dataset.vocabulary.entityTypes.find(({ kind }) => kind === "clause");
  return { one: type?.label.toLowerCase() ?? "clause", many: type?.plural.toLowerCase() ?? "clauses" };
}
