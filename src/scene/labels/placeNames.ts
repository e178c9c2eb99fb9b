import type { EntityId } from "../../model/ids.ts";
import { getTypeOf } from "../../model/knowledge.ts";
import { cornerReach } from "../marks/markParts.ts";
import { reachOf } from "../marks/shapePath.ts";
import { around, isOn, type Sight } from "../screen.ts";
import type { BoxGrid } from "./BoxGrid.ts";
import type { Font } from "./fonts.ts";
import { labelStyle, type LabelStyle } from "./labelStyle.ts";
import { measureText } from "./measureText.ts";
import { placeLabels, type LabelWish, type PlacedLabel, type Side } from "./placeLabels.ts";

/** A name beside its mark, ready to be written. */
export interface PlacedName extends PlacedLabel {
  id: EntityId;
  text: string;
  font: Font;
  ink: string;
}

/** Names from this weight on stand even where they cover marks: those of the parties at the table. */
const heaviest = 54;

/** The lightest name that is drawn at a zoom, in px that a name takes: far out only the heavy ones have room. */
const leastWeight = (zoom: number): number => (zoom < 0.4 ? 50 : zoom < 0.6 ? 20 : 0);

function wishes({ k, stage, attention, screen }: Sight, styles: Map<EntityId, LabelStyle>): LabelWish[] {
  const found: LabelWish[] = [];
  stage.forEachNode((id, mark) => {
    const hinted = attention.hints !== undefined && mark.part && !attention.centres.has(id) && !mark.marking?.note;
    const lit = (attention.centres.size === 0 || attention.lit.has(id)) && !hinted;
    const style = labelStyle(k, id, mark, screen.zoom, screen.scale);
    const place = screen.at(id);
    if (!lit || !style || !isOn(place, screen.frame)) return;
    const centre = attention.centres.has(id) && !mark.part && !attention.crowded;
    const weight = style.weight + (centre ? 1000 : attention.centres.size > 0 ? 100 : 0);
    if (weight < leastWeight(screen.zoom / screen.scale)) return;
    styles.set(id, style);
    found.push({
      id,
      ...place,
      radius: screen.radius(id) * (mark.marking?.badge ? cornerReach : reachOf(getTypeOf(k, id).shape)),
      width: Math.ceil(measureText(style.text, style.font)),
      height: style.height,
      weight,
      must: centre || style.weight >= heaviest,
    });
  });
  return found;
}

/** Places the names beside their marks, over faded marks if need be; those of marks that are not shown yet keep their place free; `before` has the sides of the last frame. */
export function placeNames(
  sight: Sight,
  taken: BoxGrid<string>,
  names: BoxGrid<string>,
  before: ReadonlyMap<string, Side>,
): PlacedName[] {
  const { k, stage, screen, palette, attention } = sight;
  stage.forEachNode((id) => {
    const place = screen.at(id);
    const faded = attention.centres.size > 0 && !attention.lit.has(id) && getTypeOf(k, id).kind !== "clause";
    if (!faded && isOn(place, screen.frame)) taken.add(around(place, screen.radius(id) + 1), id);
  });
  const styles = new Map<EntityId, LabelStyle>();
  return placeLabels(wishes(sight, styles), taken, names, screen.frame, before).flatMap((label) => {
    const style = styles.get(label.id);
    if (!style || attention.hidden?.has(label.id)) return [];
    const ink = style.strong || attention.centres.size > 0 ? palette.ink : palette.ink2;
    return [{ ...label, text: style.text, font: style.font, ink }];
  });
}
