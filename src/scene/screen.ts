import type { EntityId } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { leastType, stageScale } from "../view/story/stageScale.ts";
import type { Attention } from "./attention.ts";
import type { Rect } from "./labels/BoxGrid.ts";
import type { Point } from "./lines/curve.ts";
import { markScale, type Size } from "./camera.ts";
import type { Palette } from "./palette.ts";
import type { Stage } from "./stage.ts";

/** Where things are on the screen, in CSS pixels. */
export interface Screen {
  at: (id: EntityId) => Point;
  radius: (id: EntityId) => number;
  centre: Point;
  /** Names stay inside this; what lies outside is under panels or off the stage. */
  frame: Rect;
  zoom: number;
  size: Size;
  /** How much larger all is written than beside panels: 1, or more before an audience. */
  scale: number;
}

/** All that decides what is written and drawn on a screen. */
export interface Sight {
  k: Knowledge;
  stage: Stage;
  attention: Attention;
  palette: Palette;
  screen: Screen;
}

/** The smallest type beside panels, in px. */
const smallest = 12;

/** How much larger words are before an audience: the smallest becomes the smallest of the stage. */
export const audienceScale = (size: Size): number => (stageScale(size) * leastType) / smallest;

/** How large marks are drawn at a zoom, as a factor of their size at zoom 1; before an audience they grow less than words. */
export const drawnScale = (zoom: number, scale: number): number => markScale(zoom) * scale ** 0.35;

/** The square around a disc. */
export const around = ({ x, y }: Point, radius: number): Rect => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** Whether a point lies in a rectangle. */
export const isOn = ({ x, y }: Point, { left, right, top, bottom }: Rect): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
