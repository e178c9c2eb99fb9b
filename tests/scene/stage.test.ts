import { describe, expect, it } from "vitest";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import { degreeOf } from "../../src/query/degree.ts";
import { attend } from "../../src/scene/attention.ts";
import { ringPixels } from "../../src/scene/camera.ts";
import { curveBetween, pointOn } from "../../src/scene/lines/curve.ts";
import { lineLook } from "../../src/scene/lines/lineLook.ts";
import { markAlpha } from "../../src/scene/marks/markLook.ts";
import { linePatterns } from "../../src/scene/lines/linePatterns.ts";
import { paletteOf } from "../../src/scene/palette.ts";
import { buildStage } from "../../src/scene/stage.ts";
import { shownIn } from "../../src/view/shown.ts";
import { emptyView } from "../../src/view/view.ts";
import { harbour, harbourDataset } from "../support/harbourAgreement.ts";

const places = Object.fromEntries(
  harbourDataset.entities.map(({ id }, i) => [id, [Math.cos(i), Math.sin(i)] as const]),
);
const stageOf = (selection: string[] = [], k = harbour) =>
  buildStage({ k, shown: shownIn(k, emptyView), selection, places, degrees: degreeOf(k) });
const between = (stage: ReturnType<typeof stageOf>, a: string, b: string) =>
  stage.mapEdges(a, b, (_, line) => line).filter(({ belongs }) => !belongs);
const palette = paletteOf("light", { dark: false, contrast: false });

describe("what is on the stage", () => {
  it("folds parts into their clause until it is selected", () => {
    expect(stageOf().hasNode("article-1.a")).toBe(false);
    expect(stageOf(["article-1"]).hasNode("article-1.a")).toBe(true);
    expect(stageOf(["article-1.b"]).hasNode("article-1.a")).toBe(true);
    expect(stageOf(["article-3"]).hasNode("article-1.a")).toBe(false);
  });

  it("draws one line for all relations of a pair that stand alike, as wide as they are many", () => {
    const lines = between(stageOf(), "article-1", "northland");
    expect(lines.map(({ statements }) => statements.map(({ id }) => id))).toEqual([["r1", "r3"]]);
  });

  it("keeps what is disputed on a line of its own", () => {
    stageOf().forEachEdge((id, { standing, statements }) => {
      expect([...new Set(statements.map((statement) => statement.standing))], id).toEqual([standing]);
    });
    expect(stageOf().getEdgeAttribute("r10", "standing")).toBe("disputed");
  });

  it("fans the relations of what is selected out by sort, with the parts that carry them", () => {
    const lines = between(stageOf(["article-1"]), "article-1", "southland");
    expect(lines.map(({ label }) => label).toSorted()).toEqual(["benefits (a)", "faces (b)"]);
    expect(new Set(lines.map(({ bend }) => bend)).size).toBe(2);
  });

  it("keeps lines that fan out so far apart at their middles that each has room for its words, however short they are", () => {
    for (const length of [0.55, 0.65, 1, 1.6]) {
      const at = { ...places, "article-1": [0, 0] as const, southland: [length, 0] as const };
      const stage = buildStage({ k: harbour, shown: shownIn(harbour, emptyView), selection: ["article-1"], places: at, degrees: degreeOf(harbour) }); // prettier-ignore
      const long = length * ringPixels;
      const middles = between(stage, "article-1", "southland").map(
        ({ bend }) => pointOn(curveBetween({ x: 0, y: 0 }, { x: long, y: 0 }, bend, { x: 0, y: 500 }), 0.5).y,
      );
      expect(Math.abs(middles[0]! - middles[1]!)).toBeGreaterThan(18);
    }
  });

  it("shows a relation of a thing with itself as a loop", () => {
    const dataset = {
      ...harbourDataset,
      statements: [
        ...harbourDataset.statements,
        { ...harbourDataset.statements[0]!, id: "own", subject: "league", object: "league", relation: "met" },
      ],
    };
    const stage = stageOf([], buildKnowledge(dataset));
    expect(stage.extremities("own")).toEqual(["league", "league"]);
  });

  it("sizes all clauses alike and everything else by its number of neighbours", () => {
    const stage = stageOf();
    const size = (id: string) => stage.getNodeAttribute(id, "size");
    expect(size("article-1")).toBe(size("article-2"));
    expect(size("northland")).toBeGreaterThan(size("eastland"));
  });
});

describe("how things are drawn", () => {
  it("fades what is neither hovered nor next to it, and lets the pointer win over the selection", () => {
    const stage = stageOf(["article-2"]);
    const attention = attend(stage, harbour, { selection: ["article-2"] }, "drafter");
    expect(markAlpha(harbour, stage, "agreement", attention, palette)).toBe(1);
    expect(markAlpha(harbour, stage, "article-2", attention, palette)).toBeLessThan(0.5);
  });

  it("dashes what is disputed and dots what is only denied", () => {
    const stage = stageOf();
    const look = (standing: "disputed" | "denied" | "undisputed" | "unconfirmed") => {
      const line = { ...stage.getEdgeAttributes("r10"), standing };
      return lineLook(harbour, stage, { line, from: "article-2", to: "eastland" }, false, false, palette);
    };
    expect(look("disputed").pattern).toBe(linePatterns.dashed);
    expect(look("denied").pattern).toBe(linePatterns.dotted);
    expect(look("undisputed").pattern).toBe(linePatterns.whole);
    expect(look("unconfirmed").width).toBeLessThan(look("undisputed").width);
  });

  it("gives arrows only to lines that are looked at and point one way", () => {
    const stage = stageOf(["bystander"]);
    const attention = attend(stage, harbour, { selection: ["bystander"] });
    const arrows = stage.mapEdges((id, line, from, to) => [
      id,
      lineLook(harbour, stage, { line, from, to }, attention.lines.has(id), true, palette).arrow,
    ]);
    expect(Object.fromEntries(arrows)).toMatchObject({ r18: true, r19: false, r15: false });
  });

  it("draws a dispute as the statements in question, what they tie and who speaks of them", () => {
    const stage = stageOf();
    const { centres, lit, lines } = attend(stage, harbour, { selection: [], dispute: "who-is-bound" });
    expect([...centres].toSorted()).toEqual(["article-2", "eastland"]);
    expect([...lit].toSorted()).toEqual(["article-2", "critic", "doubter", "eastland"]);
    expect([...lines]).toEqual(["r10"]);
  });

  it("fades nothing of a neighbourhood that was asked for", () => {
    const stage = stageOf(["league"]);
    const focused = attend(stage, harbour, { selection: ["league"], focus: { id: "league", hops: 2 } });
    expect(focused.lit.size).toBe(stage.order);
    expect([...focused.selected]).toEqual(["league"]);
  });
});
