import type { EntityId } from "../../model/ids.ts";
import { getTypeOf, type Knowledge } from "../../model/knowledge.ts";
import { curveBetween, pointOn, readingAngle, type Curve, type Point } from "../lines/curve.ts";
import type { Palette } from "../palette.ts";
import type { Attention } from "../attention.ts";
import type { Stage } from "../stage.ts";
import { BoxGrid, type Rect } from "./BoxGrid.ts";
import { labelStyle, type LabelStyle } from "./labelStyle.ts";
import { placeLabels, type LabelWish, type Side } from "./placeLabels.ts";

/** Where things are on the screen, in CSS pixels. */
export interface Screen {
  at: (id: EntityId) => Point;
  radius: (id: EntityId) => number;
  centre: Point;
  /** Names stay inside this; what lies outside is under panels or off the stage. */
  frame: Rect;
  zoom: number;
}

export interface LabelInput {
  k: Knowledge;
  stage: Stage;
  attention: Attention;
  palette: Palette;
  screen: Screen;
}

const widths = new Map<string, number>();

function widthOf(ctx: CanvasRenderingContext2D, { text, font }: LabelStyle): number {
  const key = `${font} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  ctx.font = font;
  const width = Math.ceil(ctx.measureText(text).width);
  widths.set(key, width);
  return width;
}

/** Forgets measured names, because a font has come. */
export const forgetWidths = (): void => widths.clear();

/** Names from this weight on stand even where they cover marks: those of the parties at the table. */
const heaviest = 54;

const around = ({ x, y }: Point, radius: number): Rect => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

const isOn = ({ x, y }: Point, { left, right, top, bottom }: Rect): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The lightest name that is drawn at a zoom: far out only the heavy ones have room. */
const leastWeight = (zoom: number): number => (zoom < 0.4 ? 50 : zoom < 0.6 ? 20 : 0);

function wishes(ctx: CanvasRenderingContext2D, input: LabelInput, styles: Map<EntityId, LabelStyle>): LabelWish[] {
  const { k, stage, attention, screen } = input;
  const found: LabelWish[] = [];
  stage.forEachNode((id, mark) => {
    const lit = attention.centres.size === 0 || attention.lit.has(id);
    const style = labelStyle(k, id, mark, screen.zoom);
    const place = screen.at(id);
    if (!lit || !style || !isOn(place, screen.frame)) return;
    const centre = attention.centres.has(id) && !stage.getNodeAttribute(id, "part");
    const weight = style.weight + (centre ? 1000 : attention.centres.size > 0 ? 100 : 0);
    if (weight < leastWeight(screen.zoom)) return;
    styles.set(id, style);
    const radius = screen.radius(id);
    found.push({
      id,
      ...place,
      radius,
      width: widthOf(ctx, style),
      height: style.height,
      weight,
      must: centre || style.weight >= heaviest,
    });
  });
  return found;
}

function drawText(
  ctx: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  ground: string,
  ink: string,
): void {
  ctx.lineJoin = "round";
  ctx.lineWidth = 4;
  ctx.strokeStyle = ground;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = ink;
  ctx.fillText(text, x, y);
}

/** Draws the names beside the marks, over faded marks if need be, and gives back where they stand, for the next frame. */
export function drawNodeLabels(
  ctx: CanvasRenderingContext2D,
  input: LabelInput,
  taken: BoxGrid<string>,
  names: BoxGrid<string>,
  before: ReadonlyMap<string, Side>,
): Map<string, Side> {
  const { k, stage, screen, palette, attention } = input;
  stage.forEachNode((id) => {
    const place = screen.at(id);
    const faded = attention.centres.size > 0 && !attention.lit.has(id) && getTypeOf(k, id).kind !== "clause";
    if (!faded && isOn(place, screen.frame)) taken.add(around(place, screen.radius(id) + 1), id);
  });
  const styles = new Map<EntityId, LabelStyle>();
  const placed = placeLabels(wishes(ctx, input, styles), taken, names, screen.frame, before);
  ctx.textAlign = "left";
  ctx.textBaseline = "middle";
  for (const { id, rect } of placed) {
    const style = styles.get(id);
    if (!style) continue;
    ctx.font = style.font;
    const ink = style.strong || attention.centres.size > 0 ? palette.ink : palette.ink2;
    drawText(ctx, style.text, rect.left, (rect.top + rect.bottom) / 2, palette.ground, ink);
  }
  return new Map(placed.map(({ id, side }) => [id, side]));
}

const lineFont = `500 12px "Inter Variable", Inter, system-ui, sans-serif`;
const spots = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72];

/** Small squares along a word on a curve, by which it is kept from others. */
function wordRects(curve: Curve, t: number, width: number): Rect[] {
  const middle = pointOn(curve, t);
  const angle = readingAngle(curve, t);
  const steps = Math.max(1, Math.ceil(width / 14));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const off = (i / steps - 0.5) * width;
    return around({ x: middle.x + off * Math.cos(angle), y: middle.y + off * Math.sin(angle) }, 8);
  });
}

/** Draws the words of the lines at the centre of attention, along the line, where they meet no name and no mark. */
export function drawLineLabels(ctx: CanvasRenderingContext2D, input: LabelInput, taken: BoxGrid<string>): void {
  const { stage, attention, palette, screen } = input;
  if (attention.lines.size === 0) return;
  stage.forEachEdge((id, { label, bend }, from, to) => {
    if (!label || !attention.lines.has(id)) return;
    const curve = curveBetween(screen.at(from), screen.at(to), bend, screen.centre, screen.radius(from));
    const width = widthOf(ctx, { text: label, font: lineFont, height: 16, weight: 0, strong: true });
    const length = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y);
    if (!curve.loop && length - screen.radius(from) - screen.radius(to) < width + 10) return;
    const t = spots.find((spot) =>
      wordRects(curve, spot, width).every(
        (rect) => isOn({ x: rect.left, y: rect.top }, screen.frame) && !taken.meets(rect),
      ),
    );
    if (t === undefined) return;
    for (const rect of wordRects(curve, t, width)) taken.add(rect, `line ${id}`);
    const { x, y } = pointOn(curve, t);
    ctx.save();
    ctx.translate(x, y);
    ctx.rotate(readingAngle(curve, t));
    ctx.font = lineFont;
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    ctx.fillStyle = palette.ground;
    ctx.fillRect(-width / 2 - 3, -7, width + 6, 14);
    ctx.fillStyle = palette.ink;
    ctx.fillText(label, 0, 0);
    ctx.restore();
  });
}
