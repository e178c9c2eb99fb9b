import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Annotation } from "../../../src/model/story.ts";
import { placeAnnotations } from "../../../src/scene/annotations/placeAnnotations.ts";
import { covers } from "../../../src/scene/annotations/rects.ts";
import { share } from "../../../src/scene/labels/BoxGrid.ts";
import { composePicture, type PictureSetting } from "../../../src/scene/picture/composePicture.ts";
import { emptyView } from "../../../src/view/view.ts";
import { harbour, harbourDataset } from "../../support/harbourAgreement.ts";

const places = Object.fromEntries(
  harbourDataset.entities.map(({ id }, i) => [id, [Math.cos(i * 2) * 1.2, Math.sin(i * 2) * 1.2] as const]),
);
const setting: PictureSetting = { places, width: 900, height: 640, theme: "light", legend: false };
const compose = (annotations: Annotation[], more: Partial<PictureSetting> = {}) =>
  composePicture(harbour, emptyView, { ...setting, scene: { annotations }, ...more });

const ids = harbourDataset.entities.filter(({ partOf }) => partOf !== "article-1").map(({ id }) => id);
const id = fc.constantFrom(...ids);
const text = fc.lorem({ maxCount: 14 });
const offset = fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }));
const annotation: fc.Arbitrary<Annotation> = fc.oneof(
  fc.record({ kind: fc.constant("text" as const), at: id, text }),
  fc.record({ kind: fc.constant("text" as const), at: id, text, offset }),
  fc.record({ kind: fc.constant("arrow" as const), from: id, to: id, text }),
  fc.record({ kind: fc.constant("outline" as const), around: fc.array(id, { minLength: 1, maxLength: 5 }), text }),
);

describe("the annotations of a scene", () => {
  it("never cover the marks that they speak of, whatever they are", () => {
    fc.assert(
      fc.property(fc.array(annotation, { maxLength: 5 }), (annotations) => {
        const { sight, writing } = compose(annotations);
        for (const placed of writing.annotations) {
          if (!placed?.box) continue;
          for (const mark of placed.marks) {
            const disc = { ...sight.screen.at(mark), radius: sight.screen.radius(mark) };
            expect(covers(placed.box.rect, disc), mark).toBe(false);
          }
        }
      }),
    );
  });

  it("have words in a type of at least 14 px, more of it before an audience, and no name over them", () => {
    fc.assert(
      fc.property(annotation, fc.boolean(), (one, presenting) => {
        const view = { ...emptyView, ...(presenting && { story: { id: "s", scene: 0, presenting } }) };
        const { writing } = composePicture(harbour, view, {
          ...setting,
          height: 1080,
          width: 1920,
          scene: { annotations: [one] },
        });
        const box = writing.annotations[0]?.box;
        if (!box) return;
        expect(box.font.size).toBeGreaterThanOrEqual(presenting ? 28 : 14);
        for (const { rect, id: name } of writing.names) expect(share(rect, box.rect), name).toBe(false);
      }),
    );
  });

  it("stand where the scene puts them, with a line to their mark", () => {
    const { sight, writing } = compose([{ kind: "text", at: "league", text: "Ports", offset: [0.5, 0.4] }]);
    const { rect } = writing.annotations[0]!.box!;
    const mark = sight.screen.at("league");
    const unit = sight.screen.zoom * 212;
    expect((rect.left + rect.right) / 2).toBeCloseTo(mark.x + 0.5 * unit, 5);
    expect((rect.top + rect.bottom) / 2).toBeCloseTo(mark.y - 0.4 * unit, 5);
    expect(writing.annotations[0]!.leader).toBeDefined();
  });

  it("stay where they were while the picture moves a little", () => {
    const one: Annotation = { kind: "text", at: "league", text: "A league of ports" };
    const { sight, writing } = compose([one]);
    const all = Array.from(
      { length: 12 },
      (_, at) => placeAnnotations(sight, [one], [{ ...writing.annotations[0]!, at }])[0],
    );
    const kept = all.filter((placed, at) => placed?.at === at).length;
    expect(kept).toBeGreaterThan(3);
    expect(placeAnnotations(sight, [one], writing.annotations)).toEqual(writing.annotations);
  });

  it("are left out with marks that are not shown yet, or not in the picture", () => {
    const annotations: Annotation[] = [
      { kind: "text", at: "league", text: "Ports" },
      { kind: "arrow", from: "northland", to: "league" },
      { kind: "outline", around: ["league", "northland"] },
    ];
    const { writing } = compose(annotations, { scene: { annotations, reveal: [["league"]] }, step: 0 });
    expect(writing.annotations.map((one) => one?.marks)).toEqual([undefined, undefined, ["northland"]]);
    const far = composePicture(
      harbour,
      { ...emptyView, camera: { x: 9, y: 9, ratio: 0.2 } },
      { ...setting, scene: { annotations } },
    );
    expect(far.writing.annotations).toEqual([undefined, undefined, undefined]);
  });

  it("speak of the clause where the part that they are about is folded into it", () => {
    const { writing } = compose([{ kind: "text", at: "article-1.a", text: "By day" }]);
    expect(writing.annotations[0]?.marks).toEqual(["article-1"]);
  });
});
