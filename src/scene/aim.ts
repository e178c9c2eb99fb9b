import type { EntityId } from "../model/ids.ts";
import { allPartsOf, topClauseOf, type Knowledge } from "../model/knowledge.ts";
import type { Insets, Place, Places } from "../state/store.ts";
import { waysDrawn, type Drawn } from "../view/drawnAnswer.ts";
import type { Light } from "../view/light.ts";
import type { Camera, View } from "../view/view.ts";
import { attend } from "./attention.ts";
import { betweenPanels, boxAround, bringIntoView, fillView, fitCamera, zoomAt, type Size } from "./camera.ts";
import { audienceScale } from "./screen.ts";
import type { Stage } from "./stage.ts";
import { highlightedOn, type Telling } from "./telling.ts";

/** What the camera is to show. */
export type Aim =
  | { show: "camera"; camera: Camera }
  /** These places, and if it can what lies around them; rather the rest of the whole beside them than nothing. */
  | { show: "some"; places: readonly Place[]; around: readonly Place[]; whole?: readonly Place[] }
  /** All of these; where that makes marks too small to read, the ring, unless the whole is asked for. */
  | { show: "all"; places: readonly Place[]; isWhole: boolean };

/** What an aim follows from. */
export interface AimInput {
  k: Knowledge;
  stage: Stage;
  view: View;
  /** Where marks stand, or are on their way to. */
  goals: Places;
  /** Marks that have made room for the parts of an open clause. */
  cleared: Iterable<EntityId>;
  /** What is drawn of the answer that is open. */
  drawn?: Drawn | undefined;
  /** What the answer lights, where it says so itself. */
  light?: Light | undefined;
  /** The scene that is told, unless the reader has chosen something else. */
  telling?: Telling | undefined;
}

/** Room for a name on either side of a mark, in ring radii. */
const nameRoom = 0.3;

const placesOn = ({ stage, goals }: AimInput, ids: Iterable<EntityId>): Place[] =>
  [...ids].filter((id) => stage.hasNode(id)).map((id): Place => goals[id] ?? [0, 0]);

const withNames = (places: readonly Place[]): Place[] =>
  places.flatMap(([x, y]): Place[] => [
    [x - nameRoom, y],
    [x + nameRoom, y],
  ]);

/** All marks but the parts of open clauses. */
export const aimAtAll = (input: AimInput, isWhole = false): Extract<Aim, { show: "all" }> => ({
  show: "all",
  places: placesOn(
    input,
    input.stage.filterNodes((_, { part }) => !part),
  ),
  isWhole,
});

/** What is selected, with a clause's parts and what hangs on them. */
export function aimAtSelection(input: AimInput): Aim {
  const { k, stage, view, cleared } = input;
  const { selection } = view;
  const tops = selection.map((id) => topClauseOf(k, id));
  const wanted = [...selection, ...tops, ...tops.flatMap((id) => allPartsOf(k, id)), ...cleared];
  const { lit } = attend(stage, k, { selection });
  return { show: "some", places: withNames(placesOn(input, wanted)), around: withNames(placesOn(input, lit)) };
}

/** The ends of an answer and its best ways. */
function aimAtAnswer(input: AimInput, drawn: Drawn): Aim {
  const ways = waysDrawn(drawn, undefined);
  const wanted = new Set([...drawn.ends, ...ways.flatMap(({ entities }) => entities)]);
  return { show: "some", places: withNames(placesOn(input, wanted)), around: [] };
}

/** What an answer puts at the centre of attention, and if it can what else it lights. */
const aimAtLight = (input: AimInput, { centres, lit = [] }: Light): Aim => ({
  show: "some",
  places: withNames(placesOn(input, new Set(centres))),
  around: withNames(placesOn(input, lit)),
});

/** The marks that a scene is about: what it highlights, or before an audience what its dispute is about and who speaks in it. */
function toldOn({ k, stage, view, telling }: AimInput): ReadonlySet<EntityId> {
  const highlighted = telling ? highlightedOn(k, stage, telling) : new Set<EntityId>();
  const isDispute = view.dispute !== undefined && view.story?.presenting === true;
  return highlighted.size === 0 && isDispute ? attend(stage, k, view).lit : highlighted;
}

/** What a scene is about, an answer, what is selected, or everything. */
function aimAtMatter(input: AimInput): Aim {
  const { view, drawn, light } = input;
  const told = placesOn(input, toldOn(input));
  if (told.length > 0) return { show: "some", places: withNames(told), around: [] };
  if (light) return aimAtLight(input, light);
  if (drawn) return aimAtAnswer(input, drawn);
  if (view.selection.length > 0 && !view.focus) return aimAtSelection(input);
  return aimAtAll(input);
}

/** What the camera shows of a view: where its own camera stands, or else what the view is about. */
export function aimOf(input: AimInput): Aim {
  if (input.view.camera) return { show: "camera", camera: input.view.camera };
  const aim = aimAtMatter(input);
  return aim.show === "some" ? { ...aim, whole: aimAtAll(input).places } : aim;
}

/** The box that a camera looks at, and from where it sets out. */
export interface Stand {
  size: Size;
  insets: Insets;
  /** Whether the ring is where the round table puts it. */
  ringed: boolean;
  camera: Camera;
  /** Set where the frame is another one than that for which the camera was aimed: what is shown then fills it. */
  afresh?: boolean;
  /** Set before an audience: a scene then looks the same from wherever the camera comes. */
  steady?: boolean;
}

/** Room around what a scene shows, in px: less on a small screen. */
const steadyMargin = ({ width, height }: Size): number => Math.max(16, Math.min(64, Math.min(width, height) * 0.06));

/** Room for a name beside what a scene shows, in px of plain words. */
const nameWidth = 90;

/** How close a scene is shown at most: closer where type is large, since marks grow less than it does. */
const steadyMost = (size: Size): number => Math.max(1.15, 1.2 * audienceScale(size));

/** Whether the ring is where the round table puts it. */
export const isRinged = ({ layout, focus }: View): boolean => layout === "table" && focus === undefined;

const ring = { left: -1.15, right: 1.15, bottom: -1.15, top: 1.15 };

const asPoints = (places: readonly Place[]) => places.map(([x, y]) => ({ x, y }));

/** The camera that an aim means; undefined where there is nothing to show. */
export function cameraFor(
  aim: Aim,
  { size, insets, ringed, camera, afresh = false, steady = false }: Stand,
): Camera | undefined {
  if (aim.show === "camera") return steady ? betweenPanels(aim.camera, size, insets) : aim.camera;
  const box = boxAround(asPoints(aim.places));
  if (!box) return undefined;
  if (aim.show === "all") {
    const whole = fitCamera(box, size, insets);
    const small = !aim.isWhole && ringed && zoomAt(whole.ratio, size) < 0.5;
    return small ? fitCamera(ring, size, insets, { margin: 12 }) : whole;
  }
  const wide = boxAround(asPoints([...aim.places, ...aim.around])) ?? box;
  const narrow = size.width < 800;
  const fits = zoomAt(fitCamera(wide, size, insets).ratio, size) >= (narrow ? 0.4 : steady ? 0.6 : 0.7);
  if (steady) {
    const margin = steadyMargin(size);
    const near = fitCamera(fits ? wide : box, size, insets, { least: 0.3, most: steadyMost(size), margin });
    const whole = boxAround(asPoints(aim.whole ?? []));
    return whole
      ? fillView(near, fits ? wide : box, whole, size, insets, [nameWidth * audienceScale(size), margin])
      : near;
  }
  const readable = fits ? 0.4 : narrow ? 0.8 : 0.9;
  if (afresh) return fitCamera(fits ? wide : box, size, insets, { least: 0.3, most: fits ? 1 : readable });
  return bringIntoView(fits ? wide : box, camera, size, insets, readable);
}
