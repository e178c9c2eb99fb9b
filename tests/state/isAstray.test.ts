import { beforeEach, describe, expect, it } from "vitest";
import { createActions } from "../../src/state/actions.ts";
import { isAstray } from "../../src/state/isAstray.ts";
import { isPresenting } from "../../src/state/isPresenting.ts";
import { createParleyStore } from "../../src/state/store.ts";
import { harbourDataset } from "../support/harbourAgreement.ts";

const scene = { title: "", text: "", evidence: [] };
const story = {
  id: "tale",
  title: "A tale",
  scenes: [
    { ...scene, id: "a", view: "v1;s=northland" },
    { ...scene, id: "b", view: "v1;p=ledger;lp=northland" },
  ],
};
const place = { id: "tale", scene: 0, presenting: true };

describe("being away from the scene that is told", () => {
  const store = createParleyStore();
  const actions = createActions(store);
  const astray = () => isAstray(store.getState());
  beforeEach(() => {
    actions.open({ ...harbourDataset, stories: [story] });
    actions.goTo(place);
  });

  it("is not so where the scene is shown as it was made", () => {
    expect(astray()).toBe(false);
    actions.step(1);
    expect(astray()).toBe(false);
  });

  it("is so once something else is selected, shown or looked at more closely, until the scene is gone back to", () => {
    const ways = [
      () => actions.select("southland"),
      () => actions.setPage("matrix"),
      () => actions.setCamera({ x: 0.4, y: 0.5, ratio: 0.5 }),
      () => actions.toggleLens("types", "envoy"),
    ];
    for (const way of ways) {
      way();
      expect(astray()).toBe(true);
      actions.goTo(place);
      expect(astray()).toBe(false);
    }
  });

  it("is not so where no story is told", () => {
    actions.leaveStory();
    expect(astray()).toBe(false);
  });
});

describe("presenting", () => {
  it("is so only while the story is there, and ends at the same scene", () => {
    const store = createParleyStore();
    const actions = createActions(store);
    actions.open({ ...harbourDataset, stories: [story] }, { ...store.getState().view, story: { ...place, scene: 1 } });
    expect(isPresenting(store.getState())).toBe(true);
    expect(store.getState().view.page).toBe("ledger");
    actions.leavePresenting();
    expect(isPresenting(store.getState())).toBe(false);
    expect(store.getState().view).toMatchObject({ page: "ledger", story: { id: "tale", scene: 1 } });
    actions.setView({ ...store.getState().view, story: { id: "gone", scene: 0, presenting: true } });
    expect(isPresenting(store.getState())).toBe(false);
  });
});
