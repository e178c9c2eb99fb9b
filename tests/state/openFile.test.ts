import { beforeEach, expect, test } from "vitest";
import { json } from "../../src/formats/json.ts";
import { parseYamlFolder } from "../../src/formats/yaml.ts";
import { roundTable } from "../../src/layouts/roundTable.ts";
import { createActions, type Actions } from "../../src/state/actions.ts";
import { isDatasetFile, openFile } from "../../src/state/openFile.ts";
import { createParleyStore, type Store } from "../../src/state/store.ts";
import { emptyView } from "../../src/view/view.ts";
import { harbourDataset } from "../support/harbourAgreement.ts";
import { lakeFolder } from "../support/lakeTreaty.ts";

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

test("datasets are told by their names", () => {
  expect(["a.json", "A.JSON", "b.yaml", "c.yml"].every((name) => isDatasetFile({ name }))).toBe(true);
  expect(isDatasetFile({ name: "source.txt" })).toBe(false);
});
