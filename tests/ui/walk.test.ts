import { expect, test } from "vitest";
import { announceMark, neighboursOf, placed, startOf, withoutHidden } from "../../src/ui/stage/walk.ts";
import { shownIn } from "../../src/view/shown.ts";
import { emptyLens } from "../../src/view/view.ts";
import { harbour } from "../support/harbourAgreement.ts";

const shown = shownIn(harbour, { lens: emptyLens });

test("the neighbours of a clause are those of its parts too, and never its parts", () => {
  const found = neighboursOf(harbour, shown, "article-1");
  expect(found).toEqual(expect.arrayContaining(["northland", "southland", "league", "pilots", "strait", "critic"]));
  expect(found.some((id) => id.startsWith("article-1"))).toBe(false);
});

test("from a part one walks as from its clause, and to a clause where its part is meant", () => {
  expect(neighboursOf(harbour, shown, "article-1.b")).toEqual(neighboursOf(harbour, shown, "article-1"));
  expect(neighboursOf(harbour, shown, "pilots")).toEqual(expect.arrayContaining(["article-1", "article-2"]));
});

test("what the lens hides is no neighbour", () => {
  const withoutStates = shownIn(harbour, { lens: { ...emptyLens, types: ["state"] } });
  expect(neighboursOf(harbour, withoutStates, "article-1")).not.toContain("northland");
});

test("what a scene has not revealed yet is no neighbour: neither a mark, nor the end of a line that is not drawn", () => {
  expect(withoutHidden(harbour, shown, new Set())).toBe(shown);
  const before = withoutHidden(harbour, shown, new Set(["northland", "article-2"]));
  expect(neighboursOf(harbour, before, "article-1")).not.toContain("northland");
  expect(neighboursOf(harbour, before, "pilots")).not.toContain("article-2");
  expect(startOf(harbour, withoutHidden(harbour, shown, new Set(["article-1"])), [])).toBe("article-2");
  const ties = shown.statements.filter(({ subject, object }) => subject === "league" || object === "league");
  const alone = withoutHidden(harbour, shown, new Set(ties.map(({ id }) => id)));
  expect(neighboursOf(harbour, alone, "league")).toEqual([]);
});

test("a walk starts at what is selected, else at the first clause, and nowhere where nothing is shown", () => {
  expect(startOf(harbour, shown, [])).toBe("article-1");
  expect(startOf(harbour, shown, ["league"])).toBe("league");
  expect(startOf(harbour, shown, ["article-1.a"])).toBe("article-1");
  expect(startOf(harbour, { entities: new Set(), statements: [] }, ["league"])).toBeUndefined();
});

test("a mark is announced with its name, its kind and how many neighbours it has", () => {
  expect(announceMark(harbour, shown, "fund")).toBe("Lighthouse fund board, body. 1 neighbour.");
  expect(announceMark(harbour, shown, "article-3")).toBe("Article 3, Lighthouse fund. 1 neighbour.");
});

test("only what has a place can be walked to", () => {
  expect(placed(["a", "b"], { a: [1, 2] })).toEqual([{ id: "a", at: [1, 2] }]);
});
