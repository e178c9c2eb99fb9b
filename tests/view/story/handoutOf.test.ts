import { expect, test } from "vitest";
import type { Scene, Story } from "../../../src/model/story.ts";
import { handoutOf } from "../../../src/view/story/handoutOf.ts";
import { storyOfScene, storyOfView } from "../../../src/view/story/storyOfView.ts";
import { writeAccounts } from "../../../src/view/story/sourcedOf.ts";
import { emptyView } from "../../../src/view/view.ts";
import { buildKnowledge } from "../../../src/model/knowledge.ts";
import { bundledFolders } from "../../support/bundledFolders.ts";
import { harbour as k } from "../../support/harbourAgreement.ts";

const [said] = k.dataset.statements.map(({ id }) => id) as [string];
const scene = (more: Partial<Scene>): Scene => ({ id: "one", title: "One", text: "Words.", view: "v1", evidence: [], ...more }); // prettier-ignore
const story = (...scenes: Partial<Scene>[]): Story => ({ id: "harbour/story", title: "A story", scenes: scenes.map(scene) }); // prettier-ignore

test("every shipped story is handed out with all its scenes, nothing missing, and every word traced to a source that is listed", () => {
  for (const { read } of bundledFolders) {
    const dataset = read();
    const known = buildKnowledge(dataset);
    for (const one of dataset.stories) {
      const { scenes, sources } = handoutOf(known, one);
      expect(scenes.map(({ title }) => title)).toEqual(one.scenes.map(({ title }) => title));
      expect(scenes.flatMap(({ missing }) => missing)).toEqual([]);
      const listed = new Set(sources.map(({ id }) => id));
      for (const { evidence } of scenes)
        for (const { accounts } of evidence) expect(accounts.every(({ source }) => listed.has(source))).toBe(true);
    }
  }
});

test("a scene's sentences carry everybody's word with its source and the places in it", () => {
  const { scenes } = handoutOf(k, story({ evidence: [said] }));
  const { accounts } = k.statements.get(said)!;
  const [told] = scenes[0]!.evidence;
  expect(told!.accounts.map(({ source, places }) => [source, places])).toEqual(
    accounts.map(({ source, evidence }) => [source, evidence.map(({ start, end }) => [start, end])]),
  );
  for (const { tag, places } of told!.accounts)
    expect(writeAccounts(told!)).toContain([tag, places.map((ends) => ends.join("–")).join(", ")].filter(Boolean).join(" ")); // prettier-ignore
});

test("what a scene names and the dataset lacks is told, and the rest is handed out", () => {
  const { scenes } = handoutOf(k, story({ evidence: [said, "gone"], view: "v1;s=nobody" }));
  expect(scenes[0]!.missing).toEqual(["nobody", "gone"]);
  expect(scenes[0]!.evidence).toHaveLength(1);
});

test("a scene that rests on nothing of its own rests on what its view shows", () => {
  const { object } = k.dataset.statements.find((one) => one.object !== undefined)!;
  const { scenes } = handoutOf(k, story({ view: `v1;s=${object}` }));
  expect(scenes[0]!.evidence.length).toBeGreaterThan(0);
  const touching = new Set(k.statementsOf.get(object!)!.map(({ id }) => id));
  expect(scenes[0]!.evidence.some(({ statement }) => touching.has(statement))).toBe(true);
});

test("a matrix is a table of who has a role in which clause", () => {
  const [table] = handoutOf(k, story({ view: "v1;p=matrix" })).scenes[0]!.tables;
  expect(table!.head.length).toBe(table!.widths.length);
  expect(table!.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1);
  expect(table!.rows.length).toBeGreaterThan(0);
  expect(table!.rows.every((row) => row.length === table!.head.length && row.slice(1).some(Boolean))).toBe(true);
});

test("a ledger is a table of what each party gives and gets, clause by clause", () => {
  const parties = k.dataset.statements.flatMap(({ relation, object }) => (relation === "binds" ? [object!] : []));
  const [table] = handoutOf(k, story({ view: `v1;p=ledger;lp=${parties[0]}` })).scenes[0]!.tables;
  expect(table!.head[0]).toBe("Clause");
  expect(table!.head.slice(1).some((words) => words.endsWith("gives"))).toBe(true);
  expect(table!.rows.length).toBeGreaterThan(0);
});

test("files are named by the story's id, whatever signs are in it", () => {
  expect(handoutOf(k, story({})).name).toBe("harbour-story");
});

test("a scene, or what is shown, is a story of its own", () => {
  const two = story({ id: "a", title: "First" }, { id: "b", title: "Second" });
  expect(storyOfScene(two, 1)).toMatchObject({ id: "harbour/story-b", scenes: [{ id: "b" }] });
  expect(() => storyOfScene(two, 2)).toThrow("no scene 3");
  const shown = storyOfView(k, { ...emptyView, selection: [k.dataset.entities[0]!.id] }, {});
  expect(shown.scenes).toHaveLength(1);
  expect(shown.scenes[0]!.view).toContain(k.dataset.entities[0]!.id);
});
