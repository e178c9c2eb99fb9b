import type { EntityType } from "../../model/dataset.ts";
import type { Marking } from "../../view/marking.ts";
import { colourOf, type Palette } from "../palette.ts";
import { pictogramPaths } from "./pictogramPaths.ts";
import { discPath, shapePath } from "./shapePath.ts";

/** What a mark shows. */
export interface MarkFace extends Pick<Marking, "tint" | "sign" | "badge" | "edge"> {
  type: EntityType;
  /** A clause's number. */
  number?: string;
  selected: boolean;
}

/** A piece of a mark; lengths in px, x and y from the middle of the mark. */
export type MarkPart =
  /** An outline that is filled, drawn or both; `dots` gives a dash round ends. */
  | { is: "outline"; d: string; fill?: string; stroke?: string; width?: number; dash?: number[]; dots?: boolean }
  /** Letters or digits, their middle at x, y. */
  | { is: "text"; text: string; x: number; y: number; size: number; ink: string }
  /** Lines on a ground of 24 by 24, `size` wide, their middle at x, y; `width` is that of the line on its ground. */
  | { is: "drawing"; paths: string[]; x: number; y: number; size: number; width: number; ink: string };

/** The size of letters inside as a share of the radius, by how many they are. */
const shareOf = (text: string): number => [0, 1.05, 1.0, 0.82, 0.72, 0.62][Math.min(text.length, 5)] ?? 0.6;

/** Where the small disc at the corner of a mark stands and how large it is, as shares of the mark's radius. */
export const corner = { x: 0.8, y: -0.8, r: 0.5 };

function cornerParts({ sign = "", badge }: MarkFace, { ink, ground }: Palette, r: number): MarkPart[] {
  const [x, y, own] = [corner.x * r, corner.y * r, corner.r * r];
  return [
    { is: "outline", d: discPath(x, y, own), fill: ink, stroke: ground, width: r * 0.09 },
    badge === undefined
      ? { is: "text", text: sign, x, y, size: own * 1.15 * shareOf(sign), ink: ground }
      : { is: "drawing", paths: [badge], x, y, size: own * 1.45, width: 3.4, ink: ground },
  ];
}

const whole = { width: 1, dash: [] };
/** Widths as multiples of the usual one, dashes and gaps as shares of the radius. */
const edges: Record<NonNullable<MarkFace["edge"]>, { width: number; dash: number[] }> = {
  thick: { width: 2.2, dash: [] },
  dashed: { width: 1, dash: [0.36, 0.26] },
  dotted: { width: 1.3, dash: [0.001, 0.3] },
};

/** Whether a mark is filled: what is selected, and parties and people, but for those whose outline is broken. */
const isSolid = ({ type, selected, edge }: MarkFace): boolean =>
  selected || ((type.kind === "party" || type.kind === "person") && edge !== "dashed" && edge !== "dotted");

function bodyParts(face: MarkFace, palette: Palette, colour: string, r: number): MarkPart[] {
  const { type, selected, edge } = face;
  const d = shapePath(type.shape, r);
  const solid = isSolid(face);
  const fill = !solid ? palette.ground : selected && type.kind === "clause" ? palette.ink : colour;
  const { width, dash } = edge ? edges[edge] : whole;
  const drawn = {
    stroke: colour,
    width: r * width * (type.kind === "clause" ? 0.09 : 0.16),
    ...(dash.length > 0 && { dash: dash.map((length) => length * r) }),
    ...(edge === "dotted" && { dots: true }),
  };
  return [
    ...(selected ? [{ is: "outline", d: shapePath(type.shape, r * 1.24), fill: palette.accent } as const] : []),
    { is: "outline", d, fill, ...((!solid || edge) && drawn) },
  ];
}

/** What a mark of a radius is made of, the lowest part first: actors solid, things and clauses in outline, the selected one on the marker pen. */
export function markParts(face: MarkFace, palette: Palette, r: number): MarkPart[] {
  const { type, number, sign, badge } = face;
  const colour = colourOf(palette, face.tint ?? type.colour);
  const solid = isSolid(face);
  // A number is read, also where a colour beside it tells something else.
  const ink = solid ? palette.ground : face.tint && number !== undefined ? palette.ink : colour;
  const text = number ?? sign;
  const size = r * (type.shape === "circle" ? 1.15 : 1.05);
  const inside: MarkPart =
    text !== undefined
      ? { is: "text", text, x: 0, y: 0, size: r * shareOf(text), ink }
      : { is: "drawing", paths: pictogramPaths(type.pictogram), x: 0, y: 0, size, width: 2, ink };
  const cornered = badge !== undefined || (sign !== undefined && number !== undefined);
  return [...bodyParts(face, palette, colour, r), inside, ...(cornered ? cornerParts(face, palette, r) : [])];
}
