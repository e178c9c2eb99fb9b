import { measures, type Measure } from "../../model/question.ts";
import { mostOffered, offer, type Command } from "./command.ts";
import { findListed, type Listed } from "./findListed.ts";

/** What measures are called when they are typed; the first name is written. */
export const measureNames: Readonly<Record<Measure, readonly [string, ...string[]]>> = {
  degree: ["degree", "ties", "most tied"],
  betweenness: ["betweenness", "between", "go-betweens"],
  pagerank: ["pagerank", "page rank", "prominence"],
  communities: ["communities", "groups", "clusters"],
  components: ["components", "pieces", "islands"],
  bridges: ["bridges", "bridge"],
  articulation: ["articulation", "articulation points", "cut points"],
};

const listed: readonly Listed<Measure>[] = measures.map((one) => ({ one, names: measureNames[one] }));

/** The measures that words name, or begin to. */
export const findMeasures = (words: string): Measure[] => findListed(listed, words).map(({ one }) => one);

/** Reads the name of a measure; without, all are offered. */
export const readMeasure: Command["read"] = ({ rest }) =>
  (rest.length === 0 ? measures : findMeasures(rest.join(" ")))
    .slice(0, mostOffered)
    .map((measure) => offer({ ask: "measure", measure }));
