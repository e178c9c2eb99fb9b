import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Measure } from "../../src/model/question.ts";
import { topClauseOf } from "../../src/model/knowledge.ts";
import { measure } from "../../src/query/structure/measure.ts";
import { createActions, type Actions } from "../../src/state/actions.ts";
import { keepMeasured } from "../../src/state/keepMeasured.ts";
import { measuresNow } from "../../src/state/measuresNow.ts";
import { isReady, readyView } from "../../src/state/readyView.ts";
import { loadDresser, selectExtras } from "../../src/state/selectExtras.ts";
import { selectSaid } from "../../src/state/selectSaid.ts";
import { selectShown } from "../../src/state/selectShown.ts";
import { createParleyStore, type Store } from "../../src/state/store.ts";
import { emptyLens } from "../../src/view/view.ts";
import { harbour, harbourDataset } from "../support/harbourAgreement.ts";
import { WaitingGraphWorker } from "../support/WaitingGraphWorker.ts";

let store: Store;
let actions: Actions;
let end: () => void;
const { latest } = WaitingGraphWorker;
const run = (name: Measure) => store.getState().status.measures[name];
const workers = (count: number) => expect.poll(() => WaitingGraphWorker.made.length).toBe(count);
const settled = (name: Measure, is: string) => expect.poll(() => run(name)?.is).toBe(is);

beforeAll(loadDresser);
beforeEach(() => {
  WaitingGraphWorker.made = [];
  vi.stubGlobal("Worker", WaitingGraphWorker);
  store = createParleyStore();
  actions = createActions(store);
  actions.open(harbourDataset);
  end = keepMeasured(store);
});
afterEach(() => {
  end();
  vi.unstubAllGlobals();
});

describe("what is measured", () => {
  it("is computed by a worker once it is asked, and is what the terminal says", async () => {
    expect(WaitingGraphWorker.made).toEqual([]);
    actions.ask({ ask: "measure", measure: "betweenness" });
    expect(run("betweenness")).toMatchObject({ is: "working", progress: 0 });
    await workers(1);
    latest().say({ say: "progress", progress: 0.4 });
    expect(run("betweenness")?.progress).toBe(0.4);
    latest().answer();
    await settled("betweenness", "done");
    expect(run("betweenness")?.measured).toEqual(measure(harbour, "betweenness"));
    expect(latest().terminated).toBe(true);
  });

  it("is over what the lens shows: nothing hidden is counted or named", async () => {
    actions.setLens({ ...emptyLens, types: ["envoy"], groups: ["words"] });
    actions.ask({ ask: "measure", measure: "degree" });
    await workers(1);
    latest().answer();
    await settled("degree", "done");
    const { k, shown, measured } = run("degree")!;
    const ties = new Map<string, Set<string>>();
    for (const id of shown.entities) ties.set(topClauseOf(k, id), new Set());
    for (const { subject, object } of shown.statements) {
      if (object === undefined) continue;
      const [a, b] = [topClauseOf(k, subject), topClauseOf(k, object)];
      if (a === b) continue;
      ties.get(a)!.add(b);
      ties.get(b)!.add(a);
    }
    const { findings } = measured!;
    const found = findings.says === "scores" ? findings.scores.map(({ entity, score }) => [entity, score]) : [];
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries([...ties].map(([id, others]) => [id, others.size])));
  });

  it("is computed anew when the lens changes, and until then stays as it was", async () => {
    actions.ask({ ask: "measure", measure: "degree" });
    await workers(1);
    latest().answer();
    await settled("degree", "done");
    const before = run("degree")!.measured;
    actions.toggleLens("types", "envoy");
    expect(run("degree")).toMatchObject({ is: "working", measured: before });
    await workers(2);
    latest().answer();
    await settled("degree", "done");
    expect(run("degree")!.measured).not.toEqual(before);
  });

  it("stops when it is cancelled or no longer asked, and begins again on request", async () => {
    actions.ask({ ask: "measure", measure: "betweenness" });
    await workers(1);
    const first = latest();
    first.say({ say: "progress", progress: 0.3 });
    actions.stopMeasuring("betweenness");
    expect(first.terminated).toBe(true);
    first.answer();
    expect(run("betweenness")).toMatchObject({ is: "stopped", progress: 0.3, measured: undefined });
    actions.measureAgain("betweenness");
    await workers(2);
    const second = latest();
    actions.setFollowed({ sizedBy: undefined });
    actions.ask(undefined);
    expect(second.terminated).toBe(true);
    actions.ask({ ask: "measure", measure: "betweenness" });
    await workers(3);
    latest().answer();
    await settled("betweenness", "done");
  });

  it("is computed here, a little at a time, where no worker does it, and says why where that fails too", async () => {
    actions.ask({ ask: "measure", measure: "components" });
    await workers(1);
    latest().breakDown();
    await settled("components", "done");
    expect(run("components")?.measured).toEqual(measure(harbour, "components"));
    vi.stubGlobal("performance", { now: () => { throw new Error("no clock") } }); // prettier-ignore
    actions.ask({ ask: "measure", measure: "bridges" });
    await workers(2);
    latest().breakDown("gone");
    await settled("bridges", "failed");
    expect(run("bridges")?.reason).toBe("no clock");
  });

  it("is measured for sizes and colours too, without being asked as a question", async () => {
    actions.setFollowed({ sizedBy: "degree" });
    await workers(1);
    latest().answer();
    await settled("degree", "done");
    const { view, status, knowledge } = store.getState();
    const { dress } = selectExtras(knowledge!, view, status);
    const size = (id: string) => dress.markings?.get(id)?.size ?? NaN;
    expect(size("northland")).toBeGreaterThan(size("bystander"));
    actions.hover("northland");
    expect(selectExtras(knowledge!, view, store.getState().status).dress).toBe(dress);
  });
});

it("a picture that is drawn at once measures what it needs itself, and takes what is known", async () => {
  actions.ask({ ask: "measure", measure: "pagerank" });
  await workers(1);
  latest().answer();
  await settled("pagerank", "done");
  const { view, status, knowledge } = store.getState();
  expect(selectShown(knowledge!, view)).toBe(status.measures.pagerank!.shown);
  expect(measuresNow(knowledge!, view, status.measures)).toBe(status.measures);
  const anew = measuresNow(knowledge!, { ...view, colouredBy: "communities" }, {});
  expect(anew.pagerank?.measured).toEqual(measure(harbour, "pagerank"));
  expect(anew.communities?.measured).toEqual(measure(harbour, "communities"));
});

it("the status line says how a measure stands and what it comes to", async () => {
  const said = () => {
    const { view, status, knowledge } = store.getState();
    return selectSaid(knowledge!, view, status);
  };
  actions.ask({ ask: "measure", measure: "articulation" });
  expect(said()).toBe("Articulation points: being computed.");
  await workers(1);
  actions.stopMeasuring("articulation");
  expect(said()).toBe("Articulation points: stopped before it was through.");
  actions.measureAgain("articulation");
  await workers(2);
  latest().answer();
  await settled("articulation", "done");
  expect(said()).toMatch(/^Articulation points: \d+ articulation points?; without .+ parts\.$/);
});

it("what is drawn or drafted from a measure is ready when its worker is through, and asks for no other", async () => {
  const { view } = store.getState();
  const asked = { ...view, question: { ask: "measure", measure: "betweenness" } as const, sizedBy: "degree" as const };
  const k = store.getState().knowledge!;
  expect(isReady(k, asked)).toBe(false);
  const ready = readyView(k, asked);
  await workers(1);
  latest().answer();
  await workers(2);
  latest().answer();
  await ready;
  expect(isReady(k, asked)).toBe(true);
  const shown = selectShown(k, asked);
  expect(measuresNow(k, asked).betweenness?.measured).toEqual(measure(harbour, "betweenness", shown));
  actions.ask(asked.question);
  await settled("betweenness", "done");
  expect(WaitingGraphWorker.made.length).toBe(2);
});
