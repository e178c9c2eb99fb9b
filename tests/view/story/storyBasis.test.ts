import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { Dataset, Statement } from "../../../src/model/dataset.ts";
import { buildKnowledge } from "../../../src/model/knowledge.ts";
import type { Story } from "../../../src/model/story.ts";
import { namedIn } from "../../../src/view/story/namedIn.ts";
import { basisOf, changesSince, digestOfDataset, renewStory, stampStory } from "../../../src/view/story/storyBasis.ts";
import { writeChanges } from "../../../src/view/story/writeChanges.ts";
import { harbour as k, harbourDataset } from "../../support/harbourAgreement.ts";

const story: Story = {
  id: "tour",
  title: "Tour",
  scenes: [
    {
      id: "one",
      title: "One",
      text: "See [it](#strait).",
      notes: "And [this](#league).",
      view: "v1;s=northland;q=who-is-bound;hs=s3",
      evidence: ["r1", "r10"],
      highlight: ["southland"],
      reveal: [["r2"]],
      annotations: [{ kind: "outline", around: ["eastland"] }],
    },
  ],
};
const changed = (change: (dataset: Dataset) => Partial<Dataset>) =>
  buildKnowledge({ ...harbourDataset, ...change(structuredClone(harbourDataset)) });
const withStatement = (id: string, change: Partial<Statement>) =>
  changed(({ statements }) => ({ statements: statements.map((one) => (one.id === id ? { ...one, ...change } : one)) }));

test("a story names what stands in its views, its words, its evidence and its drawings", () => {
  expect(namedIn(story).toSorted()).toEqual(
    ["eastland", "league", "northland", "r1", "r10", "r2", "s3", "southland", "strait", "who-is-bound"],
  ); // prettier-ignore
});

test("the digest of a dataset is that of what it says, however its keys stand", () => {
  const { vocabulary, sources, entities, statements, disputes, conditions } = JSON.parse(JSON.stringify(harbourDataset)) as Dataset; // prettier-ignore
  const sort = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(sort)
    : typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => a < b ? -1 : 1).map(([key, one]) => [key, sort(one)]))
    : value; // prettier-ignore
  const canonical = JSON.stringify(sort({ vocabulary, sources, entities, statements, disputes, conditions }));
  expect(digestOfDataset(k)).toBe(createHash("sha256").update(canonical).digest("hex").slice(0, 16));
  const reversed = changed(({ entities: all }) => ({
    entities: all.map((one) => Object.fromEntries(Object.entries(one).toReversed()) as typeof one),
    stories: [story],
    positions: { northland: [1, 1] },
  }));
  expect(digestOfDataset(reversed)).toBe(digestOfDataset(k));
});

test("over the same dataset nothing has changed, also where a story does not say what it was made on", () => {
  expect(changesSince(k, stampStory(k, story))).toBeUndefined();
  expect(changesSince(k, story)).toBeUndefined();
});

test("what is gone, and what of a statement changed, is told", () => {
  const stamped = stampStory(k, story);
  const gone = changed(({ statements }) => ({ statements: statements.filter(({ id }) => id !== "r1") }));
  expect(changesSince(gone, stamped)).toEqual({ gone: ["r1"], changed: [] });
  expect(writeChanges(gone, changesSince(gone, stamped)!)).toEqual([{ text: "“r1” is not in the dataset any more." }]);

  const standing = withStatement("r10", { standing: "undisputed" });
  expect(changesSince(standing, stamped)?.changed).toEqual([{ id: "r10", parts: ["standing"], stood: "disputed" }]);
  expect(writeChanges(standing, changesSince(standing, stamped)!)).toEqual([
    { id: "r10", text: "“Article 2 binds Eastland”: stood as disputed and stands as undisputed now." },
  ]);

  const told = withStatement("r2", { manner: "by day", accounts: [] });
  expect(changesSince(told, stamped)?.changed).toEqual([{ id: "r2", parts: ["sentence", "accounts"] }]);
  expect(writeChanges(told, changesSince(told, stamped)!)[0]!.text).toContain("the sentence and accounts changed.");
});

test("entities, disputes and sources that changed are told, and what the story does not name is not", () => {
  const stamped = stampStory(k, story);
  const renamed = changed(({ entities, disputes, sources }) => ({
    entities: entities.map((one) => (one.id === "strait" ? { ...one, label: "Blue Strait" } : one.id === "fund" ? { ...one, label: "Other" } : one)),
    disputes: disputes.map((one) => ({ ...one, question: "Is it?" })),
    sources: sources.map((one) => ({ ...one, title: `${one.title} again` })),
  })); // prettier-ignore
  const { gone, changed: found } = changesSince(renamed, stamped)!;
  expect(gone).toEqual([]);
  expect(Object.fromEntries(found.map(({ id, parts }) => [id, parts]))).toEqual({
    strait: ["name"],
    "who-is-bound": ["question"],
    s3: ["content"],
  });
});

test("a dataset that differs elsewhere leaves the story as it was", () => {
  const other = withStatement("r20", { value: "something else" });
  expect(changesSince(other, stampStory(k, story))).toEqual({ gone: [], changed: [] });
});

test("stamping again keeps how things were for what was named before, and drops what is named no more", () => {
  const stamped = stampStory(k, story);
  const later = withStatement("r10", { standing: "undisputed" });
  const more: Story = { ...stamped, scenes: [{ ...story.scenes[0]!, evidence: ["r10", "r3"] }] };
  const again = stampStory(later, more);
  expect(again.madeOn!.digest).toBe(stamped.madeOn!.digest);
  expect(again.madeOn!.items["r10"]).toBe(stamped.madeOn!.items["r10"]);
  expect(Object.keys(again.madeOn!.items)).toContain("r3");
  expect(Object.keys(again.madeOn!.items)).not.toContain("r1");
  expect(changesSince(later, again)?.changed.map(({ id }) => id)).toEqual(["r10"]);
  expect(changesSince(later, renewStory(later, again))).toBeUndefined();
  expect(renewStory(later, again).madeOn).toEqual(basisOf(later, again));
});
