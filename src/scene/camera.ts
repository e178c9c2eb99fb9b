import type { Insets } from "../state/store.ts";
import type { Camera } from "../view/view.ts";

/** The graph's square that sigma frames: the ring has radius 1, so a quarter of the frame is one radius. */
export const frame = 4;
/** The ring's radius in px at zoom 1. */
export const ringPixels = 212;

export interface Box {
  left: number;
  right: number;
  /** Graph coordinates: y grows upwards. */
  bottom: number;
  top: number;
}

export interface Size {
  width: number;
  height: number;
}

/** The zoom at a camera ratio: 1 where the ring's radius is 212 px. */
export const zoomAt = (ratio: number, { width, height }: Size): number =>
  Math.min(width, height) / frame / ratio / ringPixels;

/** The camera ratio at a zoom. */
export const ratioAt = (zoom: number, { width, height }: Size): number =>
  Math.min(width, height) / frame / zoom / ringPixels;

/** How large marks are drawn at a zoom, as a factor of their size at zoom 1: they shrink with the picture and grow slowly. */
export const markScale = (zoom: number): number => (zoom < 1 ? zoom : zoom ** 0.55);

/** A point of the graph in sigma's framed coordinates. */
export const toFrame = (x: number, y: number): { x: number; y: number } => ({ x: x / frame + 0.5, y: y / frame + 0.5 });

/** The camera at a zoom that puts a point of the graph into the middle of what the panels leave free. */
export function cameraAt(x: number, y: number, zoom: number, size: Size, insets: Insets): Camera {
  const pixel = 1 / (frame * zoom * ringPixels);
  const framed = toFrame(x, y);
  return {
    x: framed.x + ((insets.right - insets.left) / 2) * pixel,
    y: framed.y + ((insets.top - insets.bottom) / 2) * pixel,
    ratio: ratioAt(zoom, size),
  };
}

/** How close a picture that needs little room is shown: closer on a large screen. */
const mostZoom = ({ width, height }: Size): number => Math.max(1.15, Math.min(2.4, Math.min(width, height) / 750));

/** The camera that shows a box of the graph whole between the panels, with room for labels, between two zooms. */
export function fitCamera(
  box: Box,
  size: Size,
  insets: Insets,
  { least = 0.2, most = mostZoom(size), margin = 44 } = {},
): Camera {
  const width = Math.max(80, size.width - insets.left - insets.right - 2 * margin);
  const height = Math.max(80, size.height - insets.top - insets.bottom - 2 * margin);
  const across = Math.max(0.001, box.right - box.left) * ringPixels;
  const up = Math.max(0.001, box.top - box.bottom) * ringPixels;
  const zoom = Math.max(least, Math.min(most, width / across, height / up));
  return cameraAt((box.left + box.right) / 2, (box.top + box.bottom) / 2, zoom, size, insets);
}

/** The camera that shows between the panels what another one shows of a whole stage: what was chosen without panels. */
export function betweenPanels({ x, y, ratio }: Camera, size: Size, insets: Insets): Camera {
  const free = { width: size.width - insets.left - insets.right, height: size.height - insets.top - insets.bottom };
  const zoom = zoomAt(ratio, { width: Math.max(80, free.width), height: Math.max(80, free.height) });
  return cameraAt((x - 0.5) * frame, (y - 0.5) * frame, zoom, size, insets);
}

/** The smallest box around points of the graph; undefined where there are none. */
export function boxAround(points: Iterable<{ x: number; y: number }>): Box | undefined {
  const box: Box = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (const { x, y } of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.bottom = Math.min(box.bottom, y);
    box.top = Math.max(box.top, y);
  }
  return box.left > box.right ? undefined : box;
}

/** The part of the graph that the panels leave free to see, less a margin in px. */
export function freeBox(camera: Camera, size: Size, insets: Insets, margin = 48): Box {
  const pixel = 1 / (zoomAt(camera.ratio, size) * ringPixels);
  const x = (camera.x - 0.5) * frame;
  const y = (camera.y - 0.5) * frame;
  return {
    left: x - (size.width / 2 - insets.left - margin) * pixel,
    right: x + (size.width / 2 - insets.right - margin) * pixel,
    bottom: y - (size.height / 2 - insets.bottom - margin) * pixel,
    top: y + (size.height / 2 - insets.top - margin) * pixel,
  };
}

/** From and to. */
type Stretch = readonly [number, number];

/** How far a stretch must be shifted to lie within another one; where it is too long, the middles meet. */
const shift = (low: number, high: number, free: [number, number]): number => {
  if (high - low > free[1] - free[0]) return (low + high - free[0] - free[1]) / 2;
  return low < free[0] ? low - free[0] : high > free[1] ? high - free[1] : 0;
};

/** The camera nearest to the present one that shows a box free of panels, at a zoom at which its marks can be read. */
export function bringIntoView(box: Box, camera: Camera, size: Size, insets: Insets, readable: number): Camera {
  const now = zoomAt(camera.ratio, size);
  const fits = zoomAt(fitCamera(box, size, insets, { most: 4 }).ratio, size);
  const zoom = Math.min(Math.max(now, readable), Math.max(fits, 0.3));
  const held = { ...camera, ratio: ratioAt(zoom, size) };
  const free = freeBox(held, size, insets);
  const dx = shift(box.left, box.right, [free.left, free.right]);
  const dy = shift(box.bottom, box.top, [free.bottom, free.top]);
  return { x: held.x + dx / frame, y: held.y + dy / frame, ratio: held.ratio };
}

/** How far a view must go to leave less empty beside the whole, while what it is about stays within `inner`. */
function fill(about: Stretch, whole: Stretch, outer: Stretch, inner: Stretch): number {
  const [before, after] = [whole[0] - outer[0], outer[1] - whole[1]];
  const level = (before - after) / 2;
  const wanted = level > 0 ? Math.min(level, Math.max(0, before)) : Math.max(level, -Math.max(0, after));
  const [least, most] = [about[1] - inner[1], about[0] - inner[0]];
  return least > most ? 0 : Math.max(least, Math.min(most, wanted));
}

/** The camera at the same zoom that has a box in view, with margins across and up, and less of what lies empty around the whole. */
export function fillView(camera: Camera, box: Box, whole: Box, size: Size, insets: Insets, margins: Stretch): Camera {
  const outer = freeBox(camera, size, insets, 0);
  const [inX, inY] = margins.map((margin) => freeBox(camera, size, insets, margin));
  if (!inX || !inY) return camera;
  const across = ({ left, right }: Box): Stretch => [left, right];
  const up = ({ bottom, top }: Box): Stretch => [bottom, top];
  const dx = fill(across(box), across(whole), across(outer), across(inX));
  const dy = fill(up(box), up(whole), up(outer), up(inY));
  return { ...camera, x: camera.x + dx / frame, y: camera.y + dy / frame };
}
