import { curveBetween, type Curve } from "../lines/curve.ts";
import { drawnCurve } from "../lines/drawnCurve.ts";
import { attendedLook } from "../lines/lineLook.ts";
import { linePatterns, type LineData } from "../lines/linePatterns.ts";
import { markedLine } from "../lines/markedLine.ts";
import { cornersPath, curvePath, piecesPath } from "../lines/paths.ts";
import { discPath } from "../marks/shapePath.ts";
import { fromPremultiplied } from "../palette.ts";
import type { Sight } from "../screen.ts";
import { isSeen } from "./isSeen.ts";
import { element, group, type Svg } from "./svg.ts";

/** The stroke of a line: whole, dashed (disputed) or dotted (denied), as the line program draws it. */
export function strokeOf({ pattern, width, paint }: Pick<LineData, "pattern" | "width" | "paint">) {
  const { colour: stroke, opacity } = fromPremultiplied(paint);
  const pen = { fill: "none", stroke, "stroke-opacity": opacity.toFixed(3) };
  if (pattern === linePatterns.dashed) return { ...pen, "stroke-width": width, "stroke-dasharray": "5 4" };
  if (pattern !== linePatterns.dotted) return { ...pen, "stroke-width": width };
  const dots = { "stroke-dasharray": "0.01 6", "stroke-dashoffset": -3, "stroke-linecap": "round" };
  return { ...pen, ...dots, "stroke-width": Math.max(2, width) };
}

/** A curve as the line program draws it: as one stroke, or, where it tells what it is to two sides, with the marks along it. */
export function strokesOf(curve: Curve, look: Pick<LineData, "pattern" | "width" | "paint">): Svg[] {
  const { stroke, ...pen } = strokeOf(look);
  const marked = markedLine(curve, look.pattern, look.width);
  if (!marked) return [element("path", { d: curvePath(curve), stroke, ...pen })];
  const d = marked.strokes
    .filter(({ length }) => length > 1)
    .map(piecesPath)
    .join("");
  const beads = marked.beads.map(({ x, y }) => discPath(x, y, marked.bead)).join("");
  return [
    element("path", { d, stroke, ...pen, "stroke-width": marked.pen, "stroke-linejoin": "round" }),
    ...(beads ? [element("path", { d: beads, fill: stroke, "fill-opacity": pen["stroke-opacity"] })] : []),
  ];
}

const reachOf = ({ from, control, to, loop }: Curve) => {
  const xs = [from.x, control.x, to.x];
  const ys = [from.y, control.y, to.y];
  const more = loop ? loop.radius * 3 : 4;
  return {
    left: Math.min(...xs) - more,
    right: Math.max(...xs) + more,
    top: Math.min(...ys) - more,
    bottom: Math.max(...ys) + more,
  };
};

/** The lines of a picture, each a group that names its statements: those that are looked at, those with arrows above the rest; or the quiet ones. */
export function svgLines({ k, stage, attention, palette, screen }: Sight, which: "lit" | "quiet"): Svg[] {
  const lines = stage.mapEdges((id, { statements }, from, to) => {
    if (attention.lines.has(id) !== (which === "lit")) return undefined;
    const look = attendedLook(k, stage, id, attention, palette);
    const whole = curveBetween(screen.at(from), screen.at(to), look.bend, screen.centre, screen.radius(from));
    if (look.paint[3] === 0 || !isSeen(reachOf(whole), screen)) return undefined;
    const { curve, head } = drawnCurve(whole, screen.radius(from), screen.radius(to), look.arrow);
    const stroke = strokeOf(look);
    const tip =
      head && element("path", { d: cornersPath(head), fill: stroke.stroke, "fill-opacity": stroke["stroke-opacity"] });
    const told = statements.map((one) => one.id).join(" ") || undefined;
    const svg = element("g", { "data-line": id, "data-statements": told }, [
      ...strokesOf(curve, look),
      ...(tip ? [tip] : []),
    ]);
    return { svg, zIndex: look.zIndex };
  });
  const drawn = lines.filter((line) => line !== undefined).toSorted((a, b) => a.zIndex - b.zIndex);
  return group({ "data-layer": `${which} lines` }, drawn.map(({ svg }) => svg)); // prettier-ignore
}
