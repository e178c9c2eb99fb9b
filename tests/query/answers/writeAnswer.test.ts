import { expect, test } from "vitest";
import { buildKnowledge } from "../../../src/model/knowledge.ts";
import type { AnswerInWords, AnswerLine, Citation } from "../../../src/query/answers/answerInWords.ts";
import { citationsOf, writeCslDate } from "../../../src/query/answers/citationsOf.ts";
import { writeAnswer } from "../../../src/query/answers/writeAnswer.ts";
import { harbourDataset } from "../../support/harbourAgreement.ts";

const k = buildKnowledge({
  ...harbourDataset,
  sources: harbourDataset.sources.map((one) => ({ ...one, tag: one.id.toUpperCase(), published: "2020-03~" })),
});
const answer: AnswerInWords = {
  title: "Who is *bound*?",
  note: "1 clause.",
  sections: [
    {
      heading: "=Article 1",
      note: "bearer",
      lines: [
        {
          sentence: [{ text: "Article 1", entity: "article-1" }, { text: " binds, " }, { text: "Northland", entity: "northland" }],
          citations: [
            { source: "s2", stance: "asserts", places: [[3, 9], [12, 20]] },
            { source: "s1", stance: "denies", by: "critic", places: [] },
          ],
          statement: "r1",
          standing: "disputed",
        },
      ],
    },
  ],
}; // prettier-ignore

test("as text, sentences have the tags of their sources, who speaks there and a standing that is not undisputed", () => {
  expect(writeAnswer(k, answer).split("\n")).toEqual([
    "Who is *bound*?",
    "1 clause.",
    "",
    "=Article 1",
    "  bearer",
    "  Article 1 binds, Northland.  [S2; S1: Critic of the text denies; disputed]",
    "",
    "Sources",
    "  S1: s1 (s1.txt, about March 2020)",
    "  S2: s2 (s2.txt, about March 2020)",
  ]);
});

test("who speaks is left out where no source names anybody, or where the sentence says so itself", () => {
  const [section] = answer.sections;
  const [line] = section!.lines;
  const written = (change: Partial<AnswerLine>) =>
    writeAnswer(k, { ...answer, sections: [{ ...section!, lines: [{ ...line!, ...change }] }] }).split("\n")[5];
  expect(written({ spoken: true })).toBe("  Article 1 binds, Northland.  [S2 S1, disputed]");
  expect(written({ citations: [{ source: "s2", stance: "asserts", places: [] }] })).toMatch(/ {2}\[S2, disputed\]$/);
  const crowd = [...k.entities.keys()].slice(0, 8).map((by): Citation => ({ source: "s2", stance: "asserts", by, places: [] })); // prettier-ignore
  const sum = { ...line!, citations: crowd };
  delete sum.statement;
  const answerOf = (one: AnswerLine) => writeAnswer(k, { ...answer, sections: [{ ...section!, lines: [one] }] });
  expect(answerOf(sum)).toContain("[S2, disputed]");
  expect(written({ citations: crowd })).toContain("[S2: ");
  const lost: Citation = { source: "s2", stance: "asserts", lost: true, places: [] };
  expect(written({ citations: [lost] })).toMatch(/ {2}\[S2: speaker not named; disputed\]$/);
});

test("as Markdown, passages have their places, and no name makes a mark", () => {
  const text = writeAnswer(k, answer, "markdown");
  expect(text).toContain(String.raw`# Who is \*bound\*?`);
  expect(text).toContain(
    String.raw`- Article 1 binds, Northland. \[S2 3-9, S2 12-20, S1 (Critic of the text denies); disputed\]`,
  );
});

test("as comma-separated values a row says who says what and where", () => {
  expect(writeAnswer(k, answer, "csv").split("\r\n")[1]).toBe(
    `'=Article 1,"Article 1 binds, Northland.",disputed,S2 S1,S2: asserts; Critic of the text: denies,"S2 3-9, S2 12-20, S1",r1`,
  );
});

test("as JSON sentences are whole, and sources are CSL-JSON", () => {
  const { sections, sources } = JSON.parse(writeAnswer(k, answer, "json")) as {
    sections: { lines: { sentence: string }[] }[];
    sources: unknown;
  };
  expect(sections[0]!.lines[0]!.sentence).toBe("Article 1 binds, Northland.");
  expect(sources).toEqual(citationsOf(k, ["s1", "s2"]));
  expect(JSON.parse(writeAnswer(k, answer, "csl"))).toEqual(sources);
});

test("a source in CSL-JSON has its title, its date and the digest of its file", () => {
  expect(citationsOf(k, ["s1"])).toEqual([
    {
      id: "s1",
      type: "document",
      title: "s1",
      abstract: "",
      issued: { "date-parts": [[2020, 3]], circa: true },
      note: `S1; s1.txt; SHA-256 ${"0".repeat(64)}`,
    },
  ]);
});

test.each([
  ["2020-03-04", { "date-parts": [[2020, 3, 4]] }],
  ["2020", { "date-parts": [[2020]] }],
  ["2020-03/2020-05", { "date-parts": [[2020, 3], [2020, 5]] }],
  ["2020-22", { "date-parts": [[2020]], season: 2 }],
  ["202X", { literal: "202X" }],
  ["2020/..", { literal: "2020/.." }],
  ["soon", { literal: "soon" }],
])("the date %s becomes %j", (time, written) => expect(writeCslDate(time)).toEqual(written)); // prettier-ignore
