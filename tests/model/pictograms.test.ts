import { expect, test } from "vitest";
import { pictograms } from "../../src/model/pictograms.ts";

test("every pictogram is made of shapes that an SVG can draw", () => {
  const tags = ["path", "circle", "ellipse", "line", "polygon", "polyline", "rect"];
  for (const [name, nodes] of Object.entries(pictograms)) {
    expect(nodes.length, name).toBeGreaterThan(0);
    for (const [tag, attributes] of nodes) {
      expect(tags, name).toContain(tag);
      expect(Object.keys(attributes).length, name).toBeGreaterThan(0);
    }
  }
});

test("no two pictograms look the same", () => {
  const looks = Object.values(pictograms).map((nodes) => JSON.stringify(nodes));
  expect(new Set(looks).size).toBe(looks.length);
});
