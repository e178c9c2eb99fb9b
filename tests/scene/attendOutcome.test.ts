import { beforeAll, describe, expect, it } from "vitest";
import { degreeOf } from "../../src/query/degree.ts";
import { attend } from "../../src/scene/attention.ts";
import { clearParts } from "../../src/scene/clearParts.ts";
import { markAlpha } from "../../src/scene/marks/markLook.ts";
import { lineLook } from "../../src/scene/lines/lineLook.ts";
import { paletteOf } from "../../src/scene/palette.ts";
import { buildStage } from "../../src/scene/stage.ts";
import { loadDresser, selectExtras } from "../../src/state/selectExtras.ts";
import { shownIn } from "../../src/view/shown.ts";
import { emptyView, type View } from "../../src/view/view.ts";
import { harbourWith } from "../support/harbourConditions.ts";

const k = harbourWith(
  ["storm", "article-2", ["voids", "strait"], ["activates", "article-3"]],
  ["closure", "article-1.a", ["revokes", "fund"]],
);
const places = Object.fromEntries(k.dataset.entities.map(({ id }, i) => [id, [Math.cos(i), Math.sin(i)] as const]));
const palette = paletteOf("light", { dark: false, contrast: false });
const drawn = (triggers: string[], traced?: number) => {
  const { dress, light } = selectExtras(k, { ...emptyView, question: { ask: "whatif", triggers } }, { traced });
  const shown = shownIn(k, emptyView);
  const stage = buildStage({ ...dress, k, shown, selection: [], places, degrees: degreeOf(k) });
  return { stage, attention: attend(stage, k, { selection: [] }, undefined, undefined, light) };
};

beforeAll(loadDresser);

describe("consequences in the picture", () => {
  it("light the clause that acts, its arrows, what they lead to and who deals with that; the rest fades", () => {
    const { stage, attention } = drawn(["storm"]);
    expect([...attention.selected]).toEqual(["article-2"]);
    const arrows = stage.filterEdges((id, { added }) => added !== undefined && attention.lines.has(id));
    expect(arrows.map((id) => stage.target(id)).toSorted()).toEqual(["article-3", "strait"]);
    const alpha = (id: string) => markAlpha(k, stage, id, attention, palette);
    expect(["article-2", "strait", "article-3", "article-1"].map(alpha)).toEqual([1, 1, 1, 1]);
    expect(alpha("bystander")).toBeLessThan(0.5);
  });

  it("leave in the shade what only conditions of other clauses act on", () => {
    const alpha = (triggers: string[], id: string) => {
      const { stage, attention } = drawn(triggers);
      return markAlpha(k, stage, id, attention, palette);
    };
    expect(alpha(["storm"], "fund")).toBeLessThan(0.5);
    expect(alpha(["storm", "closure"], "fund")).toBe(1);
  });

  it("show faintly, and without words, what ties a thing that has changed to the clauses that deal with it", () => {
    const { stage, attention } = drawn(["storm"]);
    const tie = stage.findEdge("article-1", "strait", (_, { statements }) => statements.length > 0)!;
    expect([attention.hints?.has(tie), attention.lines.has(tie)]).toEqual([true, false]);
    const strength = (lit: boolean | "hint") =>
      lineLook(k, stage, { line: stage.getEdgeAttributes(tie), from: "article-1", to: "strait" }, lit, true, palette)
        .paint[3];
    expect(strength("hint")).toBeGreaterThan(strength(false));
    expect(strength("hint")).toBeLessThan(strength(true));
  });

  it("show an earlier step as it was, and are the same object while nothing changes", () => {
    const note = (traced?: number) => drawn(["storm"], traced).stage.getNodeAttribute("strait", "marking")?.note;
    expect([note(0), note(1), note()]).toEqual(["stands", "lapsed", "lapsed"]);
    const view: View = { ...emptyView, question: { ask: "whatif", triggers: ["storm"] } };
    expect(selectExtras(k, view).dress).toBe(selectExtras(k, view, { traced: 1 }).dress);
    expect(selectExtras(k, view).light).toBe(selectExtras(k, view, { traced: 1 }).light);
  });

  it("open the clause whose part acts", () => {
    const { stage, attention } = drawn(["closure"]);
    expect(stage.hasNode("article-1.a")).toBe(true);
    expect([...attention.selected]).toEqual(["article-1.a"]);
  });
});

describe("parts of several clauses that are open at once", () => {
  it("never lie on one another, and stay where they are while one clause alone is open", () => {
    const two = harbourWith(["a", "article-1.a", ["voids", "strait"]]);
    const dataset = two.dataset.entities.map((entity) =>
      entity.id === "article-2" ? [entity, { ...entity, id: "article-2.a", partOf: "article-2" }] : [entity],
    );
    const wider = { ...two, entities: new Map(dataset.flat().map((entity) => [entity.id, entity])) };
    wider.partsOf = new Map([...two.partsOf, ["article-2", ["article-2.a"]]]);
    wider.dataset = { ...two.dataset, entities: dataset.flat() };
    const at = { ...places, "article-1.a": [1.5, 0], "article-1.b": [1.5, 0.5], "article-2.a": [1.52, 0.02] } as const;
    const stageWith = (opened: string[]) =>
      buildStage({ k: wider, shown: shownIn(wider, emptyView), selection: [], opened, places: at, degrees: degreeOf(wider) }); // prettier-ignore
    const moved = clearParts(wider, stageWith(["article-1", "article-2"]), at, new Set());
    const [x, y] = moved["article-2.a"] ?? at["article-2.a"];
    expect(Math.hypot(x - 1.5, y)).toBeGreaterThan(0.1);
    const alone = clearParts(wider, stageWith(["article-2"]), at, new Set());
    expect(alone["article-2.a"]).toBeUndefined();
  });
});
