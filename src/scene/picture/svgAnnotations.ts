import type { annotationPen } from "../annotations/annotationPen.ts";
import type { PlacedAnnotation } from "../annotations/placeAnnotations.ts";
import { cornersPath, curvePath } from "../lines/paths.ts";
import { boxPath } from "../marks/shapePath.ts";
import type { Palette } from "../palette.ts";
import { element, group, short, type Svg } from "./svg.ts";
import { textAt } from "./svgText.ts";

type Pen = ReturnType<typeof annotationPen>;

/** Outlines, arrows and the lines from words to their marks: ink on the marker pen. */
export function svgShapes(annotations: readonly PlacedAnnotation[], { ink, accent }: Palette, pen: Pen): Svg[] {
  const stroke = (d: string, colour: string, width: number) =>
    element("path", { d, fill: "none", stroke: colour, "stroke-width": width, "stroke-linejoin": "round", "stroke-linecap": "round" }); // prettier-ignore
  const shapes = annotations.flatMap(({ outline, arrow, leader }) => {
    const line = outline ? cornersPath(outline) : arrow && curvePath(arrow.curve);
    const width = arrow ? pen.arrow : pen.outline;
    return [
      ...(line ? [stroke(line, accent, pen.marker), stroke(line, ink, width)] : []),
      ...(arrow?.head ? [element("path", { d: cornersPath(arrow.head), fill: ink })] : []),
      ...(leader
        ? [
            stroke(
              `M${short(leader.from.x)} ${short(leader.from.y)}L${short(leader.to.x)} ${short(leader.to.y)}`,
              ink,
              pen.leader,
            ),
          ]
        : []),
    ];
  });
  return group({ "data-layer": "annotation-lines" }, shapes);
}

/** The words of annotations, each in a box on the ground. */
export function svgBoxes(annotations: readonly PlacedAnnotation[], { ink, ink3, ground }: Palette, pen: Pen): Svg[] {
  const boxes = annotations.flatMap(({ box, marks }) => {
    if (!box) return [];
    const { rect, lines, font, lineHeight, padding } = box;
    const d = boxPath(rect.left, rect.top, rect.right - rect.left, rect.bottom - rect.top, pen.corner);
    return element("g", { "data-annotation": marks.join(" ") }, [
      element("path", { d, fill: ground, stroke: ink3, "stroke-width": pen.box }),
      ...lines.map((line, i) => {
        const at = { x: rect.left + padding.x, y: rect.top + padding.y + (i + 0.5) * lineHeight };
        return textAt(line, at, font, "start", { fill: ink });
      }),
    ]);
  });
  return group({ "data-layer": "annotations" }, boxes);
}
