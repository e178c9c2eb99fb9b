import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSources } from "../../src/query/bySource/compareSources.ts";
import { contrasts, type Contrast } from "../../src/query/bySource/contrasts.ts";
import { degreeOf } from "../../src/query/degree.ts";
import { attend } from "../../src/scene/attention.ts";
import { curveBetween, distanceTo } from "../../src/scene/lines/curve.ts";
import { attendedLook } from "../../src/scene/lines/lineLook.ts";
import { linePatterns } from "../../src/scene/lines/linePatterns.ts";
import { markedLine } from "../../src/scene/lines/markedLine.ts";
import { paletteOf } from "../../src/scene/palette.ts";
import { composePicture } from "../../src/scene/picture/composePicture.ts";
import { drawPicture } from "../../src/scene/picture/drawPicture.ts";
import { buildStage } from "../../src/scene/stage.ts";
import { drawContrasted } from "../../src/view/contrastAsked.ts";
import { contrastOf, contrastSources } from "../../src/view/contrasted.ts";
import { contrastsIn } from "../../src/view/contrastsIn.ts";
import { loadAnswers } from "../../src/state/selectWords.ts";
import { shownIn } from "../../src/view/shown.ts";
import { emptyView } from "../../src/view/view.ts";
import { harbour, harbourDataset } from "../support/harbourAgreement.ts";
import { allOf, readXml } from "../support/readXml.ts";

const places = Object.fromEntries(
  harbourDataset.entities.map(({ id }, i) => [id, [Math.cos(i), Math.sin(i)] as const]),
);
const contrasted = contrastSources(harbour, compareSources(harbour, "s1", "s2"));
const stageOf = (chosen?: Contrast[]) => {
  const drawn = drawContrasted(harbour, contrasted, chosen);
  const stage = buildStage({
    k: harbour, shown: shownIn(harbour, emptyView), selection: [], places, degrees: degreeOf(harbour), contrasts: contrastsIn(drawn),
  }); // prettier-ignore
  return {
    stage,
    drawn,
    attention: (hovered?: string) => attend(stage, harbour, { selection: [] }, hovered, { drawn }),
  };
};
const palette = paletteOf("light", { dark: false, contrast: false });

describe("two sources in the picture", () => {
  const known = contrastOf(contrasted);

  it("draws what is alike to the two as one line, and never what is not", () => {
    const { stage } = stageOf();
    stage.forEachEdge((id, { statements, belongs }) => {
      if (!belongs) expect(new Set(statements.map((one) => known.get(one.id))).size, id).toBe(1);
    });
  });

  it("draws each sort in a pattern of its own, and what neither tells as it stands", () => {
    const { stage, attention } = stageOf();
    const patterns = new Map<Contrast | undefined, Set<number>>();
    stage.forEachEdge((id, { statements: [first] }) => {
      const one = first && known.get(first.id);
      const { pattern } = attendedLook(harbour, stage, id, attention(), palette);
      patterns.set(one, (patterns.get(one) ?? new Set()).add(pattern));
    });
    expect([...patterns.get("a")!]).toEqual([linePatterns.ticks]);
    expect([...patterns.get("against")!]).toEqual([linePatterns.zigzag]);
    for (const pattern of patterns.get(undefined) ?? []) expect(pattern).toBeLessThan(linePatterns.ticks);
  });

  it("fades what is not chosen, and keeps the patterns under the pointer", () => {
    const { stage, attention } = stageOf(["against"]);
    const { lines, lit, sides } = attention();
    expect([...lines].flatMap((id) => stage.getEdgeAttribute(id, "statements").map((one) => one.id))).toEqual(["r10"]);
    expect([...lit].toSorted()).toEqual(["article-2", "eastland"]);
    expect(sides).toEqual(["s1", "s2"]);
    const line = [...lines][0]!;
    expect(attention("eastland").lines.has(line)).toBe(true);
    expect(attention("gazette").lines.size).toBe(0);
    expect(attendedLook(harbour, stage, line, attention("eastland"), palette).pattern).toBe(linePatterns.zigzag);
    expect(stageOf([]).attention().lines.size).toBe(0);
  });

  it("says the four sorts in the legend of a still picture, with the names of the two, and draws them with their marks", async () => {
    await loadAnswers();
    const wanted = { places, width: 900, height: 640, theme: "light" as const, legend: true };
    const view = { ...emptyView, question: { ask: "compare", a: "s1", b: "s2" } as const };
    const { foot } = composePicture(harbour, view, wanted);
    const words = foot.entries.map((entry) => entry.words);
    expect(words).toContain("Only in s1");
    expect(words).toContain("Against each other");
    expect(words).not.toContain("Undisputed");
    const all = allOf(readXml(await drawPicture(harbour, { ...wanted, view })));
    const widths = all.flatMap(({ attributes }) => attributes.get("stroke-width") ?? []).map(Number);
    expect(Math.max(...widths)).toBeLessThan(5);
  });
});

describe("a line with marks along it", () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 600 }) });
  const pattern = fc.constantFrom(linePatterns.ticks, linePatterns.beads, linePatterns.double, linePatterns.zigzag);

  it("stays within its width of the curve", () => {
    fc.assert(
      fc.property(place, place, fc.double({ min: -0.4, max: 0.4, noNaN: true }), pattern, (a, b, bend, one) => {
        fc.pre(Math.hypot(a.x - b.x, a.y - b.y) > 40);
        const curve = curveBetween(a, b, bend, { x: 450, y: 300 });
        const { strokes, beads } = markedLine(curve, one, 7)!;
        const slack = 3.5 + Math.hypot(a.x - b.x, a.y - b.y) * 0.01;
        for (const point of [...strokes.flat(), ...beads]) expect(distanceTo(curve, point)).toBeLessThan(slack);
      }),
    );
  });

  it("is none where the line tells how it stands, and holds at a mark on itself", () => {
    const curve = curveBetween({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.1, { x: 50, y: 50 });
    for (const plain of [linePatterns.whole, linePatterns.dashed, linePatterns.dotted])
      expect(markedLine(curve, plain, 2)).toBeUndefined();
    const loop = curveBetween({ x: 0, y: 0 }, { x: 0, y: 0 }, 0.1, { x: 9, y: 9 }, 10);
    for (const one of contrasts)
      for (const { x, y } of markedLine(
        loop,
        linePatterns[({ a: "ticks", b: "beads", both: "double", against: "zigzag" } as const)[one]],
        7,
      )!.strokes.flat())
        expect(Number.isFinite(x + y)).toBe(true);
  });
});
