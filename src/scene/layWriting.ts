import type { ThemeArc } from "../layouts/themeArcs.ts";
import { layBezel, type Bezel } from "./bezel/layBezel.ts";
import { ringPixels } from "./camera.ts";
import { BoxGrid } from "./labels/BoxGrid.ts";
import type { Side } from "./labels/placeLabels.ts";
import { placeNames, type PlacedName } from "./labels/placeNames.ts";
import { placeWords, type PlacedWords } from "./labels/placeWords.ts";
import type { Sight } from "./screen.ts";

/** All that is written in a picture, each in its place, none over another. */
export interface Writing {
  bezel?: Bezel;
  /** How strongly the bezel is drawn. */
  bezelAlpha: number;
  names: PlacedName[];
  words: PlacedWords[];
}

/** Lays out what is written: the themes around the ring first, then names by weight, then the words of lines. */
export function layWriting(sight: Sight, arcs: readonly ThemeArc[], before: ReadonlyMap<string, Side>): Writing {
  const { stage, attention, screen } = sight;
  const taken = new BoxGrid<string>();
  const there = arcs.filter(({ clauses }) => clauses.some((id) => stage.hasNode(id)));
  const bezel = layBezel(there, screen.centre, screen.zoom * ringPixels, screen.scale, taken);
  const names = placeNames(sight, taken, new BoxGrid<string>(), before);
  const words = placeWords(sight, taken);
  return { ...(bezel && { bezel }), bezelAlpha: attention.centres.size > 0 ? 0.5 : 1, names, words };
}
