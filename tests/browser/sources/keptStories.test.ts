import { entries, createStore as openStore, set } from "idb-keyval";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Story } from "../../../src/model/story.ts";
import { keepStory, loadStories, loadStory, removeStory, type KeptStory } from "../../../src/sources/keptStories.ts";
import { createActions } from "../../../src/state/actions.ts";
import { createParleyStore } from "../../../src/state/store.ts";
import { createStoryDesk } from "../../../src/state/storyDesk.ts";
import { createStoryShelf, type StoryShelf } from "../../../src/state/stories/storyShelf.ts";
import { harbourDataset } from "../../support/harbourAgreement.ts";

const rows = openStore("parley-stories", "stories");
const story = (id: string, title = id): Story => ({
  id,
  title,
  scenes: [{ id: "one", title: "One", text: "", view: "v1", evidence: [], places: { a: [1, 2] } }],
});

/** All that is kept, or the reason why it could not be read. */
const loaded = async (dataset: string): Promise<KeptStory[]> => {
  const found = await loadStories(dataset);
  if ("problem" in found) throw new Error(found.problem);
  return found.stories;
};
const revisionOf = (saved: Awaited<ReturnType<typeof keepStory>>): string => {
  if (!("revision" in saved)) throw new Error(JSON.stringify(saved));
  return saved.revision;
};

const shelves: StoryShelf[] = [];
async function openWindow() {
  const store = createParleyStore();
  const actions = createActions(store);
  actions.open(harbourDataset);
  const shelf = createStoryShelf({ store, actions });
  shelves.push(shelf);
  await shelf.loaded();
  return { store, actions, desk: createStoryDesk({ store, actions }, shelf) };
}

const clear = async () => {
  await rows("readwrite", (all) => {
    all.clear();
    return new Promise<void>((resolve, reject) => {
      all.transaction.addEventListener("complete", () => resolve());
      all.transaction.addEventListener("abort", () => reject(all.transaction.error));
    });
  });
};
beforeEach(clear);
afterEach(() => {
  vi.restoreAllMocks();
  for (const shelf of shelves.splice(0)) shelf.close();
});

test("a story that is kept is there again, whole, and only for its dataset", async () => {
  await keepStory("lake", story("b"), undefined);
  await keepStory("lake", story("a"), undefined);
  await keepStory("sea", story("a", "Of the sea"), undefined);
  expect((await loaded("lake")).map((one) => one.story).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
    story("a"),
    story("b"),
  ]);
  expect((await loadStory("sea", "a"))?.story.title).toBe("Of the sea");
  expect(await loaded("river")).toEqual([]);
});

test("a story is kept anew only over the revision it is based on", async () => {
  const first = revisionOf(await keepStory("lake", story("a"), undefined));
  const second = revisionOf(await keepStory("lake", story("a", "Second"), first));
  expect(second).not.toBe(first);
  expect(await keepStory("lake", story("a", "Late"), first)).toEqual({
    conflict: { story: story("a", "Second"), revision: second },
  });
  expect(await keepStory("lake", story("a", "New"), undefined)).toHaveProperty("conflict.revision", second);
  expect(await removeStory("lake", "a", first)).toHaveProperty("conflict.revision", second);
  expect((await loaded("lake")).map((one) => one.story.title)).toEqual(["Second"]);
  expect(await removeStory("lake", "a", second)).toEqual({ revision: "" });
  expect(await keepStory("lake", story("a", "Late"), second)).toEqual({ conflict: undefined });
  expect(await loaded("lake")).toEqual([]);
});

test("of two that keep at the same time one has its way, and the other hears of it", async () => {
  const base = revisionOf(await keepStory("lake", story("a"), undefined));
  const both = await Promise.all([keepStory("lake", story("a", "Left"), base), keepStory("lake", story("a", "Right"), base)]);
  expect(both.filter((one) => "revision" in one)).toHaveLength(1);
  expect(both.filter((one) => "conflict" in one)).toHaveLength(1);
}); // prettier-ignore

test("what is no story is neither read nor written over", async () => {
  await set(["lake", "a"], { story: { id: "a" }, revision: "x", made: 1 }, rows);
  await set("something else", 1, rows);
  expect(await loaded("lake")).toEqual([]);
  expect(await keepStory("lake", story("a"), undefined)).toHaveProperty("problem");
  expect(await entries(rows)).toHaveLength(2);
});

test("a save whose transaction is broken off after the request went through has not been kept, and says so", async () => {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value, key) {
    const request = put.call(this, value, key);
    request.addEventListener("success", () => this.transaction.abort());
    return request;
  });
  expect(await keepStory("lake", story("a"), undefined)).toHaveProperty("problem");
  vi.restoreAllMocks();
  expect(await loaded("lake")).toEqual([]);
});

test("two windows that change one story at the same time keep both, here as in the browser", async () => {
  const left = await openWindow();
  const id = left.desk.create("Mine");
  await left.desk.flush();
  const right = await openWindow();
  const titles = (page: typeof left) => page.store.getState().stories.map(({ title }) => title).toSorted(); // prettier-ignore
  left.desk.edit(id, { do: "set", change: { title: "Left" } });
  right.desk.edit(id, { do: "set", change: { title: "Right" } });
  await Promise.all([left.desk.flush(), right.desk.flush()]);
  const both = (await loaded("harbour")).map((one) => one.story.title).toSorted();
  expect(both).toHaveLength(2);
  expect(both.map((title) => title.replace(" (second version)", "")).toSorted()).toEqual(["Left", "Right"]);
  await vi.waitFor(() => expect(titles(left)).toEqual(both));
  await vi.waitFor(() => expect(titles(right)).toEqual(both));
});

test("a story that one window keeps comes up in the other", async () => {
  const [left, right] = [await openWindow(), await openWindow()];
  left.desk.create("Mine");
  await left.desk.flush();
  await vi.waitFor(() => expect(right.store.getState().stories.map(({ title }) => title)).toEqual(["Mine"]));
});
