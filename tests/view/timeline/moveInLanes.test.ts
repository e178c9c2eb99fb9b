import { expect, test } from "vitest";
import { moveInLanes } from "../../../src/view/timeline/moveInLanes.ts";

const lanes = [[{ from: 1 }, { from: 5 }, { from: 9 }], [{ from: 4, to: 7 }, { from: 4 }, { to: 9 }], []];

test("left and right lead along a lane and stop at its ends", () => {
  expect(moveInLanes(lanes, { lane: 0, index: 1 }, "ArrowRight")).toEqual({ lane: 0, index: 2 });
  expect(moveInLanes(lanes, { lane: 0, index: 1 }, "ArrowLeft")).toEqual({ lane: 0, index: 0 });
  expect(moveInLanes(lanes, { lane: 0, index: 0 }, "ArrowLeft")).toBeUndefined();
  expect(moveInLanes(lanes, { lane: 0, index: 2 }, "ArrowRight")).toBeUndefined();
});

test("up and down lead to what is nearest in time, the first of several", () => {
  expect(moveInLanes(lanes, { lane: 0, index: 1 }, "ArrowDown")).toEqual({ lane: 1, index: 0 });
  expect(moveInLanes(lanes, { lane: 0, index: 2 }, "ArrowDown")).toEqual({ lane: 1, index: 2 });
  expect(moveInLanes(lanes, { lane: 1, index: 2 }, "ArrowUp")).toEqual({ lane: 0, index: 2 });
  expect(moveInLanes(lanes, { lane: 0, index: 0 }, "ArrowUp")).toBeUndefined();
  expect(moveInLanes(lanes, { lane: 1, index: 0 }, "ArrowDown")).toBeUndefined();
});

test("other keys, and a place where there is nothing, lead nowhere", () => {
  expect(moveInLanes(lanes, { lane: 0, index: 0 }, "Enter")).toBeUndefined();
  expect(moveInLanes(lanes, { lane: 2, index: 0 }, "ArrowUp")).toBeUndefined();
});
