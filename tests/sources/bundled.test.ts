import { afterEach, expect, test, vi } from "vitest";
import { makeDataset } from "../support/makeDataset.ts";

vi.mock("virtual:parley-datasets", () => ({
  startLink: undefined,
  datasets: [
    { id: "first", title: "First treaty", short: "First", url: "./first.json" },
    { id: "second", title: "Second treaty", short: "Second", url: "./second.json" },
  ],
}));
const { bundledDatasets, loadBundled } = await import("../../src/sources/bundled.ts");

const answerWith = (answer: Response) => {
  const asked = vi.fn<(url: string) => Promise<Response>>(() => Promise.resolve(answer));
  vi.stubGlobal("fetch", asked);
  return asked;
};
afterEach(() => vi.unstubAllGlobals());

test("the first dataset is loaded where none is named", async () => {
  const asked = answerWith(Response.json(makeDataset()));
  expect(await loadBundled()).toEqual(JSON.parse(JSON.stringify(makeDataset())));
  expect(asked).toHaveBeenCalledWith("./first.json");
});

test("a dataset is loaded by its id", async () => {
  const asked = answerWith(Response.json(makeDataset()));
  await loadBundled("second");
  expect(asked).toHaveBeenCalledWith("./second.json");
  expect(bundledDatasets.map(({ id }) => id)).toEqual(["first", "second"]);
});

test("an unknown dataset is refused by name, without asking for it", async () => {
  const asked = answerWith(Response.json({}));
  await expect(loadBundled("third")).rejects.toThrow('There is no dataset "third" here.');
  expect(asked).not.toHaveBeenCalled();
});

test("a server that has no file is told in plain words", async () => {
  answerWith(new Response("", { status: 404 }));
  await expect(loadBundled("second")).rejects.toThrow('"Second treaty" could not be loaded: the server answered 404.');
});

test("a server that can't be reached is told in plain words", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  await expect(loadBundled("second")).rejects.toThrow("the server can't be reached");
});
