import { hairline, type Bezel } from "../bezel/layBezel.ts";
import { haloWidth, leaderPen, rowsOf } from "../labels/drawLabels.ts";
import type { PlacedName } from "../labels/placeNames.ts";
import type { PlacedWords } from "../labels/placeWords.ts";
import { blend, type Palette } from "../palette.ts";
import { element, group, short, type Svg } from "./svg.ts";
import { textAt } from "./svgText.ts";

const degrees = (radians: number): string => ((radians * 180) / Math.PI).toFixed(2);

function arcPath({ centre, radius }: Bezel, { from, to }: { from: number; to: number }): string {
  const at = (angle: number) =>
    `${short(centre.x + radius * Math.cos(angle))} ${short(centre.y - radius * Math.sin(angle))}`;
  const r = short(radius);
  return `M${at(from)}A${r} ${r} 0 ${to - from > Math.PI ? 1 : 0} 0 ${at(to)}`;
}

/** The hairlines around the ring and the names of its themes, letter by letter, because few programs set text along a path. */
export function svgBezel(bezel: Bezel | undefined, { ink, ink3, ground }: Palette, alpha: number): Svg[] {
  const pieces = (bezel?.pieces ?? []).map(({ name, strokes, letters }) =>
    element("g", { "aria-label": name }, [
      ...strokes.map((stroke) =>
        element("path", { d: arcPath(bezel!, stroke), fill: "none", stroke: ink, "stroke-opacity": hairline * alpha }),
      ),
      ...letters.map(({ letter, at, turn }) => {
        const transform = `translate(${short(at.x)} ${short(at.y)}) rotate(${degrees(turn)})`;
        return textAt(letter, { x: 0, y: 0 }, bezel!.font, "middle", { fill: blend(ink3, ground, alpha), transform });
      }),
    ]),
  );
  return group({ "data-layer": "themes" }, pieces);
}

const anchors = { left: "start", center: "middle", right: "end" } as const;

/** Names with halos; the halos lie in a layer of their own, because not every program paints a stroke below its letters. */
export function svgNames(names: readonly PlacedName[], { ground }: Palette): Svg[] {
  const halo = { fill: ground, stroke: ground, "stroke-width": haloWidth, "stroke-linejoin": "round" };
  const set = (name: PlacedName, more: Record<string, string | number>, id = false) =>
    rowsOf(name).map(({ text, anchor, x, y }, at) =>
      textAt(text, { x, y }, name.font, anchors[anchor], { ...more, ...(at === 0 && id && { "data-name": name.id }) }),
    );
  const leaders = names.flatMap(({ leader, ink }) => {
    if (!leader) return [];
    const [from, to] = leader;
    const line = { x1: short(from.x), y1: short(from.y), x2: short(to.x), y2: short(to.y) };
    return [element("line", { ...line, stroke: ink, "stroke-width": leaderPen.width, "stroke-opacity": leaderPen.strength })]; // prettier-ignore
  });
  return [
    ...group({ "data-layer": "leaders", "aria-hidden": "true" }, leaders),
    ...group({ "data-layer": "halos", "aria-hidden": "true", ...halo }, names.flatMap((name) => set(name, {}))),
    ...group({ "data-layer": "names" }, names.flatMap((name) => set(name, { fill: name.ink }, true))),
  ]; // prettier-ignore
}

/** The words of lines, each on the ground. */
export function svgWords(words: readonly PlacedWords[], { ground, ink }: Palette): Svg[] {
  const all = words.map(({ text, at, angle, width, font }) =>
    element("g", { transform: `translate(${short(at.x)} ${short(at.y)}) rotate(${degrees(angle)})` }, [
      element("rect", {
        x: -width / 2 - 3,
        y: -font.size * 0.6,
        width: width + 6,
        height: font.size * 1.2,
        fill: ground,
      }),
      textAt(text, { x: 0, y: 0 }, font, "middle", { fill: ink }),
    ]),
  );
  return group({ "data-layer": "words" }, all);
}
