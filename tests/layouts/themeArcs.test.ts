import { describe, expect, it } from "vitest";
import { roundTable } from "../../src/layouts/roundTable.ts";
import { themeArcs } from "../../src/layouts/themeArcs.ts";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import { makeDataset } from "../support/makeDataset.ts";

describe("the arcs of the themes", () => {
  it("span the clauses of one theme each, in order, without touching", () => {
    const dataset = makeDataset({ clauses: 12, themes: 3 });
    const positions = roundTable(dataset);
    const arcs = themeArcs(buildKnowledge(dataset));
    expect(arcs.map(({ theme }) => theme.id)).toEqual(["theme-0", "theme-1", "theme-2"]);
    for (const { id, theme } of dataset.entities.filter(({ type, partOf }) => type === "clause" && !partOf)) {
      const within = arcs.filter(({ from, to }) => {
        const [x, y] = positions[id]!;
        const turned = (((Math.atan2(y, x) - from) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
        return turned < to - from;
      });
      expect(within.map((arc) => arc.theme.id)).toEqual([theme]);
      expect(within[0]?.clauses).toContain(id);
    }
    expect(arcs.reduce((sum, { from, to }) => sum + to - from, 0)).toBeLessThan(2 * Math.PI);
  });

  it("makes two arcs of a theme that comes back, and none where there is no theme", () => {
    const dataset = makeDataset({ clauses: 6, parts: 0, themes: 2 });
    const themes = ["theme-0", "theme-0", "theme-1", undefined, "theme-0", undefined];
    dataset.entities.slice(0, 6).forEach((clause, i) => (clause.theme = themes[i]));
    expect(themeArcs(buildKnowledge(dataset)).map(({ theme }) => theme.id)).toEqual(["theme-0", "theme-1", "theme-0"]);
  });

  it("are none without clauses", () => {
    expect(themeArcs(buildKnowledge(makeDataset({ clauses: 0 })))).toEqual([]);
  });
});
