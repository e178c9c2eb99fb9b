import { describe, expect, it } from "vitest";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import { describe as describeView } from "../../src/view/describe.ts";
import { answerGraph, waysOf } from "../../src/view/graphAnswer.ts";
import { namePath, sayAnswer, sayReach, whyInterlock, whyPath } from "../../src/view/sayAnswer.ts";
import { writeQuestion } from "../../src/view/writeQuestion.ts";
import { shownIn } from "../../src/view/shown.ts";
import { emptyLens, emptyView, type GraphQuestion, type Lens } from "../../src/view/view.ts";
import { harbour, harbourDataset } from "../support/harbourAgreement.ts";

const answer = (question: GraphQuestion, lens: Lens = emptyLens, k = harbour) =>
  answerGraph(k, question, shownIn(k, { ...emptyView, lens }));
const paths = (from: string, to: string, lens?: Lens, longest?: number) => {
  const found = answer({ ask: "paths", from, to, ...(longest && { longest }) }, lens);
  if (found.ask !== "paths") throw new Error("a path was asked for");
  return found;
};
const among = (...entities: string[]) => {
  const found = answer({ ask: "among", entities });
  if (found.ask !== "among") throw new Error("links were asked for");
  return found;
};

describe("how two are connected", () => {
  it("says how many paths there are, and of each what it goes through and why it ranks so", () => {
    const found = paths("northland", "southland");
    expect(sayAnswer(harbour, found)).toMatch(
      /^\w+ paths? of up to 6 steps between Northland and Southland, best supported first/,
    );
    expect(namePath(harbour, found.paths[0]!)).toBe("Through article 1");
    expect(whyPath(harbour, found.paths[0]!)).toMatch(/^2 steps, .*each on a single voice\.$/);
  });

  it("says of a busy one on the way that it counts against the path", () => {
    const envoys = Array.from({ length: 15 }, (_, at) => `guest-${at}`);
    const [person] = harbourDataset.entities.filter(({ id }) => id === "bystander");
    const [office] = harbourDataset.statements.filter(({ relation }) => relation === "office");
    const k = buildKnowledge({
      ...harbourDataset,
      entities: [...harbourDataset.entities, ...envoys.map((id) => ({ ...person!, id, label: id }))],
      statements: [
        ...harbourDataset.statements,
        ...envoys.map((id) => ({ ...office!, id: `office-${id}`, subject: id, object: "northland" })),
      ],
    });
    const found = answer({ ask: "paths", from: "guest-0", to: "guest-1" }, emptyLens, k);
    if (found.ask !== "paths") throw new Error("a path was asked for");
    expect(whyPath(k, found.paths[0]!)).toMatch(/Northland is tied to \d+ other entities, which counts against it\.$/);
  });

  it("walks only over what the lens lets through, and says what would widen it", () => {
    const found = paths("northland", "southland", { ...emptyLens, groups: ["roles"] });
    expect(found.paths).toEqual([]);
    expect(found.widen).toEqual([{ by: "passes", longest: 2 }]);
    expect(sayAnswer(harbour, found)).toBe("No path of up to 6 steps between Northland and Southland.");
    expect(sayReach(harbour, found)).toMatch(
      /^The search reached .+ from Northland and .+ from Southland\. There is one over what is hidden\.$/,
    );
  });

  it("says that there is a longer path where fewer steps were allowed", () => {
    const found = paths("bystander", "southland", undefined, 1);
    expect(found.widen).toEqual([{ by: "longest", longest: 3 }]);
    expect(sayReach(harbour, found)).toContain("There is a longer one.");
  });

  it("says that a clause and its part are one", () => {
    expect(sayAnswer(harbour, paths("article-1", "article-1.a"))).toMatch(/^Both ends are article 1\b.*no path/);
    expect(sayReach(harbour, paths("article-1", "article-1.a"))).toMatch(/^The two are one/);
  });

  it("draws of each step the statement that is best supported", () => {
    const found = paths("northland", "southland");
    const [way] = waysOf(found);
    expect(way?.entities).toEqual(found.paths[0]?.entities);
    expect(way?.statements).toEqual(found.paths[0]?.hops.map(({ statements }) => statements[0]?.id));
  });
});

describe("what links several", () => {
  it("says through what they are joined, and how many are tied to at least two of them", () => {
    const found = among("northland", "southland", "eastland");
    expect(sayAnswer(harbour, found)).toMatch(
      /^Northland, Southland and Eastland are joined through .+ others? (is|are) tied to at least two of them\.$/,
    );
    expect(whyInterlock(harbour, found.interlocks[0]!, 3)).toMatch(/^Tied to two of the three, /);
  });

  it("puts what joins them first, then those tied to several, each with its ties", () => {
    const found = among("northland", "southland", "eastland");
    const [joining, ...tied] = waysOf(found);
    expect(joining?.entities.slice(0, 3)).toEqual(["northland", "southland", "eastland"]);
    expect(joining?.statements).toHaveLength(found.direct.length + found.tree.hops.length);
    expect(tied.map(({ entities }) => entities[0])).toEqual(found.interlocks.map(({ entity }) => entity));
  });
});

it("writes a question as one would ask it", () => {
  expect(writeQuestion(harbour, { ask: "paths", from: "northland", to: "article-2" })).toBe(
    "How are Northland and article 2 connected?",
  );
  expect(writeQuestion(harbour, { ask: "among", entities: ["northland", "league", "critic"] })).toBe(
    "What links Northland, League of Ports and Critic of the text?",
  );
});

it("the status line tells the answer of an open question", () => {
  const found = paths("northland", "southland");
  const words = describeView(
    harbour,
    { ...emptyView, lens: emptyLens },
    shownIn(harbour, emptyView),
    sayAnswer(harbour, found),
  );
  expect(words).toBe(sayAnswer(harbour, found));
});
