import type { EntityId } from "../../model/ids.ts";
import type { Annotation } from "../../model/story.ts";
import { ringPixels, type Size } from "../camera.ts";
import type { Rect } from "../labels/BoxGrid.ts";
import { curveBetween, pointOn, type Curve, type Point } from "../lines/curve.ts";
import { drawnCurve, type DrawnCurve } from "../lines/drawnCurve.ts";
import { isOn, type Sight } from "../screen.ts";
import { findMark } from "../telling.ts";
import { aroundOutline, besideMark, onCurve } from "./candidates.ts";
import { hullAround, type Disc } from "./hullAround.ts";
import { placeBox, type Surroundings } from "./placeBox.ts";
import { nearestIn, rectAround } from "./rects.ts";
import { setWords, type TextBox } from "./TextBox.ts";

/** An annotation in its place on the screen. */
export interface PlacedAnnotation {
  kind: Annotation["kind"];
  /** The marks that it speaks of. */
  marks: EntityId[];
  /** Of an outline: its corners. */
  outline?: Point[];
  /** Of an arrow: what is seen of it. */
  arrow?: DrawnCurve;
  /** From the words to the mark that they speak of, where these do not stand next to one another. */
  leader?: { from: Point; to: Point };
  /** Points along what is drawn, by which names are kept off it. */
  along?: readonly Point[];
  box?: TextBox;
  /** Which of its places the words have, so that they stay there in the next frame. */
  at?: number;
}

/** How an arrow of an annotation is drawn, in px. */
const arrowHead = { length: 12, reach: 5.5 };
const arrowBend = -0.18;
const outlinePadding = 11;
/** Words nearer than this to their mark need no line to it. */
const near = 16;

const discOf = ({ screen }: Sight, id: EntityId): Disc => ({ ...screen.at(id), radius: screen.radius(id) });

/** The marks that annotations must be kept off, and the lines that are looked at. */
function surroundingsOf(sight: Sight): Omit<Surroundings, "boxes"> {
  const { stage, attention, screen } = sight;
  const { centres, lit, lines, hidden } = attention;
  const marks = stage.mapNodes((id) => {
    const full = centres.size === 0 || lit.has(id);
    return { ...discOf(sight, id), cost: hidden?.has(id) ? 0 : full ? 40 : 6 };
  });
  const seen = stage.filterEdges((id) => lines.has(id) && !hidden?.has(id));
  const points = seen.flatMap((id) => {
    const [from, to] = stage.extremities(id);
    const { bend } = stage.getEdgeAttributes(id);
    const curve = curveBetween(screen.at(from), screen.at(to), bend, screen.centre, screen.radius(from));
    return Array.from({ length: 13 }, (_, i) => pointOn(curve, i / 12));
  });
  return { frame: screen.frame, marks, lines: points };
}

/** The marks of an annotation that are there and shown; nothing where one that it cannot do without is not. */
function marksOf({ k, stage, attention }: Sight, annotation: Annotation): EntityId[] {
  const shown = (id: EntityId) => {
    const mark = findMark(k, stage, id);
    return mark === undefined || attention.hidden?.has(mark) ? [] : [mark];
  };
  if (annotation.kind === "text") return shown(annotation.at);
  if (annotation.kind === "outline") return [...new Set(annotation.around.flatMap(shown))];
  const ends = [annotation.from, annotation.to].flatMap(shown);
  return new Set(ends).size === 2 ? ends : [];
}

type Shape = Pick<PlacedAnnotation, "outline" | "arrow"> & { places: (size: Size) => Rect[] };

/** Where words beside a mark may stand: where the scene puts them, else around it. */
function textPlaces(sight: Sight, mark: Disc, offset: [number, number] | undefined): Shape["places"] {
  const { screen } = sight;
  return (size) => {
    const around = besideMark(mark, size, screen.centre, screen.scale);
    if (!offset) return around;
    const unit = screen.zoom * ringPixels;
    return [rectAround({ x: mark.x + offset[0] * unit, y: mark.y - offset[1] * unit }, size), ...around];
  };
}

function shapeOf(sight: Sight, annotation: Annotation, discs: readonly Disc[]): Shape {
  const { scale, centre } = sight.screen;
  const [first, second] = discs as [Disc, Disc];
  switch (annotation.kind) {
    case "text":
      return { places: textPlaces(sight, first, annotation.offset) };
    case "outline": {
      const outline = hullAround(discs, outlinePadding * scale);
      return { outline, places: (size) => aroundOutline(outline, size, scale) };
    }
    case "arrow": {
      const whole: Curve = curveBetween(first, second, arrowBend, centre);
      const head = { length: arrowHead.length * scale, reach: arrowHead.reach * scale };
      const arrow = drawnCurve(whole, first.radius + 2, second.radius + 2, true, head);
      const places = (size: Size) => [...onCurve(whole, size), ...besideMark(second, size, centre, scale)];
      return { arrow, places };
    }
  }
}

/** The line from words to their mark, where there is a gap between them. */
function leaderOf(rect: Rect, mark: Disc): PlacedAnnotation["leader"] {
  const from = nearestIn(rect, mark);
  const far = Math.hypot(from.x - mark.x, from.y - mark.y);
  if (far - mark.radius < near) return undefined;
  const share = (mark.radius + 3) / far;
  return { from, to: { x: mark.x + (from.x - mark.x) * share, y: mark.y + (from.y - mark.y) * share } };
}

/** Points along what an annotation draws, no more than 10 px apart. */
function pointsAlong({ outline = [], arrow }: Pick<PlacedAnnotation, "outline" | "arrow">): Point[] {
  const corners = arrow
    ? [...Array.from({ length: 17 }, (_, i) => pointOn(arrow.curve, i / 16)), ...(arrow.head?.slice(0, 1) ?? [])]
    : [...outline, ...outline.slice(0, 1)];
  return corners.flatMap((to, i) => {
    const from = corners[i - 1] ?? to;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 10));
    return Array.from({ length: steps }, (_, step) => {
      const part = (step + 1) / steps;
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    });
  });
}

interface Drawn {
  annotation: Annotation;
  placed: PlacedAnnotation;
  places: Shape["places"];
}

/** What an annotation draws, before its words have a place; nothing where none of its marks is in the picture. */
function drawOne(sight: Sight, annotation: Annotation): Drawn | undefined {
  const marks = marksOf(sight, annotation);
  const discs = marks.map((id) => discOf(sight, id));
  if (!discs.some((disc) => isOn(disc, sight.screen.frame))) return undefined;
  const { places, ...shape } = shapeOf(sight, annotation, discs);
  return { annotation, placed: { kind: annotation.kind, marks, ...shape }, places };
}

/** Puts the annotations of a scene in their places, words in their order; these keep off what matters and never cover the marks that they speak of. */
export function placeAnnotations(
  sight: Sight,
  annotations: readonly Annotation[],
  before: readonly (PlacedAnnotation | undefined)[] = [],
): (PlacedAnnotation | undefined)[] {
  if (annotations.length === 0) return [];
  const drawn = annotations.map((annotation) => drawOne(sight, annotation));
  const around = surroundingsOf(sight);
  const boxes: Rect[] = [];
  const { frame, scale } = sight.screen;
  return drawn.map((one, i): PlacedAnnotation | undefined => {
    if (!one) return undefined;
    const { annotation, places } = one;
    const placed = { ...one.placed, along: pointsAlong(one.placed) };
    if (!annotation.text?.trim()) return placed;
    const words = setWords(annotation.text ?? "", scale, frame.right - frame.left);
    const lines = [
      ...around.lines,
      ...drawn.flatMap((other) => (other && other !== one ? pointsAlong(other.placed) : [])),
    ];
    const discs = placed.marks.map((id) => discOf(sight, id));
    const found = placeBox(
      places(words),
      discs,
      { ...around, lines, boxes },
      {
        before: before[i]?.at,
        isFirstWanted: annotation.kind === "text" && annotation.offset !== undefined,
      },
    );
    if (!found) return placed;
    boxes.push(found.rect);
    const leader = annotation.kind === "text" ? leaderOf(found.rect, discs[0]!) : undefined;
    return { ...placed, box: { ...words, rect: found.rect }, at: found.at, ...(leader && { leader }) };
  });
}
