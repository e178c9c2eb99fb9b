import "../../../src/ui/fonts.css";
import { describe, expect, it } from "vitest";
import { drawPicture } from "../../../src/scene/picture/drawPicture.ts";
import { pngOf } from "../../../src/scene/picture/drawPng.ts";
import { embedFonts, servesText } from "../../../src/scene/picture/embedFonts.ts";
import { emptyView } from "../../../src/view/view.ts";
import { harbour, harbourDataset } from "../../support/harbourAgreement.ts";

const places = Object.fromEntries(
  harbourDataset.entities.map(({ id }, i) => [id, [Math.cos(i) * 1.2, Math.sin(i) * 1.2] as const]),
);
const wanted = { view: emptyView, places, width: 640, height: 480, theme: "light" as const, legend: true };

/** The last column of a picture that has ink in it. */
async function lastInk(blob: Blob): Promise<number> {
  const image = await createImageBitmap(blob);
  const { width, height } = image;
  const ctx = new OffscreenCanvas(width, height).getContext("2d")!;
  ctx.drawImage(image, 0, 0);
  const { data } = ctx.getImageData(0, 0, width, height);
  const alphaAt = (x: number, y: number) => data[(y * width + x) * 4 + 3]!;
  const columns = Array.from({ length: width }, (_, x) => x);
  return columns.findLast((x) => Array.from({ length: height }, (_, y) => alphaAt(x, y)).some((a) => a > 60))!;
}

const svgOf = (family: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="40" viewBox="0 0 400 40"><text x="0" y="30" font-size="24" font-family="${family}">mmmmmmmmmmmmmm</text></svg>`;

describe("a PNG of a picture", () => {
  it("has the picture's size times the scale", async () => {
    const svg = await drawPicture(harbour, wanted);
    for (const scale of [1, 2, 4]) {
      const blob = await pngOf(svg, scale);
      expect(blob.type).toBe("image/png");
      const { width, height } = await createImageBitmap(blob);
      expect([width, height]).toEqual([640 * scale, 480 * scale]);
    }
  });

  it("is set in the page's own type", async () => {
    await document.fonts.load(`24px "Source Serif 4 Variable"`);
    const ctx = new OffscreenCanvas(1, 1).getContext("2d")!;
    ctx.font = `24px "Source Serif 4 Variable"`;
    const own = ctx.measureText("m".repeat(14)).width;
    ctx.font = "24px monospace";
    const other = ctx.measureText("m".repeat(14)).width;
    expect(Math.abs(own - other)).toBeGreaterThan(20);
    const drawn = async (family: string) => lastInk(await pngOf(svgOf(family), 1));
    expect(Math.abs((await drawn("'Source Serif 4 Variable', monospace")) - own)).toBeLessThan(4);
    expect(Math.abs((await drawn("monospace")) - other)).toBeLessThan(4);
  });

  it("carries only the fonts that its text needs", async () => {
    const latin = await embedFonts(svgOf("'Source Serif 4 Variable', serif"));
    expect(latin.match(/@font-face/g)).toHaveLength(1);
    expect(latin).toContain("data:font/woff2");
    const both = await embedFonts(svgOf("'Inter Variable', sans-serif").replace("mmm", "Їm"));
    expect(both.match(/@font-face/g)).toHaveLength(2);
    expect((await embedFonts(svgOf("Arial"))).match(/@font-face/g)).toBeNull();
  });

  it("fails where the browser makes no picture of that size", async () => {
    await expect(pngOf(svgOf("Arial"), 1000)).rejects.toThrow();
  });
});

describe("the letters that a font says it has", () => {
  it("are read from single code points, ranges and wildcards", () => {
    expect(servesText("U+0-7F", "a")).toBe(true);
    expect(servesText("U+400-45F, U+490", "a")).toBe(false);
    expect(servesText("U+4??", "Ж")).toBe(true);
    expect(servesText("", "Ж")).toBe(true);
  });
});
