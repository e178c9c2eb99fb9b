import { standings, type Standing } from "../../model/dataset.ts";
import { getTypeOf, type Knowledge } from "../../model/knowledge.ts";
import { contrasts, type Contrast } from "../../query/bySource/contrasts.ts";
import { capital } from "../../query/capital.ts";
import { contrastWords } from "../../view/contrasted.ts";
import type { Tint } from "../../view/marking.ts";
import type { Attention } from "../attention.ts";
import type { MarkFace } from "../marks/markParts.ts";
import type { Stage } from "../stage.ts";

/** One entry of a legend: what it shows, and in which words. */
export interface LegendEntry {
  sample:
    | { face: MarkFace }
    | { standing: Standing }
    | { rank: number }
    | { contrast: Contrast }
    /** The mark with no score and the one with the greatest. */
    | { sizes: true }
    /** Steps of a ramp, the lowest first. */
    | { ramp: readonly Tint[] }
    | { letter: string; tint: Tint };
  words: string;
  /** The first of its kind: marks, lines, ways or states. */
  begins?: true;
}

/** Entries of one kind. */
export const ofKind = (entries: readonly LegendEntry[]): LegendEntry[] =>
  entries.map((entry, at) => (at === 0 ? { ...entry, begins: true } : entry));

const rankWords = ["First way", "Second way", "Third way"];

/** The kinds of marks and lines that a picture draws in full, in the order of the vocabulary; and, where widths tell ranks, these. */
export function legendOf(k: Knowledge, stage: Stage, attention: Attention, isRanked: boolean): LegendEntry[] {
  const { hidden, widths, centres, lit, lines, contrasts: compared, sides } = attention;
  const all = centres.size === 0;
  const types = new Set(
    stage.filterNodes((id) => !hidden?.has(id) && (all || lit.has(id))).map((id) => getTypeOf(k, id)),
  );
  const drawn = stage.filterEdges(
    (id, { statements }) => statements.length > 0 && !hidden?.has(id) && (all || lines.has(id)),
  );
  const stand = new Set(drawn.map((id) => stage.getEdgeAttribute(id, "standing")));
  const told = new Set(drawn.map((id) => compared?.get(id)));
  const ranks = new Set(isRanked ? widths?.values() : []);
  return [
    ...k.dataset.vocabulary.entityTypes
      .filter((type) => types.has(type))
      .map((type): LegendEntry => {
        const face = { type, selected: false, ...(type.kind === "clause" && { number: "1" }) };
        return { sample: { face }, words: type.plural };
      }),
    ...ofKind(
      contrasts
        .filter((one) => sides && told.has(one))
        .map((one) => ({ sample: { contrast: one }, words: contrastWords({ names: sides! })[one] })),
    ),
    ...ofKind(
      standings
        .filter((one) => !sides && stand.has(one))
        .map((one) => ({ sample: { standing: one }, words: capital(one) })),
    ),
    ...(ranks.size > 1
      ? rankWords.slice(0, ranks.size).map((words, rank): LegendEntry => ({ sample: { rank }, words }))
      : []),
  ];
}
