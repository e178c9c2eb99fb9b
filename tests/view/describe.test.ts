import { expect, test } from "vitest";
import { buildKnowledge, type Knowledge } from "../../src/model/knowledge.ts";
import { knownThrough } from "../../src/state/selectKnowledge.ts";
import { describe } from "../../src/view/describe.ts";
import { shownIn } from "../../src/view/shown.ts";
import { emptyLens, emptyView, type View } from "../../src/view/view.ts";
import { bundledFolders } from "../support/bundledFolders.ts";
import { harbour } from "../support/harbourAgreement.ts";

const say = (change: Partial<View>, k: Knowledge = harbour) => {
  const view = { ...emptyView, ...change };
  return describe(k, view, shownIn(k, view));
};

test("the whole dataset is counted", () => {
  expect(say({})).toBe("Everything: 3 articles and 15 entities, 20 statements from 3 sources.");
});

test("a clause tells its parts, actors and matters", () => {
  expect(say({ selection: ["article-1"] })).toBe(
    "Article 1 with its two parts, 4 actors in 5 roles and the one thing it concerns.",
  );
  expect(say({ selection: ["article-1.b"] })).toBe("Article 1.b with 2 actors in 2 roles.");
  expect(say({ selection: ["article-3"] })).toBe("Article 3 with the one thing it establishes.");
});

test("a clause counts only what the lens lets through", () => {
  expect(say({ selection: ["article-1"], lens: { ...emptyLens, types: ["state"] } })).toBe(
    "Article 1 with its two parts, 2 actors in 2 roles and the one thing it concerns. 1 kind of thing is hidden.",
  );
  expect(say({ selection: ["article-2"], lens: { ...emptyLens, groups: ["roles"] } })).toBe(
    "Article 2, with nobody in a role. 1 kind of relation is hidden.",
  );
});

test("an entity tells its relations", () => {
  expect(say({ selection: ["northland"] })).toBe("Northland: 5 relations with 1 article and 3 entities.");
  expect(say({ selection: ["fund"] })).toBe("Lighthouse fund board: 1 relation with 1 article.");
});

test("several selected things are named", () => {
  expect(say({ selection: ["strait", "article-2"] })).toBe("Selected: Grey Strait and article 2.");
  expect(say({ selection: ["strait", "article-2", "league", "fund", "critic"] })).toBe(
    "Selected: Grey Strait, article 2, League of Ports and 2 more.",
  );
});

test("a focus tells how much is near and how near", () => {
  expect(say({ focus: { id: "bystander", hops: 1 } })).toBe("Bystander with 2 entities up to one relation away.");
  expect(say({ focus: { id: "fund", hops: 1 } })).toBe("Lighthouse fund board with 1 article up to one relation away.");
  expect(say({ focus: { id: "article-1.a", hops: 2 }, selection: ["strait"] })).toMatch(
    /^Article 1 with 1 article and \d+ entities up to two relations away\. Grey Strait: 1 relation with 1 article\.$/,
  );
});

test("a dispute is its question and the number of positions", () => {
  expect(say({ dispute: "who-is-bound" })).toBe("Is Eastland bound? Two positions.");
});

test("the graph of one source alone is told as what it tells", () => {
  expect(say({ lens: { ...emptyLens, sources: ["s1", "s3"] } })).toMatch(/^As s2 tells it: .* from 1 source\. 2 sources are hidden\.$/); // prettier-ignore
  expect(say({ lens: { ...emptyLens, types: ["water"], sources: ["s1", "s3"] } })).not.toContain("tells it");
});

test("what is hidden is told, in the singular and the plural", () => {
  const lens = {
    types: ["envoy", "body", "text"],
    groups: ["ties"],
    sources: ["s2", "s3"],
    standings: ["denied" as const, "disputed" as const],
  };
  expect(say({ lens })).toBe(
    "3 articles and 3 entities, 5 statements from 1 source. " +
      "3 kinds of things, 1 kind of relation, 2 sources and denied and disputed statements are hidden.",
  );
  expect(say({ lens: { ...emptyLens, standings: ["disputed"] } })).toMatch(/Disputed statements are hidden\.$/);
  expect(say({ lens: { ...emptyLens, sources: ["s2"] } })).toMatch(/ 1 source is hidden\.$/);
});

test("nothing left is told plainly", () => {
  const types = harbour.dataset.vocabulary.entityTypes.map(({ id }) => id);
  expect(say({ lens: { ...emptyLens, types } })).toBe("Nothing is shown. 6 kinds of things are hidden.");
});

test("a lens on time is told before what it lets through", () => {
  const time = { from: "2020-03-01", to: "2020-03-04" };
  expect(say({ lens: { ...emptyLens, time } })).toBe(
    "From 1 to 4 March 2020: 3 articles and 15 entities, 20 statements from 3 sources.",
  );
  const day = { from: "2021-01-01", to: "2021-01-01", datedOnly: true };
  expect(say({ lens: { ...emptyLens, time: day }, selection: ["northland"] })).toMatch(
    /^On 1 January 2021: Northland: 1 relation .* What has no date is hidden\.$/,
  );
});

test("what was known on a day is told as that, and what was not is said plainly", () => {
  const sources = harbour.dataset.sources.map((source) => ({ ...source, published: source.id === "s1" ? "2021" : "2020-01-01" })); // prettier-ignore
  const k = buildKnowledge({ ...harbour.dataset, sources });
  const lens = { ...emptyLens, known: "2020-02-01" };
  const then = (change: Partial<View>) => say({ lens, ...change }, knownThrough(k, lens));
  expect(then({})).toBe("As known on 1 February 2020: 1 article and 5 entities, 2 statements from 2 sources.");
  expect(then({ selection: ["article-1"] })).toBe(
    "As known on 1 February 2020: Nothing had been said of article 1 by then.",
  );
  expect(then({ dispute: "who-is-bound" })).toBe("As known on 1 February 2020: Is Eastland bound? Two positions.");
  const before = { ...emptyLens, known: "2019-01-01", time: { from: "2018-01-01", to: "2018-01-01" } };
  expect(say({ lens: before, dispute: "who-is-bound" }, knownThrough(k, before))).toBe(
    "As known on 1 January 2019, on 1 January 2018: Is Eastland bound? By then no two accounts differed on this.",
  );
});

test("what the dataset does not have is passed over", () => {
  expect(say({ selection: ["nobody"], dispute: "nothing", focus: { id: "nobody", hops: 1 } })).toBe(say({}));
});

test.each(bundledFolders)(
  "every entity and dispute of the dataset $name is described in whole sentences",
  ({ read }) => {
    const k = buildKnowledge(read());
    const shown = shownIn(k, emptyView);
    const views: Partial<View>[] = [
      {},
      ...k.dataset.disputes.map(({ id }) => ({ dispute: id })),
      ...k.dataset.entities.map(({ id }) => ({ selection: [id] })),
    ];
    for (const view of views)
      expect(describe(k, { ...emptyView, ...view }, shown)).toMatch(/^(?!.*(undefined|NaN|  | [.,:])).+[.]$/u);
  },
);
