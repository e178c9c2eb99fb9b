import { beforeEach, describe, expect, test } from "vitest";
import { createActions, type Actions } from "../../src/state/actions.ts";
import { selectKnowledge } from "../../src/state/selectKnowledge.ts";
import { selectShown } from "../../src/state/selectShown.ts";
import { createParleyStore, type Store } from "../../src/state/store.ts";
import { emptyLens } from "../../src/view/view.ts";
import { harbourDataset } from "../support/harbourAgreement.ts";

let store: Store;
let actions: Actions;
const known = () => store.getState().view.lens.known;
const status = () => store.getState().status;
const published: Record<string, string> = { s1: "2020-03-01", s2: "2020-02-01", s3: "2020-01-01" };

beforeEach(() => {
  store = createParleyStore();
  actions = createActions(store);
  const sources = harbourDataset.sources.map((source) => ({ ...source, published: published[source.id] }));
  actions.open({ ...harbourDataset, sources });
});

describe("choosing a time", () => {
  test("keeps the rest of the lens, and goes with it", () => {
    actions.toggleLens("types", "envoy");
    actions.setTime({ from: "2020-01-01", to: "2020-02-01" });
    actions.setKnown("2020-02-01");
    expect(store.getState().view.lens).toEqual({
      ...emptyLens,
      types: ["envoy"],
      time: { from: "2020-01-01", to: "2020-02-01" },
      known: "2020-02-01",
    });
    actions.resetLens();
    expect(store.getState().view.lens).toEqual(emptyLens);
  });

  test("asks everything of what was known on that day", () => {
    const whole = store.getState().knowledge;
    expect(selectKnowledge(store.getState())).toBe(whole);
    actions.setKnown("2020-01-15");
    const k = selectKnowledge(store.getState());
    expect(k?.dataset.statements.map(({ id }) => id)).toEqual(["r10", "r17"]);
    actions.setKnown("2020-01-16");
    expect(selectKnowledge(store.getState())).toBe(k);
    actions.setKnown(undefined);
    expect(selectKnowledge(store.getState())).toBe(whole);
  });

  test("shows the same object where the same is shown, asked of the whole or of what was known", () => {
    const { knowledge } = store.getState();
    actions.setTime({ from: "2020-01-01", to: "2020-02-01" });
    const shown = selectShown(knowledge!, store.getState().view);
    actions.setTime({ from: "2020-01-01", to: "2020-02-02" });
    expect(selectShown(knowledge!, store.getState().view)).toBe(shown);
    actions.setKnown("2020-01-15");
    const { view } = store.getState();
    expect(selectShown(knowledge!, view)).toBe(selectShown(selectKnowledge(store.getState())!, view));
  });
});

describe("playing", () => {
  test("goes from day to day, shows everything in the end and is over", () => {
    actions.play();
    const seen = [known()];
    while (status().playing === "on") {
      actions.playOn();
      seen.push(known());
    }
    expect(seen).toEqual(["2020-01-01", "2020-02-01", "2020-03-01", undefined]);
    expect([status().playing, status().timing]).toEqual([undefined, undefined]);
  });

  test("goes on from the day that is shown, and after a pause", () => {
    actions.setKnown("2020-01-15");
    actions.play();
    expect(known()).toBe("2020-01-15");
    actions.playOn();
    actions.pause();
    actions.playOn();
    expect([known(), status().playing]).toEqual(["2020-02-01", "paused"]);
    actions.play();
    actions.playOn();
    expect(known()).toBe("2020-03-01");
  });

  test("pauses where the reader chooses a day, and ends where another view comes", () => {
    actions.play();
    actions.setKnown("2020-02-01");
    expect(status().playing).toBe("paused");
    actions.play();
    actions.setView({ ...store.getState().view, lens: emptyLens });
    actions.playOn();
    expect([known(), status().playing]).toEqual([undefined, undefined]);
  });

  test("stops with everything shown", () => {
    actions.play();
    actions.stopPlaying();
    expect([known(), status().playing, status().timing]).toEqual([undefined, undefined, undefined]);
  });

  test("does not begin where no account has a date", () => {
    actions.open(harbourDataset);
    actions.play();
    expect([known(), status().playing]).toEqual([undefined, undefined]);
  });
});
