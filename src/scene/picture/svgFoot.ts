import type { Standing } from "../../model/dataset.ts";
import { contrastLooks, patternOf } from "../lines/lineLook.ts";
import { rankWidths } from "../attention.ts";
import { colourOf, toPremultiplied, type Palette } from "../palette.ts";
import type { Foot } from "./layFoot.ts";
import type { LegendEntry } from "./legendOf.ts";
import { element, group, type Svg } from "./svg.ts";
import { strokeOf, strokesOf } from "./svgLines.ts";
import { discPath, reachOf } from "../marks/shapePath.ts";
import { drawFace } from "./svgMarks.ts";
import { figuresAt, textAt } from "./svgText.ts";

type Sample = LegendEntry["sample"];
type LineShown = Extract<Sample, { contrast: unknown } | { rank: unknown } | { standing: unknown }>;

/** How the line of a standing shows in a legend of this scale: its kind as in the graph, further apart in strength, as print needs it. */
function standingLook(standing: Standing, scale: number): { pattern: number; width: number; alpha: number } {
  const { pattern, width } = patternOf(standing, 2);
  return { pattern, width: width * scale, alpha: standing === "unconfirmed" ? 0.55 : 1 };
}

function lineSample(sample: LineShown, { ink }: Palette, wide: number, scale: number): Svg {
  if ("contrast" in sample) {
    const curve = { from: { x: 0, y: 0 }, control: { x: wide / 2, y: 0 }, to: { x: wide, y: 0 } };
    return strokesOf(curve, { ...contrastLooks[sample.contrast], paint: toPremultiplied(ink, 0.82) }).join("");
  }
  const look =
    "rank" in sample
      ? { pattern: 0, width: rankWidths[sample.rank] ?? 1, alpha: 0.82 }
      : standingLook(sample.standing, scale);
  return element("path", { d: `M0 0h${wide}`, ...strokeOf({ ...look, paint: toPremultiplied(ink, look.alpha) }) });
}

/** What a legend shows beside its words, in a room so wide whose left end is at 0, 0. */
function drawSample(sample: Sample, palette: Palette, wide: number, scale: number): Svg[] {
  const middle = wide / 2;
  if ("face" in sample) {
    const face = drawFace(sample.face, palette, (wide * 0.44) / reachOf(sample.face.type.shape));
    return [element("g", { transform: `translate(${middle} 0)` }, face)];
  }
  if ("sizes" in sample)
    return [
      [0.2 * wide, 0.13 * wide],
      [0.68 * wide, 0.3 * wide],
    ].map(([x, r]) => element("path", { d: discPath(x!, 0, r!), fill: "none", stroke: palette.ink2 }));
  if ("ramp" in sample) {
    const step = wide / sample.ramp.length;
    return sample.ramp.map((tint, at) =>
      element("rect", { x: at * step, y: -middle / 2, width: step, height: middle, fill: colourOf(palette, tint) }),
    );
  }
  if ("letter" in sample)
    return [
      element("path", { d: discPath(middle, 0, wide * 0.44), fill: colourOf(palette, sample.tint) }),
      figuresAt(sample.letter, { x: middle, y: 0 }, wide * 0.5, palette.ground),
    ];
  return [lineSample(sample, palette, wide, scale)];
}

/** The legend and the credit below the graph, on the ground, behind which the graph ends. */
export function svgFoot(foot: Foot, palette: Palette, { width, height }: { width: number; height: number }): Svg[] {
  if (foot.height === 0) return [];
  const top = height - foot.height;
  const { left, right, font, entries, credit, creditFont } = foot;
  const legend = entries.map(({ at, words, room, sample }) => {
    const drawn = drawSample(sample, palette, room - 8, font.size / 12);
    return element("g", {}, [
      element("g", { transform: `translate(${at.x} ${at.y})` }, drawn),
      textAt(words, { x: at.x + room, y: at.y }, font, "start", { fill: palette.ink2 }),
    ]);
  });
  return [
    element("rect", { x: 0, y: top, width, height: foot.height, fill: palette.ground }),
    element("path", { d: `M${left} ${top + 0.5}H${right}`, stroke: palette.ink, "stroke-opacity": 0.14 }),
    ...group({ "data-layer": "legend" }, legend),
    ...group(
      { "data-layer": "credit" },
      credit.map(({ text, at }) => textAt(text, at, creditFont, "start", { fill: palette.ink3 })),
    ),
  ];
}
