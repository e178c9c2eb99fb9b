import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { degreeOf } from "../../../src/query/degree.ts";
import { composeAttention, composeStage } from "../../../src/scene/compose.ts";
import { paletteOf } from "../../../src/scene/palette.ts";
import { Picture } from "../../../src/scene/Picture.ts";
import { drawPicture } from "../../../src/scene/picture/drawPicture.ts";
import { toFrame } from "../../../src/scene/camera.ts";
import { emptyView } from "../../../src/view/view.ts";
import { harbour, harbourDataset } from "../../support/harbourAgreement.ts";

const [width, height] = [900, 600];
const places = Object.fromEntries(
  harbourDataset.entities.map(({ id }, i) => [id, [Math.cos(i) * 1.2, Math.sin(i) * 1.2] as const]),
);
const view = { ...emptyView, camera: { x: 0.47, y: 0.55, ratio: 1.3 } };
const wanted = { view, places, width, height, theme: "light" as const, legend: false };

let box: HTMLElement;
let picture: Picture;

beforeEach(() => {
  box = document.createElement("div");
  box.style.cssText = `position:fixed;left:0;top:0;width:${width}px;height:${height}px`;
  document.body.append(box);
  const stage = composeStage(harbour, view, places, degreeOf(harbour));
  const palette = paletteOf("light", { dark: false, contrast: false });
  picture = new Picture(box, harbour, stage, palette, composeAttention(harbour, stage, view, {}));
  picture.sigma.getCamera().setState({ ...view.camera, angle: 0 });
  picture.start();
});

afterEach(() => {
  picture.kill();
  box.remove();
});

const readSvg = (text: string): Document => {
  const read = new DOMParser().parseFromString(text, "image/svg+xml");
  expect(read.querySelector("parsererror")?.textContent).toBeUndefined();
  return read;
};

describe("a picture that stands still", () => {
  it("has every mark where WebGL draws it, as large as there", async () => {
    const read = readSvg(await drawPicture(harbour, wanted));
    const marks = [...read.querySelectorAll<SVGGElement>("[data-entity]")];
    expect(marks.length).toBe(picture.stage.order);
    for (const mark of marks) {
      const id = mark.dataset.entity!;
      const { x, y, size } = picture.stage.getNodeAttributes(id);
      const there = picture.sigma.framedGraphToViewport(toFrame(x, y));
      const [, left, top] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(mark.getAttribute("transform") ?? "") ?? [];
      expect(Number(left), id).toBeCloseTo(there.x, 1);
      expect(Number(top), id).toBeCloseTo(there.y, 1);
      document.body.append(document.importNode(read.documentElement, true));
      const shown = document.querySelector<SVGGraphicsElement>(`svg [data-entity="${id}"] path`)!;
      expect(shown.getBBox().width / 2, id).toBeCloseTo(picture.sigma.scaleSize(size), 1);
      document.querySelector("body > svg")?.remove();
    }
  });

  it("is well-formed, and names find their measured room in the page", async () => {
    const svg = await drawPicture(harbour, { ...wanted, legend: true, credit: "Harbour agreement" });
    const read = readSvg(svg);
    document.body.append(document.importNode(read.documentElement, true));
    const names = [...document.querySelectorAll<SVGTextElement>("body > svg [data-name]")].map((one) => one.getBBox());
    expect(names.length).toBeGreaterThan(5);
    for (const [i, a] of names.entries())
      for (const b of names.slice(i + 1)) {
        const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
        const up = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
        expect(across < 3 || up < 5).toBe(true);
      }
    document.querySelector("body > svg")?.remove();
  });
});
