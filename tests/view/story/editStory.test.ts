import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { idForm } from "../../../src/model/checks/checkIds.ts";
import type { Scene, Story } from "../../../src/model/story.ts";
import { copyStory, editStory, type StoryEdit } from "../../../src/view/story/editStory.ts";
import { goesOn } from "../../../src/view/story/goesOn.ts";
import { freshId } from "../../../src/view/story/freshId.ts";

const scene = (id: string, more: Partial<Scene> = {}): Scene => ({
  id,
  title: `Scene ${id}`,
  text: `Text of ${id}.`,
  view: "v1",
  evidence: [],
  ...more,
});
const story: Story = { id: "tour", title: "Tour", scenes: [scene("a"), scene("b"), scene("c")] };
const order = ({ scenes }: Story) => scenes.map(({ id }) => id).join("");

const ids = fc.constantFrom("a", "b", "c", "scene-a", "gone");
const edits: fc.Arbitrary<StoryEdit> = fc.oneof(
  fc.record({ do: fc.constant("set" as const), change: fc.record({ title: fc.string(), summary: fc.string() }, { requiredKeys: [] }) }),
  fc.record({ do: fc.constant("add" as const), scene: ids.map((id) => scene(id)), after: fc.option(ids, { nil: undefined }) }),
  fc.record({ do: fc.constant("remove" as const), scene: ids }),
  fc.record({ do: fc.constant("move" as const), scene: ids, to: fc.integer({ min: -2, max: 9 }) }),
  fc.record({ do: fc.constant("duplicate" as const), scene: ids }),
  fc.record({ do: fc.constant("change" as const), scene: ids, change: fc.record({ text: fc.string(), notes: fc.string(), duration: fc.option(fc.nat(), { nil: undefined }) }, { requiredKeys: [] }) }),
  fc.record({ do: fc.constant("retake" as const), scene: ids, taken: fc.record({ view: fc.constantFrom("v1", "v1;s=a"), places: fc.option(fc.constant({ a: [1, 2] as [number, number] }), { nil: undefined }) }) }),
); // prettier-ignore

describe("the edits of a story", () => {
  it("leave the story before as it was, and every scene with an id of its own", () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 30 }), (all) => {
        let now = story;
        for (const edit of all) {
          const before = structuredClone(now);
          const given = now;
          now = editStory(now, edit);
          expect(given).toEqual(before);
          const used = now.scenes.map(({ id }) => id);
          expect(new Set(used).size).toBe(used.length);
          expect(used.every((id) => idForm.test(id))).toBe(true);
          expect(now.id).toBe(story.id);
          if (JSON.stringify(now) === JSON.stringify(given)) expect(now).toBe(given);
        }
      }),
    );
  });

  it("lose no scene but the one that is removed", () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 30 }), (all) => {
        let now = story;
        for (const edit of all) {
          const before = now.scenes.map(({ id }) => id);
          now = editStory(now, edit);
          const after = now.scenes.map(({ id }) => id);
          const gone = before.filter((id) => !after.includes(id));
          expect(gone).toEqual(edit.do === "remove" && before.includes(edit.scene) ? [edit.scene] : []);
          const added = edit.do === "add" || (edit.do === "duplicate" && before.includes(edit.scene)) ? 1 : 0;
          expect(after.length - (before.length - gone.length)).toBe(added);
        }
      }),
    );
  });

  it("move a scene there and back", () => {
    fc.assert(
      fc.property(fc.nat(2), fc.nat(2), (from, to) => {
        const moved = editStory(story, { do: "move", scene: "abc"[from]!, to });
        expect(moved.scenes[to]!.id).toBe("abc"[from]);
        expect(editStory(moved, { do: "move", scene: "abc"[from]!, to: from })).toEqual(story);
      }),
    );
  });
});

test("a scene is put after the one that is named, at the end without, and beside one of the same id under another", () => {
  expect(order(editStory(story, { do: "add", scene: scene("d"), after: "a" }))).toBe("adbc");
  expect(order(editStory(story, { do: "add", scene: scene("d") }))).toBe("abcd");
  expect(editStory(story, { do: "add", scene: scene("b") }).scenes.map(({ id }) => id)).toEqual(["a", "b", "c", "scene-b"]); // prettier-ignore
});

test("a duplicate stands right after its scene and shares nothing with it", () => {
  const rich = { ...story, scenes: [scene("a", { places: { north: [1, 2] } }), scene("b")] };
  const { scenes } = editStory(rich, { do: "duplicate", scene: "a" });
  expect(scenes.map(({ id }) => id)).toEqual(["a", "scene-a", "b"]);
  expect({ ...scenes[1], id: "a" }).toEqual(scenes[0]);
  expect(scenes[1]!.places).not.toBe(scenes[0]!.places);
});

test("a part that a scene can do without goes with undefined or an empty text, one that it needs stays", () => {
  const noted = editStory(story, { do: "change", scene: "a", change: { notes: "Slowly.", duration: 5 } });
  expect(noted.scenes[0]).toEqual(scene("a", { notes: "Slowly.", duration: 5 }));
  const bare = editStory(noted, { do: "change", scene: "a", change: { notes: "", duration: undefined } });
  expect(bare).toEqual(story);
  expect(Object.keys(bare.scenes[0]!)).toEqual(Object.keys(story.scenes[0]!));
  expect(editStory(story, { do: "change", scene: "a", change: { title: undefined } })).toBe(story);
  const told = editStory(story, { do: "set", change: { summary: "Three scenes." } });
  expect(told.summary).toBe("Three scenes.");
  expect(editStory(told, { do: "set", change: { summary: "" } })).toEqual(story);
});

test("retaking a view takes places along, or puts them away, and keeps the words", () => {
  const placed = editStory(story, { do: "retake", scene: "b", taken: { view: "v1;s=north", places: { north: [0, 1] } } }); // prettier-ignore
  expect(placed.scenes[1]).toEqual(scene("b", { view: "v1;s=north", places: { north: [0, 1] } }));
  const plain = editStory(placed, { do: "retake", scene: "b", taken: { view: "v1" } });
  expect(plain).toEqual(story);
});

test("typing goes on in one field of one scene alone", () => {
  const typing = (scene: string, change: object): StoryEdit => ({ do: "change", scene, change });
  expect(goesOn(typing("a", { text: "xy" }), typing("a", { text: "x" }))).toBe(true);
  expect(goesOn(typing("a", { text: "xy" }), typing("b", { text: "x" }))).toBe(false);
  expect(goesOn(typing("a", { title: "xy" }), typing("a", { text: "x" }))).toBe(false);
  expect(goesOn(typing("a", { duration: 2 }), typing("a", { duration: 1 }))).toBe(false);
  expect(goesOn({ do: "set", change: { title: "xy" } }, { do: "set", change: { title: "x" } })).toBe(true);
  expect(goesOn({ do: "set", change: { title: "xy" } }, typing("a", { title: "x" }))).toBe(false);
  expect(goesOn({ do: "remove", scene: "a" }, { do: "remove", scene: "a" })).toBe(false);
});

test("a copy has an id of its own and says that it is one", () => {
  const copy = copyStory(story, ["tour"], "lake");
  expect(copy).toEqual({ ...story, id: "tour-2", title: "Tour (copy)", dataset: "lake" });
  expect(copy.scenes).not.toBe(story.scenes);
});

test("ids are made of whatever words there are", () => {
  expect(freshId("Who's bound — by what?", [], "x")).toBe("whos-bound-by-what");
  expect(freshId("Хто згоден?", [], "x")).toMatch(idForm);
  expect(freshId("!?", ["x"], "x")).toBe("x-2");
  expect(freshId("constructor", [], "scene")).toBe("scene");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.constantFrom("x", "a", "a-2")), (words, taken) => {
      const id = freshId(words, taken, "x");
      expect(id).toMatch(idForm);
      expect(taken).not.toContain(id);
    }),
  );
});
