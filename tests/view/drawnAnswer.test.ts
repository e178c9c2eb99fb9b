import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/query/answers/answerQuestion.ts";
import { drawWays, drawWords, waysDrawn } from "../../src/view/drawnAnswer.ts";
import { answerGraph, endsOf, mostDrawn, waysOf } from "../../src/view/graphAnswer.ts";
import { shownIn } from "../../src/view/shown.ts";
import { emptyView, type WordQuestion } from "../../src/view/view.ts";
import { harbour } from "../support/harbourAgreement.ts";

const question: WordQuestion = { ask: "clauses", actor: "northland" };
const words = answerQuestion(harbour, question);
const drawn = drawWords(harbour, question, words);

describe("what is drawn of an answer in words", () => {
  it("is a way for each section, with every statement and every name in its sentences", () => {
    expect(drawn.ways).toHaveLength(words.sections.length);
    for (const [at, { lines }] of words.sections.entries()) {
      const way = drawn.ways[at]!;
      for (const { sentence, statement } of lines) {
        if (statement !== undefined) expect(way.statements).toContain(statement);
        for (const part of sentence) if ("entity" in part) expect(way.entities).toContain(part.entity);
      }
    }
  });

  it("has a clause where one of its parts is named, so that something is lit while the parts are folded in", () => {
    const parts = drawn.ways.filter(({ entities }) => entities.includes("article-1.b"));
    expect(parts.length).toBeGreaterThan(0);
    for (const { entities } of parts) expect(entities).toContain("article-1");
  });

  it("is all of it until one section is looked at", () => {
    expect(drawn.ways.length).toBeGreaterThan(1);
    expect(waysDrawn(drawn, undefined)).toEqual(drawn.ways);
    expect(waysDrawn(drawn, 1)).toEqual([drawn.ways[1]]);
    expect(drawn.ends).toEqual(["northland"]);
    expect(drawn.ranked).toBe(false);
  });
});

it("of ways through the graph the best few are drawn, by rank", () => {
  const answer = answerGraph(
    harbour,
    { ask: "paths", from: "northland", to: "southland" },
    shownIn(harbour, emptyView),
  );
  const ways = drawWays(answer);
  expect(ways.ends).toEqual(endsOf(answer));
  expect(waysDrawn(ways, undefined)).toEqual(waysOf(answer).slice(0, mostDrawn));
  expect(ways.ranked).toBe(true);
});
