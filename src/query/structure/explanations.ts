import type { Measure } from "../../model/question.ts";

/** What each measure is called, and what it says in one sentence. */
export const explanations: Readonly<Record<Measure, { label: string; explanation: string }>> = {
  degree: {
    label: "Degree",
    explanation: "To how many others an entity is tied directly, however many statements say so.",
  },
  betweenness: {
    label: "Betweenness",
    explanation:
      "For how many pairs of others an entity stands on the shortest way between them; where a pair has several such ways, each counts its share.",
  },
  pagerank: {
    label: "PageRank",
    explanation:
      "The share of its time that a reader would spend at an entity who follows statements from subject to object, and starts anew anywhere now and then.",
  },
  communities: {
    label: "Communities",
    explanation:
      "Groups of entities with more statements among themselves than chance would give them (Louvain method).",
  },
  components: {
    label: "Components",
    explanation: "Pieces of the graph that no statement ties to one another.",
  },
  bridges: {
    label: "Bridges",
    explanation:
      "Pairs of entities that hold the graph together: without what ties the two, their piece of it would fall in two.",
  },
  articulation: {
    label: "Articulation points",
    explanation: "Entities without which their piece of the graph would fall into several parts.",
  },
};
