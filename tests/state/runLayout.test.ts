import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { roundTable } from "../../src/layouts/roundTable.ts";
import type { LayoutInput, LayoutMessage } from "../../src/layouts/layout.ts";
import { runJob } from "../../src/layouts/runJob.ts";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import { runLayout, stopLayout } from "../../src/state/runLayout.ts";
import { makeDataset } from "../support/makeDataset.ts";

/** A worker that waits for `answer`, since Node has none of the page's. */
class WaitingWorker {
  static made: WaitingWorker[] = [];
  terminated = false;
  private input: LayoutInput | undefined;
  private readonly listeners = new Map<string, (event: { data?: LayoutMessage; message?: string }) => void>();

  constructor() {
    WaitingWorker.made.push(this);
  }
  addEventListener(name: string, listener: (event: { data?: LayoutMessage; message?: string }) => void) {
    this.listeners.set(name, listener);
  }
  postMessage(input: LayoutInput, transfer: ArrayBuffer[]) {
    this.input = structuredClone(input, { transfer });
  }
  terminate() {
    this.terminated = true;
  }
  say(data: LayoutMessage) {
    this.listeners.get("message")?.({ data });
  }
  answer() {
    this.say({ say: "done", places: runJob(this.input!, (progress) => this.say({ say: "progress", progress })) });
  }
  breakDown(message: string) {
    this.listeners.get("error")?.({ message });
  }
}

const dataset = makeDataset();
const k = buildKnowledge(dataset);
const shown = { entities: new Set(dataset.entities.map(({ id }) => id)), statements: dataset.statements };
const job = { k, shown, layout: "force" as const, places: roundTable(dataset) };
const latest = () => WaitingWorker.made.at(-1)!;

beforeEach(() => {
  WaitingWorker.made = [];
  vi.stubGlobal("Worker", WaitingWorker);
});
afterEach(() => {
  stopLayout();
  vi.unstubAllGlobals();
});

describe("running a layout", () => {
  it("gives a place to everything shown, clause parts included, and reports progress on the way", async () => {
    const progress: number[] = [];
    const run = runLayout(job, (done) => progress.push(done));
    latest().answer();
    expect(Object.keys((await run)!).toSorted()).toEqual(dataset.entities.map(({ id }) => id).toSorted());
    expect(progress[0]).toBe(0);
    expect(progress.length).toBeGreaterThan(2);
    expect(latest().terminated).toBe(true);
  });

  it("gives nothing when it is stopped, and ends its worker", async () => {
    const run = runLayout(job, () => undefined);
    stopLayout();
    expect(await run).toBeUndefined();
    expect(latest().terminated).toBe(true);
  });

  it("stops the run before it", async () => {
    const first = runLayout(job, () => undefined);
    const second = runLayout({ ...job, layout: "columns" }, () => undefined);
    expect(await first).toBeUndefined();
    latest().answer();
    expect(await second).toBeDefined();
    expect(WaitingWorker.made.map(({ terminated }) => terminated)).toEqual([true, true]);
  });

  it("says which layout failed and why", async () => {
    const broken = runLayout(job, () => undefined);
    latest().breakDown("out of memory");
    await expect(broken).rejects.toThrow('The layout "force" could not be computed: out of memory');
    const failed = runLayout(job, () => undefined);
    latest().say({ say: "failed", reason: "no such layout" });
    await expect(failed).rejects.toThrow("no such layout");
  });
});
