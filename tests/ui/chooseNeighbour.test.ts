import { expect, test } from "vitest";
import { chooseNeighbour, isDirection } from "../../src/ui/stage/chooseNeighbour.ts";

const at = (id: string, x: number, y: number) => ({ id, at: [x, y] as const });

test("an arrow leads to the mark that lies in its direction, with y growing upwards", () => {
  const around = [at("north", 0, 1), at("south", 0, -1), at("east", 1, 0), at("west", -1, 0)];
  expect(chooseNeighbour([0, 0], around, "ArrowUp")).toBe("north");
  expect(chooseNeighbour([0, 0], around, "ArrowDown")).toBe("south");
  expect(chooseNeighbour([0, 0], around, "ArrowRight")).toBe("east");
  expect(chooseNeighbour([0, 0], around, "ArrowLeft")).toBe("west");
});

test("of two marks straight ahead the nearer one is chosen", () => {
  expect(chooseNeighbour([0, 0], [at("far", 2, 0), at("near", 1, 0)], "ArrowRight")).toBe("near");
});

test("a mark straight ahead is chosen before one as far aside", () => {
  expect(chooseNeighbour([0, 0], [at("aside", 0.7, 0.7), at("ahead", 1, 0)], "ArrowRight")).toBe("ahead");
});

test("a mark behind or almost at a right angle is not walked to", () => {
  expect(chooseNeighbour([0, 0], [at("behind", -1, 0), at("beside", 0.1, 1)], "ArrowRight")).toBeUndefined();
});

test("a mark at the same place leads nowhere", () => {
  expect(chooseNeighbour([1, 1], [at("same", 1, 1)], "ArrowUp")).toBeUndefined();
});

test("only the four arrows are directions", () => {
  expect(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"].every(isDirection)).toBe(true);
  expect(["Enter", "toString", "up"].some(isDirection)).toBe(false);
});
