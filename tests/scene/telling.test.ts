import { describe, expect, it } from "vitest";
import type { Scene } from "../../src/model/story.ts";
import { degreeOf } from "../../src/query/degree.ts";
import { composeAttention, composeStage } from "../../src/scene/compose.ts";
import { attendedLook } from "../../src/scene/lines/lineLook.ts";
import { markLook } from "../../src/scene/marks/markLook.ts";
import { paletteOf } from "../../src/scene/palette.ts";
import { tellingOf } from "../../src/scene/telling.ts";
import { emptyView } from "../../src/view/view.ts";
import { harbour, harbourDataset } from "../support/harbourAgreement.ts";

const places = Object.fromEntries(
  harbourDataset.entities.map(({ id }, i) => [id, [Math.cos(i), Math.sin(i)] as const]),
);
const palette = paletteOf("light", { dark: false, contrast: false });
const tell = (scene: Pick<Scene, "highlight" | "reveal">, step?: number, pointed = {}) => {
  const telling = tellingOf(scene, step);
  const stage = composeStage(harbour, emptyView, places, degreeOf(harbour), telling);
  const attention = composeAttention(harbour, stage, emptyView, pointed, telling);
  const strength = (id: string) => markLook(harbour, stage, id, attention, palette).alpha;
  const look = (id: string) => attendedLook(harbour, stage, id, attention, palette);
  return { stage, attention, strength, look };
};
const statementsOn = (stage: ReturnType<typeof tell>["stage"], id: string) =>
  stage.getEdgeAttribute(id, "statements").map((one) => one.id);

describe("what a scene highlights", () => {
  it("is drawn in full, a statement with its ends, and all else fades", () => {
    const { strength, look, attention } = tell({ highlight: ["league", "r10"] });
    for (const id of ["league", "article-2", "eastland"]) expect(strength(id), id).toBe(1);
    expect(strength("southland")).toBeLessThan(0.5);
    expect([...attention.lines]).toEqual(["r10"]);
    expect(look("r10").paint[3]).toBeGreaterThan(0.5);
  });

  it("is drawn apart from other relations of its pair", () => {
    expect(statementsOn(tell({}).stage, "r1")).toEqual(["r1", "r3"]);
    expect(statementsOn(tell({ highlight: ["r1"] }).stage, "r1")).toEqual(["r1"]);
  });

  it("gives way to what the reader points at or has selected", () => {
    expect(tell({ highlight: ["league"] }, undefined, { hovered: "drafter" }).strength("league")).toBeLessThan(0.5);
    expect(tell({ highlight: ["league"] }, undefined, { strayed: true }).attention.centres.size).toBe(0);
  });

  it("does not fade the lines between what is lit, though they are quiet", () => {
    const { stage } = tell({});
    const line = stage.findEdge((_, { belongs, statements }) => !belongs && statements.length === 1)!;
    const rest = tell({}).look(line).paint[3];
    expect(tell({ highlight: stage.extremities(line) }).look(line).paint[3]).toBeCloseTo(rest, 5);
    expect(tell({ highlight: ["bystander"] }).look(line).paint[3]).toBeLessThan(rest);
  });
});

describe("what a scene shows step by step", () => {
  const reveal = [["northland"], ["r10"], ["article-1"]];

  it("is not there before its step: no mark, no line that would end at it, no line of its own", () => {
    const { strength, look, stage } = tell({ reveal }, 0);
    expect(strength("northland")).toBe(0);
    for (const line of stage.edges("northland")) expect(look(line).paint[3], line).toBe(0);
    expect(look("r10").paint[3]).toBe(0);
    expect(strength("southland")).toBe(1);
  });

  it("is there from its step on, a relation dark", () => {
    expect(tell({ reveal }, 1).strength("northland")).toBe(1);
    expect(tell({ reveal }, 1).look("r10").paint[3]).toBe(0);
    expect(tell({ reveal }, 2).look("r10").paint[3]).toBeGreaterThan(0.5);
    expect(tell({ reveal }).strength("article-1")).toBe(1);
  });

  it("does not move or join lines when a step is taken", () => {
    const lines = (step: number) =>
      tell({ reveal: [["r1"], ["r3"]] }, step).stage.mapEdges((id, { bend }) => [id, bend]);
    expect(lines(0)).toEqual(lines(2));
    expect(statementsOn(tell({ reveal: [["r1"], ["r3"]] }, 0).stage, "r3")).toEqual(["r3"]);
  });

  it("stays away also while the reader points at something else", () => {
    expect(tell({ reveal }, 0, { hovered: "article-1" }).strength("northland")).toBe(0);
  });

  it("keeps the rest faded before the first step of what is highlighted", () => {
    const scene = { highlight: ["r10"], reveal: [["r10"]] };
    expect(tell(scene, 0).strength("southland")).toBeLessThan(0.5);
    expect(tell(scene, 0).strength("eastland")).toBeLessThan(0.5);
    expect(tell(scene, 1).strength("eastland")).toBe(1);
  });
});
