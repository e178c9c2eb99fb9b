import type { Measure } from "../../model/question.ts";
import { degreeAt, type GraphIndex } from "../index/graphIndex.ts";
import { betweenness, mostStarts } from "./betweenness.ts";
import { communities } from "./communities.ts";
import { components } from "./components.ts";
import { cuts, type Cuts } from "./cuts.ts";
import { pageRank } from "./pageRank.ts";
import type { Work } from "./work.ts";

/** A measure as arrays by node, which a worker can hand over. */
export type RawMeasure =
  /** `exact` is false where the scores are estimated. */
  | { says: "scores"; scores: Float64Array; exact: boolean }
  | { says: "groups"; groups: Uint32Array }
  | ({ says: "cuts" } & Cuts);

/** Degrees in the form of the other scores. */
const degrees = (index: GraphIndex): Float64Array => {
  const scores = new Float64Array(index.count);
  for (let node = 0; node < index.count; node++) scores[node] = degreeAt(index, node);
  return scores;
};

/** Computes a measure on an index alone; runs anywhere. */
export function* measureIndex(index: GraphIndex, measure: Measure): Work<RawMeasure> {
  switch (measure) {
    case "degree":
      return { says: "scores", scores: degrees(index), exact: true };
    case "betweenness":
      return { says: "scores", scores: yield* betweenness(index), exact: index.count <= mostStarts };
    case "pagerank":
      return { says: "scores", scores: yield* pageRank(index), exact: true };
    case "communities":
      return { says: "groups", groups: yield* communities(index) };
    case "components":
      return { says: "groups", groups: yield* components(index) };
    case "bridges":
    case "articulation":
      return { says: "cuts", ...(yield* cuts(index)) };
  }
}

/** The buffers of a measure, to be handed over rather than copied. */
export const buffersOfMeasure = (raw: RawMeasure): ArrayBuffer[] =>
  Object.values(raw).flatMap((one) =>
    ArrayBuffer.isView(one) && one.buffer instanceof ArrayBuffer ? [one.buffer] : [],
  );
