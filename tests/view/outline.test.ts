import { expect, test } from "vitest";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import { outlineOf, type OutlineClause } from "../../src/view/outline.ts";
import { shownIn } from "../../src/view/shown.ts";
import { emptyView } from "../../src/view/view.ts";
import { bundledFolders } from "../support/bundledFolders.ts";
import { harbour } from "../support/harbourAgreement.ts";
import { makeDataset } from "../support/makeDataset.ts";

const everything = { entities: new Set(harbour.entities.keys()) };

test("clauses stand under their themes with their parts, in the order of the agreement", () => {
  expect(outlineOf(harbour, everything).themes.map(({ theme, clauses }) => [theme?.label, clauses])).toEqual([
    [
      "Sea",
      [
        { id: "article-1", parts: [{ id: "article-1.a", parts: [] }, { id: "article-1.b", parts: [] }] },
        { id: "article-2", parts: [] },
      ],
    ],
    ["Money", [{ id: "article-3", parts: [] }]],
  ]); // prettier-ignore
});

test("other entities stand under their types, by name", () => {
  const { types } = outlineOf(harbour, everything);
  expect(types.map(({ type }) => type.id)).toEqual(["state", "body", "envoy", "water", "text"]);
  expect(types[0]?.entities).toEqual(["eastland", "northland", "southland"]);
});

test("what is not shown is left out, and headings with nothing under them too", () => {
  const shown = { entities: new Set(["article-1", "article-1.b", "strait"]) };
  expect(outlineOf(harbour, shown)).toMatchObject({
    themes: [{ clauses: [{ id: "article-1", parts: [{ id: "article-1.b" }] }] }],
    types: [{ type: { id: "water" }, entities: ["strait"] }],
  });
});

const flat = (clauses: readonly OutlineClause[]): string[] => clauses.flatMap(({ id, parts }) => [id, ...flat(parts)]);

test.each([
  ["made-up", () => makeDataset()] as const,
  ...bundledFolders.map(({ name, read }) => [name, read] as const),
])("everything shown of the dataset %s stands in the outline once", (_, read) => {
  const k = buildKnowledge(read());
  const shown = shownIn(k, emptyView);
  const { themes, types } = outlineOf(k, shown);
  const listed = [...themes.flatMap(({ clauses }) => flat(clauses)), ...types.flatMap(({ entities }) => entities)];
  expect(listed.toSorted()).toEqual([...shown.entities].toSorted());
});
