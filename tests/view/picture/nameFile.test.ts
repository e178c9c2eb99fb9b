import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { creditOf } from "../../../src/view/picture/creditOf.ts";
import { nameFile, slugOf } from "../../../src/view/picture/nameFile.ts";
import { emptyLens, emptyView } from "../../../src/view/view.ts";
import { harbour, harbourDataset } from "../../support/harbourAgreement.ts";

describe("the name of a picture's file", () => {
  it("is the dataset's id and the view in words", () => {
    const { id } = harbourDataset;
    expect(nameFile(harbour, emptyView, "svg")).toBe(`${id}.svg`);
    expect(nameFile(harbour, { ...emptyView, camera: { x: 0.5, y: 0.5, ratio: 2 } }, "png")).toBe(`${id}.png`);
    expect(nameFile(harbour, { ...emptyView, selection: ["article-1"] }, "svg")).toMatch(
      new RegExp(`^${id}-article-1-.*\\.svg$`),
    );
    const question = { ask: "paths", from: "northland", to: "eastland" } as const;
    expect(nameFile(harbour, { ...emptyView, question }, "svg")).toMatch(/northland.*eastland/);
  });

  it("holds letters, digits and hyphens only, none at an end, and is never too long", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const slug = slugOf(text);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slug === "" || /^[\p{Letter}\p{Number}]+(-[\p{Letter}\p{Number}]+)*$/u.test(slug)).toBe(true);
      }),
    );
    expect(slugOf("Ukraine's Erdoğan & “Łódź”")).toBe("ukraines-erdogan-łodz");
  });
});

describe("the credit of a picture", () => {
  it("names the dataset, counts the sources that speak in it and says where it is", () => {
    const { title, sources } = harbourDataset;
    expect(creditOf(harbour, emptyView, "https://example.org/#v1")).toBe(
      `${title} · ${sources.length} sources · https://example.org/#v1`,
    );
    const lens = { ...emptyLens, sources: sources.slice(1).map(({ id }) => id) };
    expect(creditOf(harbour, { lens })).toBe(`${title} · 1 source`);
  });
});
