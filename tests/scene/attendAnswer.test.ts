import { describe, expect, it } from "vitest";
import { degreeOf } from "../../src/query/degree.ts";
import { attend } from "../../src/scene/attention.ts";
import { markAlpha } from "../../src/scene/marks/markLook.ts";
import { paletteOf } from "../../src/scene/palette.ts";
import { buildStage } from "../../src/scene/stage.ts";
import { drawWays } from "../../src/view/drawnAnswer.ts";
import { answerGraph, waysOf } from "../../src/view/graphAnswer.ts";
import { shownIn } from "../../src/view/shown.ts";
import { emptyView } from "../../src/view/view.ts";
import { harbour, harbourDataset } from "../support/harbourAgreement.ts";

const places = Object.fromEntries(
  harbourDataset.entities.map(({ id }, i) => [id, [Math.cos(i), Math.sin(i)] as const]),
);
const shown = shownIn(harbour, emptyView);
const answer = answerGraph(harbour, { ask: "paths", from: "northland", to: "eastland" }, shown);
const ways = waysOf(answer);
const statements = new Set(ways.flatMap((way) => way.statements));
const stage = buildStage({
  k: harbour, shown, selection: [], places, degrees: degreeOf(harbour), answer: statements,
}); // prettier-ignore
const nothing = { selection: [] };
const palette = paletteOf("light", { dark: false, contrast: false });

describe("an answer in the picture", () => {
  it("draws the statements of the answer apart from the rest of their bundle", () => {
    stage.forEachEdge((id, line) => {
      const own = line.statements.filter((one) => statements.has(one.id)).length;
      expect([0, line.statements.length], id).toContain(own);
    });
  });

  it("lights the ends and the best ways, the first one heaviest, and fades the rest", () => {
    const { lit, lines, widths, selected } = attend(stage, harbour, nothing, undefined, { drawn: drawWays(answer) });
    for (const id of ways[0]!.entities) expect(lit.has(id)).toBe(true);
    expect([...selected].toSorted()).toEqual(["eastland", "northland"]);
    expect(Math.max(...widths!.values())).toBe(2.5);
    const heaviest = [...lines].filter((id) => widths!.get(id) === 2.5);
    expect(heaviest.flatMap((id) => stage.getEdgeAttribute(id, "statements").map((one) => one.id)).toSorted()).toEqual(
      ways[0]!.statements.toSorted(),
    );
    const attention = attend(stage, harbour, nothing, undefined, { drawn: drawWays(answer) });
    expect(markAlpha(harbour, stage, "bystander", attention, palette)).toBeLessThan(0.5);
  });

  it("lights one way alone while it is looked at, and the pointer on a mark does not win over that", () => {
    const last = ways.length - 1;
    const { lit, widths } = attend(stage, harbour, nothing, "drafter", { drawn: drawWays(answer), traced: last });
    expect([...lit].toSorted()).toEqual([...new Set(["northland", "eastland", ...ways[last]!.entities])].toSorted());
    expect(new Set(widths!.values())).toEqual(new Set([2.5]));
  });

  it("lets the pointer on a mark win while no way is looked at", () => {
    expect(attend(stage, harbour, nothing, "drafter", { drawn: drawWays(answer) }).lit.has("agreement")).toBe(true);
  });
});
