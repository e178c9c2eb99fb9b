import { expect, test } from "vitest";
import { sayHighlight } from "../../../src/view/story/sayHighlight.ts";
import { harbour, harbourDataset } from "../../support/harbourAgreement.ts";

const [first] = harbourDataset.statements;

test("what a scene highlights is named, a statement by its sentence", () => {
  const said = sayHighlight(harbour, { highlight: ["league", first!.id] });
  expect(said).toBe("Drawn in full: League of Ports; Article 1 binds Northland.");
});

test("what comes in a later step is not told before, and what is not there never", () => {
  const scene = { highlight: ["league", "nowhere"], reveal: [["league"]] };
  expect(sayHighlight(harbour, scene, 0)).toBeUndefined();
  expect(sayHighlight(harbour, scene)).not.toContain("nowhere");
  expect(sayHighlight(harbour, {})).toBeUndefined();
});

test("of many things eight are named and the rest is counted", () => {
  const highlight = harbourDataset.statements.slice(0, 11).map(({ id }) => id);
  expect(sayHighlight(harbour, { highlight })).toMatch(/; 3 more\.$/);
});
