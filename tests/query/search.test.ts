import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Dataset, Entity } from "../../src/model/dataset.ts";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import { foldSpelling } from "../../src/query/foldSpelling.ts";
import { buildSearch, type Hit } from "../../src/query/search.ts";
import { bundledFolders } from "../support/bundledFolders.ts";
import { harbour } from "../support/harbourAgreement.ts";
import { makeDataset } from "../support/makeDataset.ts";
import { spellingsDataset } from "../support/spellings.ts";

const ids = (hits: readonly Hit[]) => hits.map(({ id }) => id);
const ports = buildSearch(harbour);
const names = buildSearch(buildKnowledge(spellingsDataset()));

test.each([
  ["Zelensky", "volodymyr-zelenskyy"],
  ["Zelenskiy", "volodymyr-zelenskyy"],
  ["zelenskky", "volodymyr-zelenskyy"],
  ["Зеленський", "volodymyr-zelenskyy"],
  ["Зеленский", "volodymyr-zelenskyy"],
  ["Володимир Зеленський", "volodymyr-zelenskyy"],
  ["Wolodymyr Selenskyj", "volodymyr-zelenskyy"],
  ["Kiev", "kyiv"],
  ["Київ", "kyiv"],
  ["Киев", "kyiv"],
  ["kiyv", "kyiv"],
  ["Zaporizhia", "zaporizhzhia"],
  ["Zaporozhye", "zaporizhzhia"],
  ["Запоріжжя", "zaporizhzhia"],
  ["Запорожье", "zaporizhzhia"],
  ["zaporizhzhia plant", "zaporizhzhia-plant"],
  ["Dnieper", "dnipro"],
  ["Дніпро", "dnipro"],
  ["Харьков", "kharkiv"],
  ["umerof", "rustem-umerov"],
  ["umerov rustem", "rustem-umerov"],
  ["cote divoire", "cote-d-ivoire"],
])("%s finds %s first", (words, id) => expect(ids(names.find(words))[0]).toBe(id));

test.each([
  ["article 1", "article-1"],
  ["Articles 2", "article-2"],
  ["point 2", "article-2"],
  ["Art. 2", "article-2"],
  ["§1", "article-1"],
  ["§ 1.b", "article-1.b"],
  ["1.b", "article-1.b"],
  ["1b", "article-1.b"],
  ["1 (b)", "article-1.b"],
  ["article 1.a", "article-1.a"],
  ["3", "article-3"],
])("%s finds %s first", (words, id) => expect(ids(ports.find(words))[0]).toBe(id));

test.each([
  ["600,000", "article-2"],
  ["600000", "article-2"],
  ["600 000 pilots", "article-2"],
  ["100 billion", "article-3"],
  ["$100bn", "article-3"],
])("the figure %s finds %s, whose statement it is, first", (words, id) => expect(ids(ports.find(words))[0]).toBe(id));

test("a number finds its clause before its parts, and those before longer numbers", () => {
  const found = ids(names.find("1", 50));
  expect(found[0]).toBe("c1");
  const parts = found.filter((id) => id.startsWith("c1."));
  expect(parts.length).toBeGreaterThan(0);
  expect(found.slice(1, 1 + parts.length)).toEqual(parts);
});

test("exact names come before beginnings, beginnings before words, words before typing errors, all before summaries", () => {
  const entity = (id: string, label: string, summary = "") => ({ id, type: "place", label, aliases: [], summary });
  const entities = [
    entity("prose", "Elsewhere", "A ferry goes to Haven."),
    entity("typo", "Havem"),
    entity("word", "Old Haven"),
    entity("beginning", "Haven bridge"),
    entity("exact", "Haven"),
  ];
  const search = buildSearch(
    buildKnowledge({ ...makeDataset({ clauses: 0, parties: 0, people: 0, things: 0 }), entities }),
  );
  expect(ids(search.find("haven"))).toEqual(["exact", "beginning", "word", "typo", "prose"]);
});

const placeNamed = (label: string, summary = "") => ({ id: label.toLowerCase().replace(/\W/g, "-"), type: "place", label, aliases: [], summary }); // prettier-ignore
const searchAmong = (...entities: ReturnType<typeof placeNamed>[]) =>
  buildSearch(buildKnowledge({ ...makeDataset({ clauses: 0, parties: 0, people: 0, things: 0 }), entities }));

test("a typing error in the whole of a name comes before one in a word of it", () => {
  const search = searchAmong(placeNamed("Haven bridge"), placeNamed("Haven"));
  expect(ids(search.find("havne"))).toEqual(["haven", "haven-bridge"]);
});

test("a description is found by its own words alone, not by words that are nearly so", () => {
  const search = searchAmong(placeNamed("Elsewhere", "It has a white tower."));
  expect(ids(search.find("white"))).toEqual(["elsewhere"]);
  expect(search.find("chite")).toEqual([]);
});

test("what only a description holds is followed by what has some of the words in its name", () => {
  const search = searchAmong(placeNamed("Army"), placeNamed("Elsewhere", "The army has a limit."));
  expect(ids(search.find("army limit"))).toEqual(["elsewhere", "army"]);
});

test("letters that fold to a single one begin no name but those that are typed so", () => {
  const search = searchAmong(placeNamed("Zebra"), placeNamed("Shore"));
  expect(search.find("zzz")).toEqual([]);
  expect(ids(search.find("sh"))).toEqual(["shore"]);
  expect(ids(search.find("z"))).toEqual(["zebra"]);
});

test("a thing comes before a clause that has its name for short", () => {
  const dataset = makeDataset({ clauses: 3, parts: 0 });
  const river = { id: "river", type: "place", label: "Long River", aliases: ["Narrow"], summary: "" };
  const entities = [...dataset.entities.map((one) => (one.id === "c2" ? { ...one, short: "Narrow" } : one)), river];
  expect(ids(buildSearch(buildKnowledge({ ...dataset, entities })).find("narrow")).slice(0, 2)).toEqual([
    "river",
    "c2",
  ]);
});

test("the text that matched is told", () => {
  expect(ports.find("kingdom")[0]).toEqual({ kind: "entity", id: "northland", matched: "Kingdom of the North" });
  expect(ports.find("600,000")[0]).toMatchObject({ matched: "600,000 pilots (cap)" });
});

test("a dispute is found by its question", () => {
  expect(ports.find("is eastland bound")[0]).toEqual({
    kind: "dispute",
    id: "who-is-bound",
    matched: "Is Eastland bound?",
  });
});

test("words of a summary are found", () => expect(ids(ports.find("shores pass"))).toContain("article-1"));

test("nothing is found for nothing, for signs alone, or within no limit", () => {
  for (const words of ["", "   ", "?!", "…"]) expect(ports.find(words)).toEqual([]);
  expect(ports.find("article", 0)).toEqual([]);
});

test("any input gives at most the limit, each hit once, and the same again", () => {
  const typed = fc.oneof(
    fc.string(),
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("article", "1", "envoy of", "north land"),
  );
  fc.assert(
    fc.property(typed, fc.integer({ min: 0, max: 12 }), (words, limit) => {
      const hits = ports.find(words, limit);
      expect(hits.length).toBeLessThanOrEqual(limit);
      expect(new Set(ids(hits)).size).toBe(hits.length);
      expect(ports.find(words, limit)).toEqual(hits);
      expect(ports.find(words, limit + 5).slice(0, hits.length)).toEqual(hits);
    }),
  );
});

const datasets: [string, () => Dataset][] = [
  ["made-up", () => makeDataset({ clauses: 28, parts: 30, people: 40, parties: 30, things: 60 })],
  ["spellings", spellingsDataset],
  ...bundledFolders.map(({ name, read }): [string, () => Dataset] => [name, read]),
];

test.each(datasets)("in the dataset %s every name finds its own first", (_, read) => {
  const k = buildKnowledge(read());
  const search = buildSearch(k);
  const namesOf = ({ label, short, aliases }: Entity) => [...new Set([label, ...aliases, ...(short ? [short] : [])])];
  const shared = new Map<string, number>();
  for (const entity of k.dataset.entities)
    for (const name of new Set(namesOf(entity).map(foldSpelling))) shared.set(name, (shared.get(name) ?? 0) + 1);
  for (const entity of k.dataset.entities)
    for (const name of namesOf(entity))
      expect(ids(search.find(name, shared.get(foldSpelling(name)))), name).toContain(entity.id);
});

test.each(datasets)(
  "in the dataset %s a name of six letters or more is found with any one letter missing, or changing places with the next",
  (_, read) => {
    const k = buildKnowledge(read());
    const search = buildSearch(k);
    for (const { id, label } of k.dataset.entities) {
      if (label.replace(/[^\p{L}]/gu, "").length < 6) continue;
      const letters = [...label.matchAll(/\p{L}/gu)].map(({ index }) => index);
      const step = Math.ceil(letters.length / 6);
      for (const at of letters.filter((_, index) => index % step === label.length % step)) {
        const missing = label.slice(0, at) + label.slice(at + 1);
        const swapped = label.slice(0, at) + (label[at + 1] ?? "") + label[at] + label.slice(at + 2);
        for (const typed of [missing, ...(/\p{L}{2}/u.test(label.slice(at, at + 2)) ? [swapped] : [])])
          expect(ids(search.find(typed)), `${typed} for ${id}`).toContain(id);
      }
    }
  },
);
