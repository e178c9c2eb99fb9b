import { expect, test } from "vitest";
import { pictograms } from "../../../src/model/pictograms.ts";
import { pictogramPaths } from "../../../src/scene/marks/pictogramPaths.ts";

test("every pictogram becomes path data that starts with a move and holds only numbers", () => {
  for (const [name, nodes] of Object.entries(pictograms)) {
    const paths = pictogramPaths(name);
    expect(paths, name).toHaveLength(nodes.length);
    for (const d of paths) {
      expect(d, name).toMatch(/^[Mm][-\d.,\seEMmLlHhVvCcSsQqTtAaZz]+$/);
      expect(d, name).not.toMatch(/e(?![-\d])/i);
    }
  }
});

test("a pictogram that is not there is drawn as nothing", () => {
  expect(pictogramPaths("no such picture")).toEqual([]);
});
