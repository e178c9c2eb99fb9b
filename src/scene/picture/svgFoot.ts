import { contrastLooks, patternOf } from "../lines/lineLook.ts";
import { rankWidths } from "../attention.ts";
import { toPremultiplied, type Palette } from "../palette.ts";
import type { Foot, LegendEntry } from "./layFoot.ts";
import { element, group, type Svg } from "./svg.ts";
import { strokeOf, strokesOf } from "./svgLines.ts";
import { drawFace } from "./svgMarks.ts";
import { textAt } from "./svgText.ts";

function lineSample(sample: Exclude<LegendEntry["sample"], { face: unknown }>, { ink }: Palette, wide: number): Svg {
  if ("contrast" in sample) {
    const curve = { from: { x: 0, y: 0 }, control: { x: wide / 2, y: 0 }, to: { x: wide, y: 0 } };
    return strokesOf(curve, { ...contrastLooks[sample.contrast], paint: toPremultiplied(ink, 0.82) }).join("");
  }
  const look =
    "rank" in sample
      ? { pattern: 0, width: rankWidths[sample.rank] ?? 1, alpha: 0.82 }
      : { ...patternOf(sample.standing, 1.5), alpha: sample.standing === "unconfirmed" ? 0.6 : 0.82 };
  return element("path", { d: `M0 0h${wide}`, ...strokeOf({ ...look, paint: toPremultiplied(ink, look.alpha) }) });
}

/** The legend and the credit below the graph, on the ground, behind which the graph ends. */
export function svgFoot(foot: Foot, palette: Palette, { width, height }: { width: number; height: number }): Svg[] {
  if (foot.height === 0) return [];
  const top = height - foot.height;
  const { font, sample, entries, credit, creditFont } = foot;
  const legend = entries.map(({ at, words, sample: shows }) => {
    const wide = sample - 8;
    const drawn =
      "face" in shows
        ? element(
            "g",
            { transform: `translate(${at.x + wide / 2} ${at.y})` },
            drawFace(shows.face, palette, wide * 0.44),
          )
        : element("g", { transform: `translate(${at.x} ${at.y})` }, [lineSample(shows, palette, wide)]);
    return element("g", {}, [
      drawn,
      textAt(words, { x: at.x + sample, y: at.y }, font, "start", { fill: palette.ink2 }),
    ]);
  });
  return [
    element("rect", { x: 0, y: top, width, height: foot.height, fill: palette.ground }),
    element("path", { d: `M16 ${top + 0.5}H${width - 16}`, stroke: palette.ink, "stroke-opacity": 0.14 }),
    ...group({ "data-layer": "legend" }, legend),
    ...group(
      { "data-layer": "credit" },
      credit.map(({ text, at }) => textAt(text, at, creditFont, "start", { fill: palette.ink3 })),
    ),
  ];
}
