import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("../../src/ui/tokens.css", import.meta.url), "utf8");

/** The colour of a token in the light and the dark theme. */
const token = (name: string): [light: string, dark: string] => {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? [];
  if (light === undefined || dark === undefined) throw new Error(`there is no colour --${name}`);
  return [light, dark];
};

const brightness = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [brightness(a), brightness(b)].toSorted((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
};

const pairs = [
  ...["ink", "ink-2"].flatMap((ink) => ["ground", "sheet", "wash", "marker"].map((paper) => [ink, paper] as const)),
  ...["ground", "sheet", "wash"].map((paper) => ["ink-3", paper] as const),
];

test.each(pairs)("%s reads well on %s in both themes", (ink, paper) => {
  for (const theme of [0, 1] as const)
    expect(contrast(token(ink)[theme], token(paper)[theme]), theme === 0 ? "light" : "dark").toBeGreaterThanOrEqual(
      4.5,
    );
});
