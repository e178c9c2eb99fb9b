import * as fc from "fast-check";
import { expect, test } from "vitest";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import { nameOf, shownIn } from "../../src/view/shown.ts";
import { emptyLens, emptyView, type Lens } from "../../src/view/view.ts";
import { harbour } from "../support/harbourAgreement.ts";
import { makeDataset } from "../support/makeDataset.ts";

const through = (lens: Partial<Lens>) => shownIn(harbour, { lens: { ...emptyLens, ...lens } });
const idsOf = (statements: readonly { id: string }[]) => statements.map(({ id }) => id);

test("an empty lens shows everything", () => {
  const { entities, statements } = shownIn(harbour, emptyView);
  expect(entities.size).toBe(harbour.dataset.entities.length);
  expect(statements).toEqual(harbour.dataset.statements);
});

test("a hidden type takes its entities and their statements away", () => {
  const { entities, statements } = through({ types: ["envoy"] });
  expect(entities.has("drafter")).toBe(false);
  expect(idsOf(statements)).not.toContain("r15");
  expect(idsOf(statements)).toContain("r20");
});

test("hidden groups and standings take statements away, and entities of which nothing that is shown tells", () => {
  expect(idsOf(through({ groups: ["roles", "ties"] }).statements)).toEqual(["r15", "r16", "r17", "r18", "r19", "r20"]);
  expect(idsOf(through({ standings: ["disputed"] }).statements)).not.toContain("r10");
  expect([...through({ groups: ["roles", "ties", "words"] }).entities].toSorted()).toEqual([
    "article-1", "article-1.a", "article-1.b", "article-2", "article-3",
  ].toSorted()); // prettier-ignore
});

test("a statement stays as long as one of its sources is shown", () => {
  expect(idsOf(through({ sources: ["s1", "s2"] }).statements)).toEqual(["r10", "r17"]);
  expect(idsOf(through({ sources: ["s1", "s3"] }).statements)).toEqual(["r10"]);
});

test("entities of which only hidden sources tell are hidden; clauses stay", () => {
  const { entities } = through({ sources: ["s1", "s2"] });
  expect([...entities].toSorted()).toEqual([
    "agreement", "article-1", "article-1.a", "article-1.b", "article-2", "article-3", "critic", "eastland", "gazette",
  ].toSorted()); // prettier-ignore
});

test("a speaker stays with the words it is known for", () => {
  expect(through({ sources: ["s1", "s3"] }).entities.has("doubter")).toBe(true);
  expect(through({ sources: ["s2"] }).entities.has("doubter")).toBe(false);
});

test("a focus shows what is near, over relations that are shown", () => {
  const focus = { id: "bystander", hops: 1 };
  expect([...shownIn(harbour, { lens: emptyLens, focus }).entities].toSorted()).toEqual([
    "bystander",
    "north-envoy",
    "northland",
  ]);
  const lens = { ...emptyLens, groups: ["words"] };
  expect([...shownIn(harbour, { lens, focus }).entities]).toEqual(["bystander"]);
});

test("a focus does not reach through what is hidden", () => {
  const focus = { id: "bystander", hops: 2 };
  expect(shownIn(harbour, { lens: emptyLens, focus }).entities).toContain("league");
  expect([...shownIn(harbour, { lens: { ...emptyLens, types: ["state"] }, focus }).entities].toSorted()).toEqual([
    "bystander",
    "north-envoy",
  ]);
});

test("a focus on something unknown shows everything", () => {
  expect(shownIn(harbour, { lens: emptyLens, focus: { id: "nobody", hops: 1 } }).entities.size).toBe(
    harbour.entities.size,
  );
});

test("a clause has its number in its name", () => {
  expect(nameOf(harbour, "article-1.b")).toBe("1.b Passage by night");
  expect(nameOf(harbour, "strait")).toBe("Grey Strait");
});

test("both ends of what is shown are shown, and hiding more never shows more", () => {
  const k = buildKnowledge(makeDataset());
  const some = (list: readonly string[]) => fc.subarray([...list]);
  const { entityTypes, relationGroups } = k.dataset.vocabulary;
  const lens = fc.record({
    types: some(entityTypes.map(({ id }) => id)),
    groups: some(relationGroups.map(({ id }) => id)),
    sources: some(["s1"]),
    standings: fc.constant<Lens["standings"]>([]),
  });
  fc.assert(
    fc.property(lens, lens, (one, other) => {
      const shown = shownIn(k, { lens: one });
      for (const { subject, object } of shown.statements)
        expect(shown.entities.has(subject) && (object === undefined || shown.entities.has(object))).toBe(true);
      const both = { ...one, types: [...one.types, ...other.types], groups: [...one.groups, ...other.groups] };
      const less = shownIn(k, { lens: both });
      for (const id of less.entities) expect(shown.entities.has(id)).toBe(true);
      for (const statement of less.statements) expect(shown.statements).toContain(statement);
    }),
    { numRuns: 50 },
  );
});
