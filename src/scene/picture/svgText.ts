import { baselineShift, type Family, type Font } from "../labels/fonts.ts";
import { measureText } from "../labels/measureText.ts";
import type { Point } from "../lines/curve.ts";
import { textElement, type Svg } from "./svg.ts";

/** The page's families first, then those that other programs are likely to have. */
const families: Record<Family, string> = {
  sans: "'Inter Variable', Inter, 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif",
  serif:
    "'Source Serif 4 Variable', 'Source Serif 4', 'Source Serif Pro', Georgia, 'Liberation Serif', 'Times New Roman', serif",
};

/** How high digits and capitals of the sans family stand, in shares of the font's size. */
const capitals = 0.73;

/** A font as attributes. */
export const fontAttributes = ({ family, size, weight, italic }: Font) => ({
  "font-family": families[family],
  "font-size": size,
  "font-weight": weight,
  "font-style": italic ? "italic" : undefined,
});

/** Holds a text to the width that it was given room for, also where a program sets it in another font. */
const lengthOf = (text: string, font: Font) =>
  Array.from(text).length > 1 ? { textLength: measureText(text, font), lengthAdjust: "spacingAndGlyphs" } : {};

/** A line of text whose middle height is that of a point, from which it runs on, to which it runs, or around which it stands. */
export const textAt = (
  text: string,
  at: Point,
  font: Font,
  anchor: "start" | "middle" | "end",
  more: Readonly<Record<string, string | number | undefined>> = {},
): Svg => {
  const place = { x: at.x, y: at.y + baselineShift[font.family] * font.size };
  const set = { ...fontAttributes(font), ...lengthOf(text, font) };
  return textElement("text", { ...place, "text-anchor": anchor, ...set, ...more }, text);
};

/** Digits and capitals around a point, in the middle also of their height. */
export const figuresAt = (text: string, { x, y }: Point, size: number, fill: string): Svg => {
  const font = fontAttributes({ family: "sans", weight: 600, size });
  return textElement("text", { x, y: y + (capitals * size) / 2, "text-anchor": "middle", ...font, fill }, text);
};
