import type { EntityId } from "../../model/ids.ts";
import { nameOf } from "../../view/shown.ts";
import { markLook } from "../marks/markLook.ts";
import { markParts, type MarkFace, type MarkPart } from "../marks/markParts.ts";
import { blend, type Palette } from "../palette.ts";
import { around, type Sight } from "../screen.ts";
import { isSeen, isWhole } from "./isSeen.ts";
import { element, group, textElement, type Svg } from "./svg.ts";
import { figuresAt } from "./svgText.ts";

type Faded = (colour: string) => string;

function drawPart(part: MarkPart, faded: Faded): Svg {
  if (part.is === "text") return figuresAt(part.text, part, part.size, faded(part.ink));
  if (part.is === "outline") {
    const { d, width, dash, dots } = part;
    const [fill, stroke] = [part.fill ? faded(part.fill) : "none", part.stroke && faded(part.stroke)];
    const round = dots ? "round" : undefined;
    const broken = { "stroke-dasharray": dash?.map((length) => length.toFixed(3)).join(" "), "stroke-linecap": round };
    return element("path", { d, fill, stroke, "stroke-width": stroke ? width : undefined, ...broken });
  }
  const { paths, x, y, size, width, ink } = part;
  const scale = (size / 24).toFixed(4);
  const transform = `translate(${(x - size / 2).toFixed(2)} ${(y - size / 2).toFixed(2)}) scale(${scale})`;
  const pen = {
    fill: "none",
    stroke: faded(ink),
    "stroke-width": width,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  };
  return element("g", { transform, ...pen }, paths.map((d) => element("path", { d }))); // prettier-ignore
}

/** A mark around 0, 0 with a radius; a faint one in the colours that it has on the ground. */
export function drawFace(face: MarkFace, palette: Palette, radius: number, alpha = 1): Svg[] {
  const faded: Faded = (colour) => (alpha < 1 ? blend(colour, palette.ground, alpha) : colour);
  return markParts(face, palette, radius).map((part) => drawPart(part, faded));
}

/**
 * The marks of a picture, each a group that names its entity: those that are drawn in full, or the faded ones, which lie
 * below lines that are looked at, and of which those that an edge would cut are left out.
 */
export function svgMarks({ k, stage, attention, palette, screen }: Sight, which: "full" | "faded"): Svg[] {
  const isWanted = (id: EntityId) => (attention.centres.size === 0 || attention.lit.has(id)) === (which === "full");
  const looks = stage
    .filterNodes(isWanted)
    .map((id) => ({
      id,
      at: screen.at(id),
      radius: screen.radius(id),
      ...markLook(k, stage, id, attention, palette),
    }))
    .filter(({ alpha, at, radius }) => alpha > 0 && isSeen(around(at, radius * 1.5), screen))
    .filter(({ at, radius }) => which === "full" || isWhole(around(at, radius * 1.2), screen));
  const marks = looks
    .toSorted((a, b) => a.zIndex - b.zIndex)
    .map(({ id, at, radius, alpha, face }) =>
      element(
        "g",
        {
          "data-entity": id,
          transform: `translate(${at.x.toFixed(2)} ${at.y.toFixed(2)})`,
          "data-strength": alpha < 1 ? alpha : undefined,
        },
        [textElement("title", {}, nameOf(k, id)), ...drawFace(face, palette, radius, alpha)],
      ),
    );
  return group({ "data-layer": `${which} marks` }, marks);
}
