/** The two families of the picture: one for names and numbers, one for what lies on it like words on a map. */
export type Family = "sans" | "serif";

/** How a text is set. */
export interface Font {
  family: Family;
  /** Pixels. */
  size: number;
  weight: number;
  italic?: boolean;
}

const inPage: Record<Family, string> = {
  sans: `"Inter Variable", Inter, system-ui, sans-serif`,
  serif: `"Source Serif 4 Variable", "Source Serif 4", Georgia, serif`,
};

/** How far below the middle of a line its letters stand, in shares of the font's size; as a canvas has it with "middle". */
export const baselineShift: Record<Family, number> = { sans: 0.3, serif: 0.256 };

/** A font as a canvas takes it. */
export const cssFont = ({ family, size, weight, italic }: Font): string =>
  `${italic ? "italic " : ""}${weight} ${size}px ${inPage[family]}`;
