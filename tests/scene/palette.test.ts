import { describe, expect, it } from "vitest";
import { blend, colourOf, fromPremultiplied, paletteOf, toPremultiplied } from "../../src/scene/palette.ts";

const plain = { dark: false, contrast: false };
const colour = { light: "#1F5FA8", dark: "#74B3F2" };

describe("the palette", () => {
  it("follows the machine unless the reader chose a theme", () => {
    expect(paletteOf("system", { ...plain, dark: true }).dark).toBe(true);
    expect(paletteOf("light", { ...plain, dark: true }).dark).toBe(false);
    expect(paletteOf("dark", plain).dark).toBe(true);
  });

  it("draws quiet things stronger where more contrast is asked for", () => {
    expect(paletteOf("light", { ...plain, contrast: true }).strength).toBeGreaterThan(
      paletteOf("light", plain).strength,
    );
  });

  it("gives way to forced colours, and then tells types apart by shape alone", () => {
    const forced = { ground: "#000000", ink: "#ffff00", accent: "#00ffff" };
    const palette = paletteOf("light", { ...plain, forced });
    expect(palette).toMatchObject(forced);
    expect(colourOf(palette, colour)).toBe("#ffff00");
    expect(colourOf(paletteOf("light", plain), colour)).toBe("#1F5FA8");
  });

  it("multiplies a colour by its opacity for WebGL", () => {
    expect(toPremultiplied("#FF8000", 0.5)).toEqual([0.5, (128 / 255) * 0.5, 0, 0.5]);
    expect(fromPremultiplied(toPremultiplied("#1F2328", 0.42))).toEqual({ colour: "#1f2328", opacity: 0.42 });
  });

  it("tells how a faint colour looks on its ground", () => {
    expect(blend("#ff8000", "#000000", 0.5)).toBe("#804000");
    expect(blend("#ff8000", "#FFFFFF", 0)).toBe("#ffffff");
    expect(blend("#ff8000", "#FFFFFF", 1)).toBe("#ff8000");
  });
});
