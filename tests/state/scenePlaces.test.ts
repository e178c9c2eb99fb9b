import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LayoutInput, LayoutMessage } from "../../src/layouts/layout.ts";
import { runJob } from "../../src/layouts/runJob.ts";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import type { Scene } from "../../src/model/story.ts";
import { createActions } from "../../src/state/actions.ts";
import { placesOfScene, placesReady, prepareStory } from "../../src/state/scenePlaces.ts";
import { createParleyStore } from "../../src/state/store.ts";
import { harbourDataset } from "../support/harbourAgreement.ts";

/** A worker that answers at once, since Node has none of the page's. */
class ReadyWorker {
  static made = 0;
  private hear: (event: { data: LayoutMessage }) => void = () => {};
  constructor() {
    ReadyWorker.made++;
  }
  addEventListener(name: string, listener: (event: { data: LayoutMessage }) => void) {
    if (name === "message") this.hear = listener;
  }
  postMessage(input: LayoutInput) {
    this.hear({ data: { say: "done", places: runJob(input, () => {}) } });
  }
  terminate() {}
}

const dataset = { ...harbourDataset, positions: { northland: [0.5, 0.25] as [number, number] } };
const k = buildKnowledge(dataset);
const scene = (more: Partial<Scene>): Scene => ({ id: "a", title: "", text: "", view: "v1", evidence: [], ...more });

beforeEach(() => {
  ReadyWorker.made = 0;
  vi.stubGlobal("Worker", ReadyWorker);
});
afterEach(() => vi.unstubAllGlobals());

describe("where things are in a scene", () => {
  it("is the round table with the scene's own places, at once", () => {
    expect(placesReady(k, scene({}))).toEqual({ northland: [0.5, 0.25] });
    expect(placesReady(k, scene({ places: { southland: [1, 1] } }))).toEqual({
      northland: [0.5, 0.25],
      southland: [1, 1],
    });
  });

  it("is a layout that is computed once, where the scene wants one", async () => {
    const wanted = scene({ view: "v1;l=columns" });
    expect(placesReady(k, wanted)).toBeUndefined();
    const [first, second] = await Promise.all([placesOfScene(k, wanted), placesOfScene(k, wanted)]);
    expect(second).toBe(first);
    expect(ReadyWorker.made).toBe(1);
    expect(placesReady(k, wanted)).toBe(first);
    expect(first.northland).not.toEqual([0.5, 0.25]);
  });

  it("is known ahead for a whole story, so that a scene stands where it shall at once", async () => {
    const story = { id: "tale", title: "", scenes: [scene({}), scene({ id: "b", view: "v1;l=columns" })] };
    const store = createParleyStore();
    const actions = createActions(store);
    actions.open({ ...dataset, stories: [story] });
    await prepareStory(store.getState().knowledge!, story);
    actions.goTo({ id: "tale", scene: 1 });
    expect(store.getState().view.layout).toBe("columns");
    expect(store.getState().places).toEqual(await placesOfScene(store.getState().knowledge!, story.scenes[1]!));
    expect(ReadyWorker.made).toBe(1);
  });
});
