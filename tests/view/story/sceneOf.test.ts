import { expect, test } from "vitest";
import type { Scene, Story } from "../../../src/model/story.ts";
import { hiddenAt, sceneOf, stepFrom, stepsOf } from "../../../src/view/story/sceneOf.ts";
import { harbour as k } from "../../support/harbourAgreement.ts";

const [first, second] = k.dataset.entities.map(({ id }) => id) as [string, string];
const [said] = k.dataset.statements.map(({ id }) => id) as [string];
const scene = (more: Partial<Scene> = {}): Scene => ({
  id: "one",
  title: "One",
  text: "What there is.",
  view: `v1;s=${first}`,
  evidence: [said],
  ...more,
});

test("a scene whose names are all there is shown as it is", () => {
  const shown = sceneOf(k, scene({ highlight: [first, said], places: { [first]: [0, 1] } }));
  expect(shown.missing).toEqual([]);
  expect(shown.scene).toEqual(scene({ highlight: [first, said], places: { [first]: [0, 1] } }));
  expect(shown.view.selection).toEqual([first]);
});

test("what a scene names and the dataset lacks is told once and left out, the rest is shown", () => {
  const shown = sceneOf(
    k,
    scene({
      view: `v1;s=${first},gone-entity;q=gone-dispute`,
      evidence: [said, "gone-statement"],
      highlight: [second, "gone-entity"],
      reveal: [[first, "gone-step"], ["gone-step"]],
      places: { "gone-place": [0, 0], [first]: [1, 1] },
      annotations: [
        { kind: "text", at: "gone-note", text: "x" },
        { kind: "arrow", from: first, to: "gone-note" },
        { kind: "outline", around: [first, "gone-note"] },
        { kind: "outline", around: ["gone-note"] },
      ],
    }),
  );
  expect(shown.missing.toSorted()).toEqual([
    "gone-dispute",
    "gone-entity",
    "gone-note",
    "gone-place",
    "gone-statement",
    "gone-step",
  ]);
  expect(shown.scene).toMatchObject({
    evidence: [said],
    highlight: [second],
    reveal: [[first], []],
    places: { [first]: [1, 1] },
    annotations: [{ kind: "outline", around: [first] }],
  });
  expect(shown.view.selection).toEqual([first]);
  expect(shown.view.dispute).toBeUndefined();
});

test("a view that can't be read leaves the whole graph and says why", () => {
  const shown = sceneOf(k, scene({ view: "v1;zz=1" }));
  expect(shown.problem).toMatch(/makes no sense/);
  expect(shown.view.selection).toEqual([]);
});

test("a scene is revealed step by step; without a step all of it is there", () => {
  const steps = { reveal: [[first], [second, said]] };
  expect(stepsOf(steps)).toBe(2);
  expect([...hiddenAt(steps, 0)]).toEqual([first, second, said]);
  expect([...hiddenAt(steps, 1)]).toEqual([second, said]);
  expect([...hiddenAt(steps, 2)]).toEqual([]);
  expect([...hiddenAt(steps)]).toEqual([]);
});

test("going on goes through every step of every scene and ends; going back is the same way", () => {
  const story: Story = {
    id: "tour",
    title: "Tour",
    scenes: [scene(), scene({ id: "two", reveal: [[first], [second]] }), scene({ id: "three" })],
  };
  const walk = (from: number, by: 1 | -1) => {
    const seen: string[] = [];
    for (let at = stepFrom(story, { id: "tour", scene: from }, by); at; at = stepFrom(story, at, by))
      seen.push(`${at.scene}.${at.step ?? "all"}`);
    return seen;
  };
  expect(walk(0, 1)).toEqual(["1.0", "1.1", "1.all", "2.all"]);
  expect(walk(2, -1)).toEqual(["1.all", "1.1", "1.0", "0.all"]);
});
