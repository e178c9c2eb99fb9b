import { beforeEach, expect, it } from "vitest";
import { createActions, type Actions } from "../../src/state/actions.ts";
import { selectAnswer } from "../../src/state/selectAnswer.ts";
import { selectDrawn } from "../../src/state/selectDrawn.ts";
import { selectSaid } from "../../src/state/selectSaid.ts";
import { selectWords } from "../../src/state/selectWords.ts";
import { createParleyStore, type Store } from "../../src/state/store.ts";
import { emptyView, type GraphQuestion } from "../../src/view/view.ts";
import { harbour, harbourDataset } from "../support/harbourAgreement.ts";

const question: GraphQuestion = { ask: "paths", from: "northland", to: "southland" };
let store: Store;
let actions: Actions;
const view = () => store.getState().view;

beforeEach(() => {
  store = createParleyStore();
  actions = createActions(store);
  actions.open(harbourDataset);
});

it("asking takes the place of the selection and of a dispute, and shows the graph", () => {
  actions.setPage("entities");
  actions.select("league");
  actions.setFocus({ id: "league", hops: 1 });
  actions.ask(question);
  expect(view()).toMatchObject({ page: "graph", selection: [], question });
  expect(view().focus).toBeUndefined();
  expect(store.getState().status).toMatchObject({ inspectorOpen: true, sheet: "inspector" });
  actions.openDispute("who-is-bound");
  expect(view().question).toBeUndefined();
});

it("selecting something closes the answer, and a step back does", () => {
  actions.ask(question);
  actions.trace(1);
  actions.select("league");
  expect(view().question).toBeUndefined();
  expect(store.getState().status.traced).toBeUndefined();
  actions.ask(question);
  expect(actions.stepBack()).toBe(true);
  expect(view()).toMatchObject({ question: undefined, selection: [] });
  expect(actions.stepBack()).toBe(false);
});

it("drops a question about what the dataset does not have, and says so", () => {
  actions.open(harbourDataset, { ...emptyView, question: { ask: "among", entities: ["northland", "atlantis"] } });
  expect(view().question).toBeUndefined();
  expect(store.getState().status.notice?.text).toContain("does not have");
  actions.open(harbourDataset, { ...emptyView, question });
  expect(view().question).toEqual(question);
});

it("the answer is worked out once for the same question over the same lens", () => {
  const { lens } = emptyView;
  const first = selectAnswer(harbour, { question, lens });
  expect(first?.ask).toBe("paths");
  expect(selectAnswer(harbour, { question, lens })).toBe(first);
  expect(selectAnswer(harbour, { question, lens: { ...lens, groups: ["roles"] } })).not.toBe(first);
  expect(selectAnswer(harbour, { lens })).toBeUndefined();
});

it("the search opens with words to go on from, and closes without", () => {
  actions.search("path Northland to ");
  expect(store.getState().status).toMatchObject({ searchOpen: true, searchWords: "path Northland to " });
  actions.search(undefined);
  expect(store.getState().status.searchOpen).toBe(false);
  expect(store.getState().status.searchWords).toBeUndefined();
});

it("an answer in words comes once what answers is loaded, over what the lens lets through", async () => {
  const asked = { ask: "neighbours", entity: "northland" } as const;
  actions.ask(asked);
  await expect.poll(() => store.getState().status.canAnswer).toBe(true);
  const whole = selectWords(harbour, view());
  expect(whole?.sections.length).toBeGreaterThan(0);
  expect(selectWords(harbour, view())).toBe(whole);
  expect(selectSaid(harbour, view())).toBe(whole?.note);
  expect(selectDrawn(harbour, view())?.ways).toHaveLength(whole!.sections.length);
  expect(selectDrawn(harbour, view())).toBe(selectDrawn(harbour, view()));
  actions.toggleLens("groups", "ties");
  const lensed = selectWords(harbour, view());
  expect(lensed!.sections.length).toBeLessThan(whole!.sections.length);
});

it("tells of what a link names that is gone, also where the address changes", () => {
  actions.setView({ ...emptyView, question: { ask: "neighbours", entity: "northland", relation: "no-such-relation" } });
  expect(view().question).toBeUndefined();
  expect(store.getState().status.notice?.text).toContain("does not have");
});

it("what consequences and measures add to the picture is loaded when it is asked for, and told", async () => {
  expect(store.getState().status.canDress).toBe(false);
  actions.setFollowed({ sizedBy: "degree" });
  await expect.poll(() => store.getState().status.canDress).toBe(true);
});

const followed = () => [view().sizedBy, view().colouredBy];

it("a measure shows itself in the picture however it is asked, and takes that with it when it is closed", () => {
  actions.openQuestion({ ask: "measure", measure: "degree" });
  expect(followed()).toEqual(["degree", undefined]);
  actions.setFollowed({ colouredBy: "degree" });
  actions.ask(undefined);
  expect(followed()).toEqual([undefined, undefined]);
  actions.ask({ ask: "measure", measure: "communities" });
  expect(followed()).toEqual([undefined, "communities"]);
  actions.stepBack();
  expect(followed()).toEqual([undefined, undefined]);
});

it("sizes go on following a measure while something else is chosen, asked or closed", () => {
  actions.openQuestion({ ask: "measure", measure: "degree" });
  actions.select("northland");
  actions.ask({ ask: "neighbours", entity: "northland" });
  actions.ask(undefined);
  expect(followed()).toEqual(["degree", undefined]);
});

it("a question that only goes on keeps the camera and what is near the focus", () => {
  actions.ask({ ask: "whatif", triggers: [] });
  actions.setCamera({ x: 0.2, y: 0.3, ratio: 1 });
  actions.trace(1);
  actions.ask({ ask: "whatif", triggers: ["storm"] });
  expect(view().camera).toEqual({ x: 0.2, y: 0.3, ratio: 1 });
  expect(store.getState().status.traced).toBeUndefined();
  actions.ask({ ask: "measure", measure: "degree" });
  expect(view().camera).toBeUndefined();
});
