import { expect, test } from "vitest";
import { measures, type Question } from "../../../src/model/question.ts";
import { findAmong } from "../../../src/query/among/findAmong.ts";
import { sharedBy } from "../../../src/query/among/sharedBy.ts";
import { answerQuestion } from "../../../src/query/answers/answerQuestion.ts";
import { tellAmong, tellShared } from "../../../src/query/answers/tellAmong.ts";
import { tellNeighbours } from "../../../src/query/answers/tellNeighbours.ts";
import { tellPaths } from "../../../src/query/answers/tellPaths.ts";
import { writeAnswer } from "../../../src/query/answers/writeAnswer.ts";
import { neighboursOf } from "../../../src/query/neighboursOf.ts";
import { findPaths } from "../../../src/query/paths/findPaths.ts";
import { harbour } from "../../support/harbourAgreement.ts";

test("a way is told hop by hop, each statement with its sources", () => {
  const text = writeAnswer(
    harbour,
    tellPaths(harbour, findPaths(harbour, { from: "south-envoy", to: "league" })),
    "text",
  );
  expect(text).toContain(
    "1. Envoy of Southland - Southland - article 1 - League of Ports\n  Envoy of Southland speaks for Southland.  [s1]",
  );
  expect(text).toContain("3 ways of up to 6 steps, the best first; there are no more.");
});

test("where there is no way, it is told how far was searched and what would widen it", () => {
  const none = (more: object) => tellPaths(harbour, findPaths(harbour, { from: "south-envoy", to: "fund", ...more }));
  expect(none({})).toMatchObject({ sections: [], note: expect.stringMatching(/^There is no way of up to 6 steps; .* Nothing that is known ties the two together\.$/) }); // prettier-ignore
  const short = tellPaths(harbour, findPaths(harbour, { from: "south-envoy", to: "league", longest: 1 }));
  expect(short.note).toMatch(/of up to 1 step; .*There is a way of 3 steps\.$/);
  const hidden = tellPaths(harbour, findPaths(harbour, { from: "critic", to: "league", passes: () => false }));
  expect(hidden.note).toMatch(/no other entities can be reached .* left out there is a way of 2 steps\.$/);
});

test("what links several, and what two share, is told with those between and those alike", () => {
  const among = tellAmong(harbour, findAmong(harbour, ["northland", "pilots", "critic"]));
  expect(among.note).toBe("All are joined, with 1 other entity between; 1 other is tied to at least two of the 3.");
  expect(among.sections.map(({ heading }) => heading)).toEqual([
    "A small graph that joins them",
    "Article 1: tied to 3",
  ]);
  const apart = tellAmong(harbour, findAmong(harbour, ["league", "fund"]));
  expect([apart.note, apart.sections]).toEqual([
    "Nothing joins League of Ports with Lighthouse fund board; no others are tied to at least two of the 2.", [],
  ]); // prettier-ignore
  const shared = tellShared(harbour, sharedBy(harbour, "northland", "eastland"));
  expect(shared.sections.map(({ heading }) => heading)).toEqual(["League of Ports (each is a member of it)"]);
});

test("neighbours are told with counts first and how much of them is shown", () => {
  const { note, sections } = tellNeighbours(harbour, neighboursOf(harbour, "northland", { limit: 1 }));
  expect(note).toBe("4 neighbours of Northland. Shown: 1 to 1 of 4.");
  expect(sections[0]?.note).toMatch(/^Northland is bound by 1 in 2 statements, has as/);
  expect(sections).toHaveLength(2);
});

const questions: Question[] = [
  { ask: "paths", from: "north-envoy", to: "league" },
  { ask: "among", entities: ["northland", "southland", "league"] },
  ...measures.map((measure) => ({ ask: "measure" as const, measure })),
];

test.each(questions)("every sentence of the answer to %j cites what it rests on", (question: Question) => {
  const { title, note, sections } = answerQuestion(harbour, question as Question);
  expect([title, note].every((text) => text !== "")).toBe(true);
  expect(sections.length).toBeGreaterThan(0);
  for (const line of sections.flatMap(({ lines }) => lines)) {
    expect(line.citations.length).toBeGreaterThan(0);
    expect(line.sentence.map(({ text }) => text).join("")).toMatch(/^\S.*[^.\s]$/);
  }
});
