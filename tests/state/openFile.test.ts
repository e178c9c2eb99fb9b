import { beforeEach, describe, expect, it, test, vi } from "vitest";
import { json } from "../../src/formats/json.ts";
import { parseYamlFolder } from "../../src/formats/yaml.ts";
import { writeStoryFile } from "../../src/formats/storyFile.ts";
import { roundTable } from "../../src/layouts/roundTable.ts";
import type { Story } from "../../src/model/story.ts";
import { createActions, type Actions } from "../../src/state/actions.ts";
import { isDatasetFile, openFile } from "../../src/state/openFile.ts";
import { createParleyStore, type Store } from "../../src/state/store.ts";
import { createStoryDesk } from "../../src/state/storyDesk.ts";
import { createStoryShelf } from "../../src/state/stories/storyShelf.ts";
import { emptyView } from "../../src/view/view.ts";
import { harbourDataset } from "../support/harbourAgreement.ts";
import { lakeFolder } from "../support/lakeTreaty.ts";
import { createFakeBrowser } from "../support/storyKeeper.ts";

const { dataset: unplaced } = parseYamlFolder(lakeFolder());
const lake = { ...unplaced, positions: roundTable(unplaced) };
const fileOf = (name: string, text: string) => ({ name, text: () => Promise.resolve(text) });

let store: Store;
let actions: Actions;
const status = () => store.getState().status;
const openId = () => store.getState().knowledge?.dataset.id;

beforeEach(() => {
  store = createParleyStore();
  actions = createActions(store);
  actions.open(harbourDataset);
  actions.addText("s1", "a text of the dataset before");
});

test("a sound file becomes the dataset, and texts of the one before are put away", async () => {
  await openFile({ store, actions }, fileOf("lake.json", json.write(lake)));
  expect(openId()).toBe(lake.id);
  expect(status().file).toBe("lake.json");
  expect(status().texts).toEqual({});
  expect(status().notice?.text).toContain("lake.json");
});

test("a file with problems opens nothing and keeps every problem with its place", async () => {
  const broken = { ...lake, entities: lake.entities.slice(1) };
  await openFile({ store, actions }, fileOf("lake.json", JSON.stringify(broken)));
  expect(openId()).toBe(harbourDataset.id);
  expect(status().notice).toBeUndefined();
  expect(status().refused?.name).toBe("lake.json");
  expect(status().refused?.problems.length).toBeGreaterThan(1);
  for (const { where, message } of status().refused?.problems ?? []) expect(where !== "" && message !== "").toBe(true);
});

test("a YAML file is told to be exported first", async () => {
  await openFile({ store, actions }, fileOf("entities.yaml", "entities: []"));
  expect(status().notice?.kind).toBe("error");
  expect(status().notice?.text).toContain("export");
  expect(openId()).toBe(harbourDataset.id);
});

test("a file that cannot be read says so", async () => {
  await openFile({ store, actions }, { name: "gone.json", text: () => Promise.reject(new Error("gone")) });
  expect(status().notice).toMatchObject({ kind: "error", text: expect.stringContaining("gone.json") as string });
});

test("a file that a link was waiting for opens with the link's view", async () => {
  const selection = [lake.entities[0]!.id];
  actions.awaitFile({ dataset: lake.id, view: { ...emptyView, selection } });
  await openFile({ store, actions }, fileOf("lake.json", json.write(lake)));
  expect(store.getState().view.selection).toEqual(selection);
  expect(status().awaited).toBeUndefined();
});

test("of two files the one opened last stays, whichever is read first", async () => {
  let letGo = (_text: string) => {};
  const slow = { name: "slow.json", text: () => new Promise<string>((resolve) => (letGo = resolve)) };
  const first = openFile({ store, actions }, slow);
  await openFile({ store, actions }, fileOf("lake.json", json.write(lake)));
  letGo(json.write({ ...lake, id: "slow-lake" }));
  await first;
  expect(openId()).toBe(lake.id);
});

describe("a story", () => {
  const story: Story = {
    id: "walk",
    title: "A walk",
    dataset: "harbour",
    scenes: [{ id: "one", title: "One", text: "North.", view: "v1;s=northland", evidence: ["r1"] }],
  };
  const open = async (name: string, text: string) => {
    const { openLine, keeper } = createFakeBrowser();
    const shelf = createStoryShelf({ store, actions }, { openLine, keeper, tail: () => "x1" });
    await openFile({ store, actions }, fileOf(name, text), () => Promise.resolve(createStoryDesk({ store, actions }, shelf)));
    shelf.close();
  };
  const own = () => store.getState().stories;

  it.each([
    ["walk.yaml", writeStoryFile(story)],
    ["walk.yml", `stories:\n  - ${JSON.stringify(story)}\n`],
    ["walk.json", JSON.stringify(story, null, 2)],
  ])("in %s opens as one of the reader's own, at its first scene", async (name, text) => {
    await open(name, text);
    expect(own()).toMatchObject([story]);
    expect(store.getState().view).toMatchObject({ selection: ["northland"], story: { id: "walk", scene: 0 } });
    expect(status().notice?.text).toBe("“A walk” is open as a story of your own. It stays on this computer.");
    expect(openId()).toBe(harbourDataset.id);
  });

  it("of a dataset that comes with the explorer opens that first", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(Response.json({ ...lake, id: "antarctic-treaty-1959" })));
    const other: Story = { ...story, dataset: "antarctic-treaty-1959", scenes: [{ ...story.scenes[0]!, view: "v1;s=north", evidence: ["ferry-binds-north"] }] };
    await open("walk.yaml", writeStoryFile(other));
    vi.unstubAllGlobals();
    expect(openId()).toBe("antarctic-treaty-1959");
    expect(own()).toMatchObject([other]);
  });

  it("of a dataset that is not here opens nothing and says so", async () => {
    await open("walk.yaml", writeStoryFile({ ...story, dataset: "sea" }));
    expect(own()).toEqual([]);
    expect(status().notice).toMatchObject({ kind: "error", text: expect.stringContaining("“sea”") as string });
  });

  it("that can't be shown opens nothing and keeps its problems with their places", async () => {
    await open("walk.yaml", writeStoryFile(story).replace("view: v1;s=northland", "view: v9"));
    expect(own()).toEqual([]);
    expect(status().refused).toMatchObject({ name: "walk.yaml", what: "story", problems: [{ where: "walk.yaml:10:11" }] });
    expect(status().notice).toBeUndefined();
    await open("walk.yaml", "id: a\nscenes: [\n");
    expect(status().refused?.problems[0]?.where).toMatch(/^walk\.yaml:/);
  });

  it("that names what is not here is opened, and says that it needs a look", async () => {
    await open("walk.yaml", writeStoryFile({ ...story, scenes: [{ ...story.scenes[0]!, evidence: ["r1", "gone"] }] }));
    expect(own()).toHaveLength(1);
    expect(status().notice?.text).toContain("One thing in it needs a look.");
  });

  it("in a dataset's file that makes no sense opens nothing", async () => {
    const broken = { ...lake, stories: [{ ...story, dataset: undefined, scenes: [{ ...story.scenes[0]!, evidence: [] }] }] };
    await openFile({ store, actions }, fileOf("lake.json", JSON.stringify(broken)));
    expect(openId()).toBe(harbourDataset.id);
    expect(status().refused?.problems.map(({ where }) => where)).toContain("stories[0].scenes[0].evidence");
  });

  it("among other lists of a dataset is one file of its folder", async () => {
    await openFile({ store, actions }, fileOf("all.yaml", "entities: []\nstories: []\n"));
    expect(status().notice?.text).toContain("export");
  });
}); // prettier-ignore

test("datasets are told by their names", () => {
  expect(["a.json", "A.JSON", "b.yaml", "c.yml"].every((name) => isDatasetFile({ name }))).toBe(true);
  expect(isDatasetFile({ name: "source.txt" })).toBe(false);
});
