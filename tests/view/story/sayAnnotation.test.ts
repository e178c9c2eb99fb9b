import { describe, expect, it } from "vitest";
import { annotationsShown } from "../../../src/view/story/annotationsShown.ts";
import { sayAnnotation } from "../../../src/view/story/sayAnnotation.ts";
import { harbour } from "../../support/harbourAgreement.ts";

describe("an annotation in words", () => {
  it("says what it is about and what it says", () => {
    expect(sayAnnotation(harbour, { kind: "text", at: "article-1", text: "The core" })).toBe(
      "Beside 1 Free passage: The core",
    );
    expect(sayAnnotation(harbour, { kind: "arrow", from: "northland", to: "southland" })).toBe(
      "Arrow from Northland to Southland",
    );
    const around = ["northland", "southland", "eastland"];
    expect(sayAnnotation(harbour, { kind: "outline", around, text: "The shores" })).toBe(
      "Outline around Northland, Southland and Eastland: The shores",
    );
  });

  it("is told only when its marks are shown", () => {
    const scene = {
      annotations: [
        { kind: "text" as const, at: "league", text: "Ports" },
        { kind: "outline" as const, around: ["league", "fund"] },
      ],
      reveal: [["league"], ["fund"]],
    };
    expect(annotationsShown(scene, 0)).toEqual([]);
    expect(annotationsShown(scene, 1)).toEqual([scene.annotations[0], { kind: "outline", around: ["league"] }]);
    expect(annotationsShown(scene)).toEqual(scene.annotations);
  });
});
