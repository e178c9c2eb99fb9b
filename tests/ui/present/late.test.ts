import { expect, it } from "vitest";
import { late, loadLateParts } from "../../../src/ui/parts/late.ts";

it("loads every late part, those that come to be known on the way, and all others where one does not come", async () => {
  const loaded: string[] = [];
  const part = (name: string, after = () => {}) =>
    late(() => {
      loaded.push(name);
      after();
      return Promise.resolve(() => null);
    });
  part("first", () => part("inside"));
  late(() => Promise.reject(new Error("the network is gone")));
  part("second");
  await loadLateParts();
  expect(loaded).toEqual(["first", "second", "inside"]);
});
