import type { ThemeArc } from "../layouts/themeArcs.ts";
import type { PlacedAnnotation } from "./annotations/placeAnnotations.ts";
import { layBezel, type Bezel } from "./bezel/layBezel.ts";
import { ringPixels } from "./camera.ts";
import { BoxGrid } from "./labels/BoxGrid.ts";
import { placeNames, type Names } from "./labels/placeNames.ts";
import { placeWords, type PlacedWords } from "./labels/placeWords.ts";
import { curveBetween, type Point } from "./lines/curve.ts";
import { drawnCurve } from "./lines/drawnCurve.ts";
import { around, type Sight } from "./screen.ts";

/** All that is written in a picture, each in its place, none over another. */
export interface Writing extends Names {
  bezel?: Bezel;
  /** How strongly the bezel is drawn. */
  bezelAlpha: number;
  /** Those of the scene that is told, in its order; undefined for one whose marks are not there. */
  annotations: (PlacedAnnotation | undefined)[];
  words: PlacedWords[];
}

/** What is written besides names. */
export interface WritingWanted {
  arcs: readonly ThemeArc[];
  /** What a scene says on the graph, in its places. */
  annotations: (PlacedAnnotation | undefined)[];
}

/** The tips of arrows, which names are to leave free. */
function tipsOf({ stage, attention, screen }: Sight): Point[] {
  const tips: Point[] = [];
  for (const id of attention.lines) {
    const { bend, oneWay } = stage.getEdgeAttributes(id);
    const [from, to] = stage.extremities(id);
    if (!oneWay || from === to) continue;
    const radii = [screen.radius(from), screen.radius(to)] as const;
    const curve = curveBetween(screen.at(from), screen.at(to), bend, screen.centre);
    tips.push(...(drawnCurve(curve, ...radii, true).head?.slice(0, 1) ?? []));
  }
  return tips;
}

/**
 * Lays out what is written: the themes around the ring first, then what a scene says, then names by weight, then the
 * words of lines. What stood somewhere `before` stays there if it can.
 */
export function layWriting(sight: Sight, { arcs, annotations }: WritingWanted, before?: Writing): Writing {
  const { stage, attention, screen } = sight;
  const taken = new BoxGrid<string>();
  const firm = new BoxGrid<string>();
  const there = arcs.filter(({ clauses }) => clauses.some((id) => stage.hasNode(id)));
  const bezel = layBezel(there, screen.centre, screen.zoom * ringPixels, screen.scale, taken);
  for (const one of annotations.filter((some) => some !== undefined)) {
    for (const point of one.along ?? []) taken.add(around(point, 5), "annotation");
    if (!one.box) continue;
    taken.add(one.box.rect, "annotation");
    firm.add(one.box.rect, "annotation");
  }
  for (const tip of tipsOf(sight)) taken.add(around(tip, 4), "arrow");
  const spots = new Map(before?.names.map((name) => [name.id, name]));
  const named = placeNames(sight, taken, firm, spots);
  const words = placeWords(sight, taken);
  const bezelAlpha = attention.centres.size > 0 ? 0.5 : 1;
  return { ...(bezel && { bezel }), bezelAlpha, annotations, ...named, words };
}
