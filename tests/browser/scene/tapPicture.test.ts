import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Actions } from "../../../src/state/actions.ts";
import type { Store } from "../../../src/state/store.ts";
import { frames, mountHarbour, placedHarbour } from "../../support/mountHarbour.ts";

interface Tap {
  x: number;
  y: number;
  selection: readonly string[];
}

let box: HTMLElement;
let store: Store;
let actions: Actions;
let stop: () => void;
let clock: number;

/** A short press of one finger, long after the one before it. */
function tap(clientX: number, clientY: number): void {
  clock += 10_000;
  const target = box.querySelector(".sigma-mouse")!;
  const touch = new Touch({ identifier: 1, target, clientX, clientY });
  const how = { bubbles: true, cancelable: true };
  target.dispatchEvent(new TouchEvent("touchstart", { ...how, touches: [touch], changedTouches: [touch] }));
  target.dispatchEvent(new TouchEvent("touchend", { ...how, touches: [], changedTouches: [touch] }));
}

/** What is selected after a tap at each place of a grid around the middle, columns so far apart, where `before` sets what was. */
function tapAll(before: () => void, columns = 12): Tap[] {
  const taps: Tap[] = [];
  for (let x = -120; x <= 120; x += columns)
    for (let y = -120; y <= 120; y += 4) {
      before();
      tap(400 + x, 300 + y);
      taps.push({ x, y, selection: store.getState().view.selection });
    }
  return taps;
}

beforeEach(async () => {
  clock = 0;
  vi.spyOn(Date, "now").mockImplementation(() => clock);
  ({ box, store, actions, stop } = await mountHarbour((begun) => {
    begun.open(placedHarbour);
    begun.setCamera({ x: 0.5, y: 0.5, ratio: 1 });
  }));
});

afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

describe("a finger on the picture", () => {
  it("never takes one of the quiet lines of the whole picture", () => {
    const taps = tapAll(() => actions.select(undefined));
    expect(taps.filter(({ selection }) => selection.length > 1)).toEqual([]);
    expect(taps.some(({ selection }) => selection.length === 0)).toBe(true);
  });

  it("takes the mark that it comes down close to, and none that is farther away", () => {
    const taps = tapAll(() => actions.select(undefined));
    const reached = (from: number, to: number) =>
      taps.filter(({ x, y }) => Math.hypot(x, y) > from && Math.hypot(x, y) <= to).map(({ selection }) => selection);
    expect(new Set(reached(0, 21).flat())).toEqual(new Set(["northland"]));
    expect(reached(0, 21)).not.toContainEqual([]);
    expect(reached(23, 60).flat()).not.toContain("northland");
  });

  it("takes a line of what is selected, and empty ground puts the selection away", async () => {
    actions.select("northland");
    await frames(2);
    const taps = tapAll(() => actions.select("northland"), 48);
    expect(taps.filter(({ selection }) => selection.length === 2 && selection.includes("northland"))).not.toEqual([]);
    expect(taps.filter(({ selection }) => selection.length === 2 && !selection.includes("northland"))).toEqual([]);
    expect(taps.some(({ selection }) => selection.length === 0)).toBe(true);
  });
});
