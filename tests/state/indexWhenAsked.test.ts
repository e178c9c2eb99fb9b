import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { makeLargeGraph } from "../../src/cli/bench/largeGraph.ts";
import { buildKnowledge, type Knowledge } from "../../src/model/knowledge.ts";
import { findPaths } from "../../src/query/paths/findPaths.ts";
import { passesOf } from "../../src/query/passes.ts";
import { createActions, type Actions } from "../../src/state/actions.ts";
import { isAnswerable, readyAnswer } from "../../src/state/readyAnswer.ts";
import { fewStatements } from "../../src/state/readyIndex.ts";
import { selectAnswer } from "../../src/state/selectAnswer.ts";
import { selectSaid } from "../../src/state/selectSaid.ts";
import { selectShown } from "../../src/state/selectShown.ts";
import { createParleyStore, type Store } from "../../src/state/store.ts";
import { draftStory } from "../../src/view/story/draftStory.ts";
import { emptyLens, type Lens } from "../../src/view/view.ts";
import { WaitingGraphWorker } from "../support/WaitingGraphWorker.ts";

const dataset = makeLargeGraph(300, 4 * fewStatements);
const [from, to] = [dataset.entities[3]!.id, dataset.entities[250]!.id];
const some: Lens = { ...emptyLens, standings: ["denied"] };
const question = { ask: "paths", from, to } as const;
const { latest } = WaitingGraphWorker;

let store: Store;
let actions: Actions;
const workers = (count: number) => expect.poll(() => WaitingGraphWorker.made.length).toBe(count);
const whole = (): Knowledge => store.getState().knowledge!;
const answer = () => selectAnswer(whole(), store.getState().view);
const through = () => expect.poll(() => store.getState().status.indexing).toBeUndefined();

beforeEach(() => {
  WaitingGraphWorker.made = [];
  vi.stubGlobal("Worker", WaitingGraphWorker);
  store = createParleyStore();
  actions = createActions(store);
  actions.open(dataset);
});
afterEach(() => vi.unstubAllGlobals());

/** Lets workers answer until as many were asked as there are indexes to build. */
async function answerAll(count: number): Promise<void> {
  const before = WaitingGraphWorker.made.length;
  for (let at = 0; at < count; at++) {
    await workers(before + at + 1);
    latest().answer();
  }
}

it("a question of connection waits for a worker to index what it goes over, and is then what the query says", async () => {
  actions.ask(question);
  await workers(1);
  expect(answer()).toBeUndefined();
  expect(store.getState().status.indexing).toBeTypeOf("number");
  expect(selectSaid(whole(), store.getState().view)).toBe("The connections are being worked out.");
  latest().answer();
  await through();
  expect(answer()).toEqual({ ask: "paths", ...findPaths(buildKnowledge(dataset), question) });
  expect(WaitingGraphWorker.made.length).toBe(1);
});

it("with a lens on, what it shows is indexed by a worker too, and what is drafted from the answer needs no other", async () => {
  actions.setLens(some);
  actions.ask(question);
  await answerAll(2);
  await through();
  const { view } = store.getState();
  const k = buildKnowledge(dataset);
  const shown = k.dataset.statements.filter((one) => one.standing !== "denied");
  expect(answer()).toEqual({ ask: "paths", ...findPaths(k, { ...question, passes: passesOf(k, shown)! }) });
  expect(isAnswerable(whole(), { ...view, lens: { ...view.lens } })).toBe(true);
  expect(draftStory(whole(), view).scenes.length).toBeGreaterThan(0);
  expect(WaitingGraphWorker.made.length).toBe(2);
});

it("a lens that is changed or an answer that is closed stops the work on what is no longer wanted", async () => {
  actions.ask(question);
  await workers(1);
  const first = latest();
  actions.setLens(some);
  await workers(2);
  expect(first.terminated).toBe(true);
  actions.ask(undefined);
  expect(latest().terminated).toBe(true);
  expect(store.getState().status.indexing).toBeUndefined();
  actions.ask(question);
  await workers(3);
  latest().answer();
  await answerAll(1);
  await through();
  expect(answer()).toBeDefined();
});

it("where a worker breaks down it is indexed here, and a question of few statements never waits", async () => {
  actions.ask(question);
  await workers(1);
  latest().breakDown();
  await through();
  expect(answer()).toBeDefined();
  actions.open(makeLargeGraph(30, 60));
  const { entities } = whole().dataset;
  actions.ask({ ask: "paths", from: entities[0]!.id, to: entities[9]!.id });
  expect(answer()).toBeDefined();
  expect(WaitingGraphWorker.made.length).toBe(1);
});

it("what is drawn outside the page's own view is made ready before, and says when it was stopped", async () => {
  const view = { question, lens: some, focus: undefined };
  const stopping = new AbortController();
  const stopped = readyAnswer(whole(), view, { signal: stopping.signal });
  await workers(1);
  stopping.abort();
  expect(await stopped).toBe(false);
  const ready = readyAnswer(whole(), view);
  await answerAll(2);
  expect(await ready).toBe(true);
  expect(isAnswerable(whole(), view)).toBe(true);
  expect(selectShown(whole(), view).statements.length).toBeLessThan(dataset.statements.length);
});
