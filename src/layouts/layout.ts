export const layoutKinds = ["force", "radial", "columns"] as const;
/** The layouts that are computed while one waits; the round table comes with the dataset. */
export type LayoutKind = (typeof layoutKinds)[number];

/** A picture to lay out, as typed arrays that can be handed to a worker; clause parts are folded into their clause. */
export interface LayoutInput {
  layout: LayoutKind;
  count: number;
  /** Pairs of indexes, each pair of tied entities once, the smaller index first. */
  edges: Uint32Array;
  /** Statements of each pair. */
  strengths: Float32Array;
  /** x and y of each entity where it is now, in radii of the round table; NaN where it is nowhere yet. */
  places: Float32Array;
  /** Three numbers for each entity, in pixels: half its width, and how far it reaches up and down, its label included. */
  boxes: Float32Array;
  /** The column of each entity. */
  columns: Uint32Array;
  /** 1 where the entity keeps its turn within its column: a clause. */
  numbered: Uint8Array;
  /** What a radial layout goes around; the entity with most ties if absent. */
  centre?: number;
}

export type Report = (progress: number) => void;

/** A layout: new places in the form of `places`, in the scale of the round table. No two marks meet. */
export type LayoutRun = (input: LayoutInput, report: Report) => Float32Array;

/** What a worker says while it works. */
export type LayoutMessage =
  { say: "progress"; progress: number } | { say: "done"; places: Float32Array } | { say: "failed"; reason: string };

/** The buffers of an input, to be transferred rather than copied. */
export const buffersOf = ({ edges, strengths, places, boxes, columns, numbered }: LayoutInput): ArrayBuffer[] =>
  [edges, strengths, places, boxes, columns, numbered].flatMap(({ buffer }) =>
    buffer instanceof ArrayBuffer ? [buffer] : [],
  );
