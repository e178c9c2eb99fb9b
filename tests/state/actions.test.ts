import { beforeEach, describe, expect, it } from "vitest";
import { createActions, type Actions } from "../../src/state/actions.ts";
import { createParleyStore, type Store } from "../../src/state/store.ts";
import { emptyLens, emptyView } from "../../src/view/view.ts";
import { harbourDataset } from "../support/harbourAgreement.ts";

let store: Store;
let actions: Actions;
const positions = Object.fromEntries(harbourDataset.entities.map(({ id }, i) => [id, [i, -i] as [number, number]]));
const view = () => store.getState().view;

beforeEach(() => {
  store = createParleyStore();
  actions = createActions(store);
  actions.open({ ...harbourDataset, positions });
});

describe("opening a dataset", () => {
  it("puts everything where the dataset has it", () => {
    expect(store.getState().places).toEqual(positions);
    expect(store.getState().status.loading).toBe("ready");
  });

  it("drops from a view what the dataset does not have, and says so", () => {
    actions.open(harbourDataset, {
      ...emptyView,
      selection: ["northland", "atlantis"],
      focus: { id: "atlantis", hops: 1 },
    });
    expect(view().selection).toEqual(["northland"]);
    expect(view().focus).toBeUndefined();
    expect(store.getState().status.notice?.text).toContain("does not have");
  });

  it("keeps of two sources the one that is there, and no question about one that is not", () => {
    actions.open(harbourDataset, { ...emptyView, page: "sources", told: ["s9", "s2"] });
    expect(view().told).toEqual(["s2"]);
    expect(store.getState().status.notice?.text).toContain("does not have");
    actions.setView({ ...emptyView, page: "sources", told: ["s9"], text: "atlantis" });
    expect([view().told, view().text]).toEqual([undefined, undefined]);
    actions.setView({ ...emptyView, question: { ask: "compare", a: "s1", b: "s9" } });
    expect(view().question).toBeUndefined();
    actions.setView({ ...emptyView, question: { ask: "compare", a: "s1", b: "s2" } });
    expect(view().question).toEqual({ ask: "compare", a: "s1", b: "s2" });
  });

  it("says nothing where the link fits", () => {
    actions.open(harbourDataset, { ...emptyView, selection: ["northland"] });
    expect(store.getState().status.notice).toBeUndefined();
  });
});

describe("choosing", () => {
  it("adds to the selection and takes out again", () => {
    actions.select("northland");
    actions.select("southland", true);
    expect(view().selection).toEqual(["northland", "southland"]);
    actions.select("northland", true);
    expect(view().selection).toEqual(["southland"]);
    actions.select(undefined);
    expect(view().selection).toEqual([]);
  });

  it("tells of sources or of a text, and not of both at once", () => {
    actions.openTold(["s1", "s2"]);
    expect(view()).toMatchObject({ page: "sources", told: ["s1", "s2"] });
    actions.openText("agreement");
    expect([view().told, view().text]).toEqual([undefined, "agreement"]);
    actions.openTold(undefined);
    expect([view().page, view().told, view().text]).toEqual(["sources", undefined, undefined]);
  });

  it("draws all of two sources when they are asked about anew", () => {
    actions.ask({ ask: "compare", a: "s1", b: "s2" });
    actions.draw(["both"]);
    expect(view().drawn).toEqual(["both"]);
    actions.ask({ ask: "compare", a: "s2", b: "s3" });
    expect(view().drawn).toBeUndefined();
    actions.draw([]);
    actions.openTold(["s2", "s3"]);
    expect([view().question, view().drawn]).toEqual([undefined, undefined]);
  });

  it("hides one entry of the lens and shows it again", () => {
    actions.toggleLens("standings", "disputed");
    expect(view().lens).toEqual({ ...emptyLens, standings: ["disputed"] });
    actions.toggleLens("standings", "disputed");
    expect(view().lens).toEqual(emptyLens);
  });

  it("steps back from a passage, a focus and a selection, one at a time, and then no further", () => {
    actions.select("northland");
    actions.setFocus({ id: "northland", hops: 2 });
    actions.openPassage("s1", { start: 0, end: 4, digest: "0000000000000000" });
    expect(actions.stepBack()).toBe(true);
    expect(store.getState().status.passage).toBeUndefined();
    expect(actions.stepBack()).toBe(true);
    expect(view().focus).toBeUndefined();
    expect(actions.stepBack()).toBe(true);
    expect(view().selection).toEqual([]);
    expect(actions.stepBack()).toBe(false);
  });
});

describe("placing", () => {
  it("takes a move back, does it again, and forgets what was undone once something else is moved", () => {
    actions.place({ northland: [5, 5] });
    actions.place({ southland: [6, 6] });
    expect(actions.undo()).toBe(true);
    expect(store.getState().places.southland).toEqual(positions.southland);
    expect(store.getState().places.northland).toEqual([5, 5]);
    expect(actions.redo()).toBe(true);
    expect(store.getState().places.southland).toEqual([6, 6]);
    actions.undo();
    actions.place({ league: [7, 7] });
    expect(actions.redo()).toBe(false);
    expect(store.getState().places.southland).toEqual(positions.southland);
  });

  it("says whether there is something to take back or to do again", () => {
    const says = () => [store.getState().status.canUndo, store.getState().status.canRedo];
    expect(says()).toEqual([false, false]);
    actions.place({ northland: [5, 5] });
    expect(says()).toEqual([true, false]);
    actions.undo();
    expect(says()).toEqual([false, true]);
    actions.open({ ...harbourDataset, positions });
    expect(says()).toEqual([false, false]);
  });

  it("takes a layout back with its name", async () => {
    actions.place({ northland: [5, 5] });
    await actions.chooseLayout("table");
    expect(store.getState().places.northland).toEqual(positions.northland);
    actions.undo();
    expect(store.getState().places.northland).toEqual([5, 5]);
  });

  it("says what went wrong when a layout cannot be made, and leaves everything where it was", async () => {
    await actions.chooseLayout("force");
    expect(store.getState().status.notice?.kind).toBe("error");
    expect(store.getState().places).toEqual(positions);
    expect(view().layout).toBe("table");
    expect(store.getState().status.layoutProgress).toBeUndefined();
  });
});
