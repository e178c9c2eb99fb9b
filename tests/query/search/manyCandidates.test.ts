import * as fc from "fast-check";
import { expect, test } from "vitest";
import { buildKnowledge } from "../../../src/model/knowledge.ts";
import { buildSearch } from "../../../src/query/search.ts";
import { manyCandidates } from "../../../src/query/search/manyCandidates.ts";
import { rankHit } from "../../../src/query/search/rankHit.ts";
import { findable, searchDocuments } from "../../../src/query/search/searchDocuments.ts";
import { weighedCandidates } from "../../../src/query/search/weighedCandidates.ts";
import { makeDataset } from "../../support/makeDataset.ts";
import { spellings, spellingsDataset } from "../../support/spellings.ts";

const documents = searchDocuments(buildKnowledge(spellingsDataset()));
const [many, weighed] = [manyCandidates(documents), weighedCandidates(documents)];
const names = documents.flatMap((document) => document.names.map(({ text }) => text));

/** A name as it is typed: some of its letters, one of them perhaps wrong, left out or doubled. */
const typed = fc
  .tuple(fc.constantFrom(...names), fc.nat(30), fc.nat(30), fc.constantFrom("", "x", "left out", "doubled"))
  .map(([name, length, at, mistake]) => {
    const start = name.slice(0, length + 1);
    const place = at % start.length;
    if (mistake === "") return start;
    const by = mistake === "left out" ? "" : mistake === "doubled" ? start[place]!.repeat(2) : mistake;
    return start.slice(0, place) + by + start.slice(place + 1);
  });

test("many documents answer as few do: by name, beginning, words and figures, and with one typing error", () => {
  fc.assert(
    fc.property(typed, fc.constantFrom("AND", "OR"), (words, combineWith) => {
      const asked = findable(words);
      if (asked.words.length === 0) return;
      const found = new Set(many(asked, combineWith).map(({ at }) => at));
      for (const { at } of weighed(asked, combineWith)) {
        const { tier, finer } = rankHit(asked, documents[at]!);
        if (tier < 4) expect([at, found.has(at)]).toEqual([at, true]);
        // What little is alike in a few letters is told by the letters alone; see the trigrams.
        const letters = Math.min(...asked.words.map((word) => word.length));
        if (tier === 4 && finer <= 3 && letters > 5 && found.size < 40) expect([at, found.has(at)]).toEqual([at, true]);
      }
    }),
    { numRuns: 600 },
  );
});

test("among thousands, every spelling of a name still comes first, and the same words give the same answers", () => {
  const dataset = makeDataset({ things: 5200, people: 100 });
  const search = buildSearch(buildKnowledge({ ...dataset, entities: [...dataset.entities, ...spellings] }));
  const asked: [string, string][] = [
    ["Зеленський", "volodymyr-zelenskyy"],
    ["zelenskky", "volodymyr-zelenskyy"],
    ["Wolodymyr Selenskyj", "volodymyr-zelenskyy"],
    ["Kiev", "kyiv"],
    ["Запоріжжя", "zaporizhzhia"],
    ["zaporizhzhia plant", "zaporizhzhia-plant"],
    ["umerov rustem", "rustem-umerov"],
    ["cote divoire", "cote-d-ivoire"],
    ["clause 7", "c7"],
  ];
  for (const [words, id] of asked) {
    expect([words, search.find(words)[0]?.id]).toEqual([words, id]);
    expect(search.find(words)).toEqual(search.find(words));
  }
  expect(search.find("qqqqqqqq")).toEqual([]);
});
