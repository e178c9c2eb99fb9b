import { describe, expect, it } from "vitest";
import type { Scene } from "../../../src/model/story.ts";
import { kickerOf, lookOf } from "../../../src/view/story/sceneLook.ts";
import { sceneOf } from "../../../src/view/story/sceneOf.ts";
import { harbour } from "../../support/harbourAgreement.ts";

const shown = (scene: Partial<Scene>) =>
  sceneOf(harbour, { id: "a", title: "A scene", text: "Few words.", view: "v1", evidence: [], ...scene });

describe("how a scene is laid out", () => {
  it("is a title where the bare graph stands beside few words", () => expect(lookOf(shown({}))).toBe("title"));

  it("is a graph where more is said, drawn, asked or missing", () => {
    for (const more of [
      { text: "word ".repeat(60) },
      { highlight: ["northland"] },
      { reveal: [["northland"]] },
      { view: "v1;s=northland" },
      { evidence: ["nowhere"] },
    ])
      expect(lookOf(shown(more)), JSON.stringify(more)).toBe("graph");
  });

  it("is a page where the view is none of the graph", () =>
    expect(lookOf(shown({ view: "v1;p=matrix" }))).toBe("page"));
});

describe("the words above a title", () => {
  it("tell what the picture shows, and nothing where there is nothing to tell", () => {
    const kicker = (view: string) => kickerOf(harbour, shown({ view }).view);
    expect(kicker("v1;s=article-1")).toBe("Article 1");
    expect(kicker("v1;f=northland~1")).toBe("Northland");
    expect(kicker("v1;q=who-is-bound")).toBe("A dispute");
    expect(kicker("v1;a=path~northland~southland")).toBe("A connection");
    expect(kicker("v1;s=northland,southland")).toBeUndefined();
    expect(kicker("v1")).toBeUndefined();
    expect(kicker("v1;p=ledger")).toBeUndefined();
  });
});
