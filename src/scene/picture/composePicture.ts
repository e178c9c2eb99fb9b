import { themeArcs } from "../../layouts/themeArcs.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { Scene } from "../../model/story.ts";
import { degreeOf } from "../../query/degree.ts";
import type { Known } from "../../state/extras.ts";
import type { MeasureRuns } from "../../state/measureRun.ts";
import { measuresNow } from "../../state/measuresNow.ts";
import { selectDrawn } from "../../state/selectDrawn.ts";
import { selectExtras } from "../../state/selectExtras.ts";
import { knownThrough } from "../../state/selectKnowledge.ts";
import type { Insets, Places } from "../../state/store.ts";
import type { Camera, View } from "../../view/view.ts";
import { aimAtAll, aimOf, cameraFor, isRinged, type AimInput } from "../aim.ts";
import { placeAnnotations } from "../annotations/placeAnnotations.ts";
import { boxAround, fitCamera, type Box, type Size } from "../camera.ts";
import { clearParts } from "../clearParts.ts";
import { composeAttention, composeStage } from "../compose.ts";
import { layWriting, type Writing } from "../layWriting.ts";
import { paletteOf } from "../palette.ts";
import { audienceScale, type Sight } from "../screen.ts";
import type { Stage } from "../stage.ts";
import { tellingOf } from "../telling.ts";
import { closeCamera } from "./closeCamera.ts";
import { layFoot, type Foot } from "./layFoot.ts";
import { legendOf } from "./legendOf.ts";
import { legendOfDress } from "./legendOfDress.ts";
import { stillScreen } from "./stillScreen.ts";

/** How a picture is to show a view. */
export interface PictureSetting {
  /** The places of the view's layout. */
  places: Places;
  scene?: Pick<Scene, "highlight" | "annotations" | "reveal" | "places">;
  /** How many steps of the scene are shown; all where left out. */
  step?: number;
  /** The part of the graph that is seen whole, in place of the view's camera. */
  shows?: Box;
  /** CSS px. */
  width: number;
  height: number;
  /** The stage that the picture is a part of, where it is drawn for an audience: its type has the size that it has there. */
  stage?: Size;
  theme: "light" | "dark";
  /** A compact legend of the marks and lines that occur. */
  legend: boolean;
  /** What has been measured already, where sizes or colours follow a measure. */
  measures?: MeasureRuns;
  /** What stands at the bottom. */
  credit?: string;
  /** As near as what is drawn in full allows, where the view has no camera of its own; else as the live scene shows it. */
  close?: boolean;
  /** How much of each edge fades into the ground, in px, where nothing is to be read then. */
  fades?: Insets;
  /** How far the legend and the credit stand from the left edge, in px. */
  indent?: number;
}

/** Everything in a picture, in its place and ready to be written down. */
export interface Composed {
  sight: Sight;
  writing: Writing;
  foot: Foot;
  /** What has been measured for it. */
  known: Known;
}

const noFades: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** The camera of a view, or the one that shows what matters in it; it sets out from the whole picture. */
function cameraOf(input: AimInput, size: Size, insets: Insets): Camera {
  const start = { x: 0.5, y: 0.5, ratio: 1 };
  const stand = { size, insets, ringed: isRinged(input.view), steady: input.view.story?.presenting === true };
  const whole = cameraFor(aimAtAll(input), { ...stand, camera: start }) ?? start;
  return cameraFor(aimOf(input), { ...stand, camera: whole }) ?? whole;
}

/** The box around all marks but the parts of open clauses. */
const boxOfMarks = (stage: Stage): Box | undefined =>
  boxAround(stage.filterNodes((_, { part }) => !part).map((id) => stage.getNodeAttributes(id)));

/** Puts everything of a wanted picture in its place, by the rules of the live scene; `view` has only what the dataset has. */
export function composePicture(whole: Knowledge, view: View, wanted: PictureSetting): Composed {
  const k = knownThrough(whole, view.lens);
  const { scene, width, height, fades = noFades } = wanted;
  const telling = scene && tellingOf(scene, wanted.step);
  const places: Places = { ...wanted.places, ...scene?.places };
  const known = { measures: measuresNow(k, view, wanted.measures) };
  const stage = composeStage(k, view, places, degreeOf(whole), telling, known);
  const cleared = clearParts(k, stage, places, new Set());
  const goals: Places = { ...places, ...cleared };
  stage.updateEachNodeAttributes((id, mark) => ({ ...mark, x: goals[id]?.[0] ?? mark.x, y: goals[id]?.[1] ?? mark.y }));
  const attention = composeAttention(k, stage, view, known, telling);
  const presenting = view.story?.presenting === true;
  const scale = presenting ? audienceScale(wanted.stage ?? wanted) : 1;
  const drawn = selectDrawn(k, view);
  const { light } = selectExtras(k, view, known);
  const isRanked = drawn?.ranked === true && !light;
  const entries = wanted.legend
    ? [...legendOf(k, stage, attention, isRanked), ...legendOfDress(k, stage, attention, view, known)]
    : [];
  const foot = layFoot(entries, wanted.credit, { width: width - fades.right, height, left: wanted.indent }, scale);
  const size = { width, height: Math.max(1, height - foot.height) };
  const aimed = { k, stage, view, goals, cleared: Object.keys(cleared), drawn, light, telling };
  const within = { size, insets: fades, scale, whole: boxOfMarks(stage) };
  const near = wanted.close && !view.camera ? closeCamera(attention, goals, within) : undefined;
  const camera = wanted.shows
    ? fitCamera(wanted.shows, size, fades, { least: 0.01, most: 100, margin: 0 })
    : (near ?? cameraOf(aimed, size, fades));
  const screen = stillScreen(stage, camera, size, scale, fades);
  const palette = paletteOf(wanted.theme, { dark: false, contrast: false });
  const sight: Sight = { k, stage, attention, palette, screen };
  const arcs = isRinged(view) ? themeArcs(k) : [];
  const annotations = placeAnnotations(sight, telling?.annotations ?? []);
  return { sight, writing: layWriting(sight, { arcs, annotations }), foot, known };
}
