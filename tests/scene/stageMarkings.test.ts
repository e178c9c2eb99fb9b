import { describe, expect, it } from "vitest";
import { degreeOf } from "../../src/query/degree.ts";
import { attend } from "../../src/scene/attention.ts";
import { shapesOf } from "../../src/scene/labels/shapesOf.ts";
import { labelStyle } from "../../src/scene/labels/labelStyle.ts";
import { lineLook } from "../../src/scene/lines/lineLook.ts";
import { faceOf } from "../../src/scene/marks/markLook.ts";
import { paletteOf } from "../../src/scene/palette.ts";
import { buildStage, type StageInput } from "../../src/scene/stage.ts";
import type { AnswerArrow, Marking } from "../../src/view/marking.ts";
import { shownIn } from "../../src/view/shown.ts";
import { emptyLens, emptyView } from "../../src/view/view.ts";
import { harbour } from "../support/harbourAgreement.ts";

const stageOf = (more: Partial<StageInput>) =>
  buildStage({
    k: harbour, shown: shownIn(harbour, emptyView), selection: [], places: {}, degrees: degreeOf(harbour), ...more,
  }); // prettier-ignore
const arrow = (id: string, from: string, label: string, to = "strait"): AnswerArrow => ({ id, from, to, label });
const palette = paletteOf("light", { dark: false, contrast: false });

describe("marks that differ from their type", () => {
  const marking: Marking = { size: 21, tint: { light: "#123456", dark: "#abcdef" }, sign: "B", note: "lapsed" };
  const stage = stageOf({ markings: new Map([["league", marking], ["article-2", { note: "lapsed" }]]) }); // prettier-ignore

  it("have their own size, colour and sign", () => {
    const mark = stage.getNodeAttributes("league");
    expect(mark.size).toBe(21);
    expect(faceOf(harbour, "league", mark, false)).toMatchObject({ tint: marking.tint, sign: "B" });
    expect(stage.getNodeAttribute("northland", "marking")).toBeUndefined();
  });

  it("say it after their name, and a clause beside its number", () => {
    const words = (id: string) => {
      const style = labelStyle(harbour, id, stage.getNodeAttributes(id), 1);
      return style && shapesOf(style, false)[0]?.lines[0];
    };
    expect(words("league")).toBe("League: lapsed");
    expect(words("article-2")).toBe("lapsed");
    expect(words("article-3")).toBeUndefined();
  });
});

describe("lines that an answer adds", () => {
  const arrows = [
    arrow("w1", "article-1.a", "voids"),
    arrow("w2", "article-1.b", "voids"),
    arrow("w3", "article-1.b", "revokes"),
  ];

  it("start at the clause and name its parts, one line a word, until the parts are drawn", () => {
    const folded = stageOf({ arrows });
    const added = folded.filterEdges((_, line) => line.added !== undefined);
    expect(added.map((id) => [...folded.extremities(id), folded.getEdgeAttribute(id, "label")])).toEqual([
      ["article-1", "strait", "voids (a, b)"],
      ["article-1", "strait", "revokes (b)"],
    ]);
    const opened = stageOf({ arrows, opened: ["article-1"] });
    expect(["w1", "w2", "w3"].map((id) => [opened.source(id), opened.getEdgeAttribute(id, "label")])).toEqual([
      ["article-1.a", "voids"],
      ["article-1.b", "voids"],
      ["article-1.b", "revokes"],
    ]);
    const hidden = shownIn(harbour, { lens: { ...emptyLens, types: ["water"] } });
    expect(stageOf({ arrows, shown: hidden }).hasEdge("w1")).toBe(false);
  });

  it("are seen only while they are lit", () => {
    const stage = stageOf({ arrows });
    const strength = (lit: boolean) => {
      const line = stage.getEdgeAttributes("w1");
      return lineLook(harbour, stage, { line, from: "article-1", to: "strait" }, lit, true, palette).paint[3];
    };
    expect(strength(false)).toBe(0);
    expect(strength(true)).toBeGreaterThan(0.5);
    expect(attend(stage, harbour, { selection: [] }).lines.size).toBe(0);
  });
});
