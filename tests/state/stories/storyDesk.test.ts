import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, test, vi } from "vitest";
import type { Story } from "../../../src/model/story.ts";
import { createActions, type Actions } from "../../../src/state/actions.ts";
import { selectTold } from "../../../src/state/selectTold.ts";
import { createParleyStore, type Store } from "../../../src/state/store.ts";
import { createStoryDesk, type StoryDesk } from "../../../src/state/storyDesk.ts";
import { createStoryShelf, type StoryShelf } from "../../../src/state/stories/storyShelf.ts";
import type { StoryEdit } from "../../../src/view/story/editStory.ts";
import { emptyView } from "../../../src/view/view.ts";
import { harbourDataset } from "../../support/harbourAgreement.ts";
import { createFakeBrowser, type FakeBrowser } from "../../support/storyKeeper.ts";

interface Page {
  store: Store;
  actions: Actions;
  shelf: StoryShelf;
  desk: StoryDesk;
}

const tour: Story = {
  id: "tour",
  title: "Tour",
  scenes: [
    { id: "one", title: "One", text: "", view: "v1;s=northland", evidence: [] },
    { id: "two", title: "Two", text: "", view: "v1;s=southland", evidence: [] },
  ],
};
const dataset = { ...harbourDataset, stories: [tour] };

let browser: FakeBrowser;
let time = 0;
const open: StoryShelf[] = [];

/** Another window of the same browser with the dataset open; `view` as from a link. */
async function openPage(view = emptyView): Promise<Page> {
  const store = createParleyStore();
  const actions = createActions(store);
  let count = open.length * 1000;
  actions.open(dataset, view);
  const shelf = createStoryShelf({ store, actions }, { ...browser, tail: () => `n${++count}` });
  open.push(shelf);
  await shelf.loaded();
  return { store, actions, shelf, desk: createStoryDesk({ store, actions }, shelf, () => time) };
}

const stories = ({ store }: Page) => store.getState().stories;
const own = (page: Page, id: string) => stories(page).find((one) => one.id === id)!;
const keptTitles = () => [...browser.kept.values()].map(({ story }) => story.title).toSorted();
const notice = ({ store }: Page) => store.getState().status.notice?.text;
const plain = (story: Story) => ({ ...story, madeOn: undefined });

beforeEach(() => {
  browser = createFakeBrowser();
  time = 0;
});
afterEach(() => {
  for (const shelf of open.splice(0)) shelf.close();
  vi.useRealTimers();
});

describe("a story of the reader's own", () => {
  it("takes back that it stands on what the dataset says now", async () => {
    const page = await openPage();
    const made = page.desk.create("Mine");
    page.actions.select("northland");
    page.desk.addScene(made);
    const before = own(page, made);
    const changed = { ...dataset, entities: dataset.entities.map((one) => (one.id === "northland" ? { ...one, label: "North" } : one)) }; // prettier-ignore
    await page.desk.flush();
    page.actions.open(changed);
    await page.shelf.loaded();
    page.desk.renew(made);
    expect(own(page, made).madeOn).not.toEqual(before.madeOn);
    expect(page.store.getState().status.desk?.logs[made]?.canUndo).toBe(true);
    page.desk.undo(made);
    expect(own(page, made).madeOn).toEqual(before.madeOn);
    page.desk.redo(made);
    expect(own(page, made).madeOn).not.toEqual(before.madeOn);
  });

  it("is there again in a page that is opened later", async () => {
    const page = await openPage();
    const id = page.desk.create("Mine");
    page.actions.select("northland");
    page.desk.addScene(id);
    await page.desk.flush();
    expect(page.store.getState().status.desk?.saving).toEqual({ state: "saved" });
    const later = await openPage();
    expect(stories(later)).toEqual(stories(page));
    expect(own(later, id)).toMatchObject({
      title: "Mine",
      dataset: "harbour",
      scenes: [{ title: "Northland", view: "v1;s=northland" }],
    });
    expect(own(later, id).madeOn?.items).toHaveProperty("northland");
  });

  it("is kept at once, and while it is typed when the typing pauses", async () => {
    vi.useFakeTimers();
    const page = await openPage();
    const id = page.desk.create();
    expect(page.store.getState().status.desk?.saving).toEqual({ state: "saving" });
    await vi.advanceTimersByTimeAsync(0);
    expect(browser.writes).toBe(1);
    for (const title of ["H", "He", "Hel"]) {
      page.desk.edit(id, { do: "set", change: { title } });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(browser.writes).toBe(1);
    await vi.advanceTimersByTimeAsync(400);
    expect(browser.writes).toBe(2);
    expect(keptTitles()).toEqual(["Hel"]);
    expect(page.store.getState().status.desk?.saving).toEqual({ state: "saved" });
  });

  it("is kept at once when the page is left in the middle of a word", async () => {
    const page = await openPage();
    const id = page.desk.create();
    page.desk.edit(id, { do: "set", change: { title: "Half a w" } });
    await page.desk.flush();
    expect(keptTitles()).toEqual(["Half a w"]);
  });

  it("stays here where it can't be kept, which is told, and is kept when that is tried again", async () => {
    const page = await openPage();
    browser.fault = "the disk is full";
    const id = page.desk.create("Mine");
    await page.desk.flush();
    expect(page.store.getState().status.desk?.saving).toEqual({ state: "failed", why: "the disk is full" });
    expect(own(page, id).title).toBe("Mine");
    browser.fault = undefined;
    await page.desk.flush();
    expect(page.store.getState().status.desk?.saving).toEqual({ state: "saved" });
    expect(keptTitles()).toEqual(["Mine"]);
  });

  it("is removed and brought back as it was, with what can be taken back", async () => {
    const page = await openPage();
    const id = page.desk.create("Mine");
    page.desk.edit(id, { do: "set", change: { title: "Still mine" } });
    await page.desk.flush();
    const before = own(page, id);
    expect(page.desk.remove(id)).toBe(true);
    expect(page.store.getState().status.desk?.removed).toBe("Still mine");
    await page.desk.flush();
    expect(browser.kept.size).toBe(0);
    expect(page.desk.bringBack()).toBe(true);
    expect(page.desk.bringBack()).toBe(false);
    await page.desk.flush();
    expect(own(page, id)).toEqual(before);
    expect(keptTitles()).toEqual(["Still mine"]);
    expect(page.desk.undo(id)).toBe(true);
    expect(own(page, id).title).toBe("Mine");
  });

  it("stands apart from those of another dataset", async () => {
    const page = await openPage();
    page.desk.create("Of the harbour");
    page.actions.open({ ...dataset, id: "other", stories: [] });
    await page.shelf.loaded();
    expect(stories(page)).toEqual([]);
    page.desk.create("Of the other");
    page.actions.open(dataset);
    await page.shelf.loaded();
    expect(stories(page).map(({ title }) => title)).toEqual(["Of the harbour"]);
    expect(keptTitles()).toEqual(["Of the harbour", "Of the other"]);
  });
});

describe("a shipped story", () => {
  it("is not edited, but a copy of it is", async () => {
    const page = await openPage();
    expect(page.desk.edit("tour", { do: "set", change: { title: "Other" } })).toBe(false);
    expect(page.desk.remove("tour")).toBe(false);
    const id = page.desk.copy("tour")!;
    expect(id).not.toBe("tour");
    expect(own(page, id)).toMatchObject({ title: "Tour (copy)", dataset: "harbour", scenes: tour.scenes });
    page.desk.edit(id, { do: "remove", scene: "one" });
    expect(page.store.getState().knowledge?.dataset.stories).toEqual([tour]);
    expect(page.desk.copy("gone")).toBeUndefined();
  });
});

describe("undo", () => {
  const edits: fc.Arbitrary<StoryEdit> = fc.oneof(
    fc.record({ do: fc.constant("set" as const), change: fc.record({ title: fc.string() }) }),
    fc.record({ do: fc.constant("remove" as const), scene: fc.constantFrom("one", "two", "one-2") }),
    fc.record({ do: fc.constant("duplicate" as const), scene: fc.constantFrom("one", "two") }),
    fc.record({ do: fc.constant("move" as const), scene: fc.constantFrom("one", "two"), to: fc.nat(3) }),
    fc.record({ do: fc.constant("change" as const), scene: fc.constantFrom("one", "two"), change: fc.record({ text: fc.string() }) }),
  ); // prettier-ignore

  it("brings back exactly what was, step by step, and redo what was undone", async () => {
    const page = await openPage();
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 20 }), (all) => {
        const id = page.desk.copy("tour")!;
        const states = [own(page, id)];
        for (const edit of all) {
          time += 10_000;
          if (page.desk.edit(id, edit)) states.push(own(page, id));
        }
        for (const state of states.toReversed().slice(1)) {
          expect(page.desk.undo(id)).toBe(true);
          expect(own(page, id)).toEqual(state);
        }
        expect(page.desk.undo(id)).toBe(false);
        for (const state of states.slice(1)) {
          expect(page.desk.redo(id)).toBe(true);
          expect(own(page, id)).toEqual(state);
        }
        expect(page.desk.redo(id)).toBe(false);
        page.desk.remove(id);
      }),
      { numRuns: 50 },
    );
  });

  it("takes typing in one place back as one step, and a pause parts it", async () => {
    const page = await openPage();
    const id = page.desk.copy("tour")!;
    const type = (text: string, scene = "one") => page.desk.edit(id, { do: "change", scene, change: { text } });
    const texts = () => own(page, id).scenes.map(({ text }) => text);
    for (const text of ["a", "ab", "abc"]) type(text);
    time += 5000;
    type("abcd");
    type("x", "two");
    expect(texts()).toEqual(["abcd", "x"]);
    const seen: string[][] = [];
    while (page.desk.undo(id)) seen.push(texts());
    expect(seen).toEqual([
      ["abcd", ""],
      ["abc", ""],
      ["", ""],
    ]);
  });

  it("is offered for each story apart, and redo is over once something else is done", async () => {
    const page = await openPage();
    const [a, b] = [page.desk.create("A"), page.desk.create("B")];
    page.desk.edit(a, { do: "set", change: { title: "AA" } });
    const logs = () => page.store.getState().status.desk?.logs;
    expect(logs()?.[a]).toEqual({ canUndo: true, canRedo: false });
    expect(logs()?.[b]).toBeUndefined();
    page.desk.undo(a);
    expect(logs()?.[a]).toEqual({ canUndo: false, canRedo: true });
    page.desk.edit(a, { do: "set", change: { title: "AB" } });
    expect(logs()?.[a]).toEqual({ canUndo: true, canRedo: false });
  });
});

describe("undo of whatever was changed last, of a story or of where marks are", () => {
  const stood = (page: Page, id: string) => ({
    title: own(page, id).title,
    place: page.store.getState().places.northland,
  });

  it("takes all back in the order in which it was done, does it again in that order, and says which it was", async () => {
    const page = await openPage();
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 12 }), (kinds) => {
        page.actions.open(dataset);
        const id = page.desk.copy("tour")!;
        const states = [stood(page, id)];
        for (const [at, isMove] of kinds.entries()) {
          time += 10_000;
          if (isMove) page.actions.place({ northland: [at, 1] });
          else page.desk.edit(id, { do: "set", change: { title: `Title ${at}` } });
          states.push(stood(page, id));
        }
        for (const [at, isMove] of [...kinds.entries()].toReversed()) {
          page.desk.stepLast(id, "undo");
          expect(stood(page, id)).toEqual(states[at]);
          expect(notice(page)).toBe(`The last ${isMove ? "move of marks" : "change of the story"} is undone.`);
        }
        page.desk.stepLast(id, "undo");
        expect(notice(page)).toMatch(/^There is nothing to undo/);
        for (const [at, isMove] of kinds.entries()) {
          page.desk.stepLast(id, "redo");
          expect(stood(page, id)).toEqual(states[at + 1]);
          expect(notice(page)).toBe(`The ${isMove ? "move of marks" : "change of the story"} is made again.`);
        }
        page.desk.stepLast(id, "redo");
        expect(notice(page)).toMatch(/^There is nothing to redo/);
        page.desk.remove(id);
      }),
      { numRuns: 50 },
    );
  });

  it("takes the change of a story back before a layout that only came along with a view", async () => {
    const page = await openPage();
    const id = page.desk.copy("tour")!;
    page.desk.edit(id, { do: "set", change: { title: "Another" } });
    page.store.setState(({ view }) => ({ view: { ...view, layout: "force" } }));
    page.actions.setView(emptyView);
    expect(page.store.getState().status.canUndo).toBe(true);
    page.desk.stepLast(id, "undo");
    expect(own(page, id).title).toBe("Tour (copy)");
    expect(notice(page)).toBe("The last change of the story is undone.");
    page.desk.stepLast(id, "undo");
    expect(page.store.getState().view.layout).toBe("force");
    expect(notice(page)).toBe("The last move of marks is undone.");
  });
});

describe("the reader's place", () => {
  const at = (page: Page) => selectTold(page.store.getState())?.scene.id;

  it("stays in its scene while scenes move, and goes to the next where its scene is removed", async () => {
    const page = await openPage();
    const id = page.desk.copy("tour")!;
    page.actions.goTo({ id, scene: 0 });
    page.desk.edit(id, { do: "move", scene: "one", to: 1 });
    expect(page.store.getState().view.story).toEqual({ id, scene: 1 });
    expect(at(page)).toBe("one");
    page.desk.edit(id, { do: "remove", scene: "one" });
    expect(at(page)).toBe("two");
    expect(page.store.getState().view.selection).toEqual(["southland"]);
    page.desk.edit(id, { do: "remove", scene: "two" });
    expect(page.store.getState().view.story).toBeUndefined();
  });

  it("is in a scene that was added, and shows a view that came back by undo", async () => {
    const page = await openPage();
    const id = page.desk.copy("tour")!;
    page.actions.goTo({ id, scene: 0 });
    page.actions.select("eastland");
    const added = page.desk.addScene(id);
    expect(page.store.getState().view.story).toEqual({ id, scene: 1 });
    expect(at(page)).toBe(added);
    page.actions.select("league");
    expect(page.desk.retake(id, added!)).toBe(true);
    expect(own(page, id).scenes[1]).toMatchObject({ title: "Eastland", view: "v1;s=league" });
    page.desk.undo(id);
    expect(page.store.getState().view.selection).toEqual(["eastland"]);
  });

  it("is at the first scene of a story that is drafted from what is shown", async () => {
    const page = await openPage({ ...emptyView, dispute: "who-is-bound" });
    const id = page.desk.draft()!;
    expect(own(page, id)).toMatchObject({ title: "Is Eastland bound?", dataset: "harbour" });
    expect(page.store.getState().view).toMatchObject({ dispute: "who-is-bound", story: { id, scene: 0 } });
  });
});

describe("a link", () => {
  it("goes to a scene of an own story once the stories have come", async () => {
    const page = await openPage();
    const id = page.desk.copy("tour")!;
    await page.desk.flush();
    const later = await openPage({ ...emptyView, story: { id, scene: 1 } });
    expect(later.store.getState().view).toMatchObject({ selection: ["southland"], story: { id, scene: 1 } });
    expect(notice(later)).toBeUndefined();
  });

  it("to a scene with changes of the view keeps these", async () => {
    const page = await openPage();
    const id = page.desk.copy("tour")!;
    await page.desk.flush();
    const later = await openPage({ ...emptyView, selection: ["eastland"], story: { id, scene: 1 } });
    expect(later.store.getState().view).toMatchObject({ selection: ["eastland"], story: { id, scene: 1 } });
    expect(selectTold(later.store.getState())?.scene.id).toBe("two");
  });

  it("to a story that is not here says so and shows the rest", async () => {
    const page = await openPage({ ...emptyView, selection: ["eastland"], story: { id: "theirs-x1y2", scene: 0 } });
    expect(notice(page)).toContain("“theirs-x1y2”");
    expect(page.store.getState().view).toEqual({ ...emptyView, selection: ["eastland"], story: undefined });
    page.actions.setView({ ...emptyView, story: { id: "gone", scene: 0 } });
    expect(notice(page)).toContain("“gone”");
    expect(page.store.getState().view.story).toBeUndefined();
  });

  it("to a scene that a story does not have says so, and shows the last one", async () => {
    const page = await openPage({ ...emptyView, story: { id: "tour", scene: 6 } });
    expect(notice(page)).toBe("The link leads to scene 7 of “Tour”, which has 2; this is the last one.");
    expect(page.store.getState().view.story).toMatchObject({ id: "tour", scene: 1 });
  });

  it("never changes what is kept", async () => {
    const page = await openPage();
    const id = page.desk.copy("tour")!;
    await page.desk.flush();
    const before = structuredClone([...browser.kept]);
    const later = await openPage({
      ...emptyView,
      selection: ["eastland"],
      story: { id, scene: 1, step: 3, presenting: true },
    });
    later.actions.setView({ ...emptyView, story: { id, scene: 0 } });
    later.actions.step(1);
    await later.desk.flush();
    expect([...browser.kept]).toEqual(before);
  });
});

describe("two windows", () => {
  it("see what the other one keeps, without a second version", async () => {
    const [left, right] = [await openPage(), await openPage()];
    const id = left.desk.create("Mine");
    await left.desk.flush();
    await vi.waitFor(() => expect(own(right, id)?.title).toBe("Mine"));
    right.desk.edit(id, { do: "set", change: { title: "Ours" } });
    await right.desk.flush();
    await vi.waitFor(() => expect(own(left, id).title).toBe("Ours"));
    left.desk.remove(id);
    await left.desk.flush();
    await vi.waitFor(() => expect(stories(right)).toEqual([]));
    expect(notice(right)).toContain("removed in another window");
    expect(browser.kept.size).toBe(0);
  });

  it("that change one story at once keep both versions, and say so", async () => {
    browser.deaf = true;
    const left = await openPage();
    const id = left.desk.copy("tour")!;
    await left.desk.flush();
    const right = await openPage();
    left.desk.edit(id, { do: "set", change: { title: "Left" } });
    right.actions.goTo({ id, scene: 1 });
    right.desk.edit(id, { do: "set", change: { title: "Right" } });
    await left.desk.flush();
    await right.desk.flush();
    expect(keptTitles()).toEqual(["Left", "Right (second version)"]);
    expect(stories(right).map(({ title }) => title)).toEqual(["Left", "Right (second version)"]);
    expect(notice(right)).toContain("Both are kept");
    const mine = right.store.getState().view.story!;
    expect(own(right, mine.id).title).toBe("Right (second version)");
    expect(mine.scene).toBe(1);
    expect(right.desk.undo(mine.id)).toBe(true);
    await right.desk.flush();
    expect(keptTitles()).toEqual(["Left", "Tour (copy)"]);
    expect(plain(own(right, id))).toEqual(plain(own(left, id)));
  });

  it("of which one removes what the other changes keep the changed one", async () => {
    browser.deaf = true;
    const left = await openPage();
    const id = left.desk.create("Mine");
    await left.desk.flush();
    const right = await openPage();
    left.desk.remove(id);
    right.desk.edit(id, { do: "set", change: { title: "Changed" } });
    await left.desk.flush();
    await right.desk.flush();
    expect(keptTitles()).toEqual(["Changed"]);
    expect(notice(right)).toContain("removed in another window");
    right.desk.edit(id, { do: "set", change: { title: "Changed again" } });
    await right.desk.flush();
    const third = await openPage();
    right.desk.edit(id, { do: "set", change: { title: "Once more" } });
    await right.desk.flush();
    third.desk.remove(id);
    await third.desk.flush();
    expect(keptTitles()).toEqual(["Once more"]);
    expect(own(third, id).title).toBe("Once more");
    expect(notice(third)).toContain("so it stays");
  });

  it("lose nothing, whatever they change in whatever order", async () => {
    browser.deaf = true;
    const step = fc.record({
      window: fc.nat(1),
      text: fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom(..."abc") }),
      flush: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (all) => {
        browser.kept.clear();
        const first = await openPage();
        const id = first.desk.copy("tour")!;
        await first.desk.flush();
        const pages = [first, await openPage()];
        const at = [id, id];
        const last: (string | undefined)[] = [undefined, undefined];
        for (const { window, text, flush } of all) {
          const page = pages[window]!;
          page.actions.goTo({ id: at[window]!, scene: 0 });
          page.desk.edit(at[window]!, { do: "change", scene: "one", change: { notes: `${window}${text}` } });
          last[window] = `${window}${text}`;
          if (flush) await page.desk.flush();
          at[window] = page.store.getState().view.story!.id;
        }
        for (const page of pages) await page.desk.flush();
        const notes = [...browser.kept.values()].map(({ story }) => story.scenes[0]!.notes);
        for (const one of last) if (one !== undefined) expect(notes).toContain(one);
      }),
      { numRuns: 60 },
    );
  });
});

test("a story from a file is taken in once, and beside one of the same id", async () => {
  const page = await openPage();
  const mine: Story = { ...tour, id: "walk", dataset: "harbour" };
  expect(page.desk.take(mine)).toBe("walk");
  expect(page.desk.take(mine)).toBe("walk");
  expect(stories(page)).toHaveLength(1);
  const other = page.desk.take({ ...mine, title: "Another walk" });
  expect(other).toMatch(/^another-walk-/);
  expect(page.desk.take({ ...tour, title: "Longer tour" })).toMatch(/^longer-tour-/);
  expect(stories(page)).toHaveLength(3);
});
