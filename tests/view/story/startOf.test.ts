import { expect, it } from "vitest";
import { startOf } from "../../../src/view/story/startOf.ts";
import { tour } from "../../support/tour.ts";

const place = { id: "tour", scene: 0, step: 1, presenting: true };

it("begins a scene before anything in it is revealed, and stays in the presentation", () => {
  expect(startOf(tour, 2, place)).toEqual({ id: "tour", scene: 2, step: 0, presenting: true });
  expect(startOf(tour, 1, place)).toEqual({ id: "tour", scene: 1, presenting: true });
});

it("gives nothing where the story has no such scene", () => {
  expect(startOf(tour, -1, place)).toBeUndefined();
  expect(startOf(tour, tour.scenes.length, place)).toBeUndefined();
  expect(startOf(tour, Number.NaN, place)).toBeUndefined();
});
