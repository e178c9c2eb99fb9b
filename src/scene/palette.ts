import type { Theme } from "../state/store.ts";

/** The colours of everything that is not data, and how strongly quiet things are drawn. */
export interface Palette {
  dark: boolean;
  ground: string;
  ink: string;
  ink2: string;
  ink3: string;
  /** The marker pen behind what is selected. */
  accent: string;
  /** Multiplies the opacity of quiet lines and faded marks; above 1 in high contrast. */
  strength: number;
  /** Types are told apart by shape and pictogram alone. */
  plain: boolean;
}

const light = { dark: false, ground: "#FBFAF7", ink: "#1F2328", ink2: "#4C525A", ink3: "#666B73", accent: "#FBE08A" };
const dark = { dark: true, ground: "#14161A", ink: "#ECEAE5", ink2: "#B9BBBD", ink3: "#92969C", accent: "#524110" };

/** What the reader's machine asks for. */
export interface SystemColours {
  dark: boolean;
  contrast: boolean;
  /** Hex colours that take the place of all others, where the machine forces its own. */
  forced?: { ground: string; ink: string; accent: string };
}

/** The palette of a theme, where "system" follows the reader's machine; forced colours win over every theme. */
export function paletteOf(theme: Theme, { dark: isDark, contrast, forced }: SystemColours): Palette {
  const base = theme === "dark" || (theme === "system" && isDark) ? dark : light;
  const strength = contrast || forced ? 1.8 : 1;
  if (forced) return { ...base, ...forced, ink2: forced.ink, ink3: forced.ink, strength, plain: true };
  return { ...base, strength, plain: false };
}

/** The colour that a palette gives a type of entity: its own, or ink where colours are forced. */
export const colourOf = (palette: Palette, colour: { light: string; dark: string }): string =>
  palette.plain ? palette.ink : palette.dark ? colour.dark : colour.light;

/** A hex colour as four numbers from 0 to 1, with the colour multiplied by the opacity as WebGL blends it here. */
export function toPremultiplied(hex: string, opacity: number): [number, number, number, number] {
  const channel = (at: number) => (Number.parseInt(hex.slice(at, at + 2), 16) / 255) * opacity;
  return [channel(1), channel(3), channel(5), opacity];
}

/** The other way round: the colour and the opacity that such numbers came from. */
export function fromPremultiplied([red, green, blue, opacity]: readonly [number, number, number, number]) {
  const channel = (part: number) =>
    Math.round((part / (opacity || 1)) * 255)
      .toString(16)
      .padStart(2, "0");
  return { colour: `#${channel(red)}${channel(green)}${channel(blue)}`, opacity };
}

/** A hex colour as it is seen on another one at an opacity, for programs that draw no group of shapes through one another. */
export function blend(colour: string, ground: string, opacity: number): string {
  const part = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(part(ground, at) + (part(colour, at) - part(ground, at)) * opacity));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
