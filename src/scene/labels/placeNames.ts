import type { EntityId } from "../../model/ids.ts";
import type { Unnamed } from "../../state/store.ts";
import { getTypeOf } from "../../model/knowledge.ts";
import { corner } from "../marks/markParts.ts";
import { reachOf } from "../marks/shapePath.ts";
import { around, isOn, type Sight } from "../screen.ts";
import type { BoxGrid } from "./BoxGrid.ts";
import type { Font } from "./fonts.ts";
import { labelStyle, type LabelStyle } from "./labelStyle.ts";
import { placeLabels, type LabelWish, type PlacedLabel, type Spot } from "./placeLabels.ts";
import { shapesOf } from "./shapesOf.ts";

/** A name beside its mark, ready to be written. */
export interface PlacedName extends PlacedLabel {
  id: EntityId;
  lines: readonly string[];
  font: Font;
  ink: string;
}

/** What is named in a picture, and what is not though it is looked at. */
export interface Names {
  names: PlacedName[];
  unnamed: Unnamed[];
}

/** Names from this weight on stand even where they cover marks: those of the parties at the table. */
const heaviest = 54;

/** Among more marks that are looked at no name stands far from its mark, and among more marks at all only heavy names are written far out. */
const few = 40;

/** How far from their marks names may stand, in px of plain words, and at most, as a share of the picture. */
const reaches = [14, 28, 44, 64, 90];
const farthest = 0.12;

/** The lightest name that is drawn at a zoom, in px that a name takes: far out only the heavy ones have room. */
const leastWeight = (zoom: number): number => (zoom < 0.4 ? 50 : zoom < 0.6 ? 20 : 0);

/** Whether a mark is looked at, or all are alike. */
const isLit = ({ attention: { centres, lit } }: Sight, id: EntityId): boolean => centres.size === 0 || lit.has(id);

/** How many marks want a name, so that few of them can have more room. */
function isFew(sight: Sight): boolean {
  const { k, stage, attention } = sight;
  if (attention.centres.size > 0) return attention.lit.size <= few;
  return stage.filterNodes((id) => getTypeOf(k, id).kind !== "clause").length <= few;
}

interface Wished {
  /** Undefined for one whose mark is beyond the frame. */
  wish?: LabelWish;
  style: LabelStyle;
  /** Whether it is told elsewhere where it finds no place: a clause says its number. */
  tells: boolean;
}

function wishesOf(sight: Sight): Map<EntityId, Wished> {
  const { k, stage, attention, screen } = sight;
  const found = new Map<EntityId, Wished>();
  const focused = attention.centres.size > 0;
  const roomy = isFew(sight);
  const least = focused || !roomy ? leastWeight(screen.zoom / screen.scale) : 0;
  const most = farthest * Math.min(screen.size.width, screen.size.height);
  const offs = reaches.map((reach) => Math.round(reach * screen.scale)).filter((off) => off <= most);
  stage.forEachNode((id, mark) => {
    const hinted = attention.hints !== undefined && mark.part && !attention.centres.has(id) && !mark.marking?.note;
    const place = screen.at(id);
    if (!isLit(sight, id) || hinted) return;
    const style = labelStyle(k, id, mark, screen.zoom, screen.scale);
    if (!style) return;
    const tells = focused && getTypeOf(k, id).kind !== "clause";
    if (!isOn(place, screen.frame)) return void found.set(id, { style, tells });
    const centre = attention.centres.has(id) && !mark.part && !attention.crowded;
    // A part says its number, so that its name can give way.
    const weight = style.weight + (centre ? 1000 : focused && !mark.part ? 100 : 0);
    if (weight < least) return;
    const wish: LabelWish = {
      id,
      ...place,
      radius: screen.radius(id) * reachOf(getTypeOf(k, id).shape),
      shapes: shapesOf(style, focused || roomy),
      weight,
      must: centre || style.weight >= heaviest || (focused && roomy),
      reaches: roomy && focused && !mark.part ? offs : [],
    };
    found.set(id, { wish, style, tells });
  });
  return found;
}

/** Takes the places of marks: none may be covered that is looked at, and none at all unless it is faded or a name must stand. */
function takeMarks(sight: Sight, taken: BoxGrid<string>, firm: BoxGrid<string>): void {
  const { k, stage, screen, attention } = sight;
  stage.forEachNode((id, { marking }) => {
    const place = screen.at(id);
    const lit = isLit(sight, id);
    if ((!lit && getTypeOf(k, id).kind !== "clause") || !isOn(place, screen.frame)) return;
    const radius = screen.radius(id);
    const box = around(place, radius * reachOf(getTypeOf(k, id).shape) + 1);
    const isCornered =
      marking?.badge !== undefined || (marking?.sign !== undefined && getTypeOf(k, id).kind === "clause");
    const disc = around({ x: place.x + corner.x * radius, y: place.y + corner.y * radius }, corner.r * radius);
    // The disc at its corner keeps off the mark's own name, too.
    const boxes = [[box, id] as const, ...(isCornered ? [[disc, `corner of ${id}`] as const] : [])];
    for (const [one, owner] of boxes) {
      taken.add(one, owner);
      if (lit && attention.centres.size > 0) firm.add(one, owner);
    }
  });
}

/**
 * Places the names beside their marks, over faded marks if need be; those of marks that are not shown yet keep their place free.
 * `firm` is what no name may cover; `before` has the spots of the last frame.
 */
export function placeNames(
  sight: Sight,
  taken: BoxGrid<string>,
  firm: BoxGrid<string>,
  before: ReadonlyMap<string, Spot>,
): Names {
  const { screen, palette, attention } = sight;
  takeMarks(sight, taken, firm);
  const wished = wishesOf(sight);
  const wishes = [...wished.values()].flatMap(({ wish }) => wish ?? []);
  const placed = placeLabels(wishes, { taken, firm, frame: screen.frame }, before);
  const names = placed.flatMap((label) => {
    const one = wished.get(label.id);
    if (!one?.wish || attention.hidden?.has(label.id)) return [];
    const { wish, style } = one;
    const ink = style.strong || attention.centres.size > 0 ? palette.ink : palette.ink2;
    return [{ ...label, lines: wish.shapes[label.shape]?.lines ?? [], font: style.font, ink }];
  });
  const stand = new Set(placed.map(({ id }) => id));
  const unnamed = [...wished].flatMap(([id, { style, tells }]): Unnamed[] =>
    !tells || stand.has(id) || attention.hidden?.has(id) ? [] : [{ id, ...(style.note && { note: style.note }) }],
  );
  return { names, unnamed };
}
