import type { IconNode } from "lucide";
import { pictograms } from "../../model/pictograms.ts";
import { boxPath, discPath } from "./shapePath.ts";

type Attributes = IconNode[number][1];

function partPath(tag: string, attributes: Attributes): string {
  const n = (key: string) => Number(attributes[key] ?? 0);
  switch (tag) {
    case "path":
      return String(attributes.d);
    case "circle":
      return discPath(n("cx"), n("cy"), n("r"));
    case "ellipse":
      return discPath(n("cx"), n("cy"), n("rx"), n("ry"));
    case "rect":
      return boxPath(n("x"), n("y"), n("width"), n("height"), n("rx"));
    case "line":
      return `M${n("x1")} ${n("y1")}L${n("x2")} ${n("y2")}`;
    default:
      return `M${String(attributes.points).trim()}${tag === "polygon" ? "z" : ""}`;
  }
}

/** A pictogram as path data on a ground of 24 by 24, to be drawn as lines 2 wide with round ends; empty where there is none of that name. */
export const pictogramPaths = (name: string): string[] =>
  (pictograms[name] ?? []).map(([tag, attributes]) => partPath(tag, attributes));
