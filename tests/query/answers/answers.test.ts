import { describe, expect, test } from "vitest";
import { measures, type ClausesWanted, type Question } from "../../../src/model/question.ts";
import { buildKnowledge, getStatement, isClause, type Knowledge } from "../../../src/model/knowledge.ts";
import type { Statement } from "../../../src/model/dataset.ts";
import type { AnswerInWords } from "../../../src/query/answers/answerInWords.ts";
import { answerQuestion } from "../../../src/query/answers/answerQuestion.ts";
import { tellDisputes, tellUnnamed } from "../../../src/query/answers/tellDisputes.ts";
import { tellTotals } from "../../../src/query/answers/tellLedger.ts";
import { tellPlanAgainstReports, tellToldBy } from "../../../src/query/answers/tellSources.ts";
import { tellTriggers } from "../../../src/query/answers/tellWhatIf.ts";
import { planAgainstReports } from "../../../src/query/bySource/planAgainstReports.ts";
import { relaysOf } from "../../../src/query/bySource/relaysOf.ts";
import { toldBy } from "../../../src/query/bySource/toldBy.ts";
import { listDisputes } from "../../../src/query/disputes/listDisputes.ts";
import { singleUnnamed } from "../../../src/query/disputes/singleUnnamed.ts";
import { ledgerTotals } from "../../../src/query/ledger/ledgerTotals.ts";
import { bundledFolders } from "../../support/bundledFolders.ts";
import { harbour } from "../../support/harbourAgreement.ts";

const wanted = (actors: readonly string[]): ClausesWanted[] => [
  {},
  { noBearer: true },
  { noBearer: true, within: "part" },
  ...actors.flatMap((one) => [{ binds: one }, { benefits: one, within: "part" as const }]),
  ...actors.slice(0, 6).flatMap((one) => actors.slice(0, 6).map((other) => ({ benefits: one, atCostOf: other }))),
];

/** Every question that can be asked of a dataset, of every actor, pair of sources and trigger, as far as that is not too much. */
function questionsOf(k: Knowledge): Question[] {
  const actors = ledgerTotals(k).map(({ actor }) => actor);
  const { entities, disputes, sources, conditions } = k.dataset;
  return [
    ...entities.flatMap(({ id }): Question[] => [
      { ask: "entity", entity: id },
      { ask: "clauses", actor: id },
      { ask: "neighbours", entity: id },
      { ask: "disputes", about: id },
    ]),
    ...entities.filter(({ id }) => isClause(k, id)).map(({ id }): Question => ({ ask: "actors", clause: id })),
    ...disputes.map(({ id }): Question => ({ ask: "dispute", dispute: id })),
    ...sources.map(({ id }): Question => ({ ask: "source", source: id })),
    ...measures.map((one): Question => ({ ask: "measure", measure: one })),
    { ask: "disputes" },
    ...wanted(actors).map((one): Question => ({ ask: "clauses-where", ...one })),
    { ask: "matrix" },
    ...actors.map((actor): Question => ({ ask: "ledger", actor })),
    { ask: "ledger", actor: actors[0]!, beside: actors.at(-1)! },
    ...sources.flatMap((a) => sources.map((b): Question => ({ ask: "compare", a: a.id, b: b.id }))),
    ...conditions.map(({ id }): Question => ({ ask: "whatif", triggers: [id] })),
    { ask: "whatif", triggers: conditions.map(({ id }) => id) },
    { ask: "whatif", triggers: [] },
    { ask: "timeline" },
    { ask: "timeline", within: "19XX" },
    { ask: "timeline", known: k.dataset.cutOff },
  ];
}

const furtherAnswers = (k: Knowledge): AnswerInWords[] => [
  tellDisputes(k, listDisputes(k)),
  tellUnnamed(k, singleUnnamed(k)),
  tellTotals(k, ledgerTotals(k)),
  tellTriggers(k),
  ...k.dataset.sources.map(({ id }) => tellToldBy(k, toldBy(k, id), relaysOf(k, id))),
  ...k.dataset.entities
    .filter(({ id }) => k.partsOf.has(id))
    .map(({ id }) => tellPlanAgainstReports(k, planAgainstReports(k, id))),
];

const titled = {
  ...harbour.dataset,
  sources: harbour.dataset.sources.map((source) => ({ ...source, title: `Report ${source.id}` })),
};

describe.each([{ name: "the harbour agreement", read: () => titled }, ...bundledFolders])("in $name", ({ read }) => {
  const k = buildKnowledge(read());
  const answers = [...questionsOf(k).map((question) => answerQuestion(k, question)), ...furtherAnswers(k)];

  test("every sentence of every answer has a citation, and reads as a sentence", () => {
    const lines = answers.flatMap(({ sections }) => sections.flatMap((section) => section.lines));
    expect(lines.length).toBeGreaterThan(100);
    for (const { sentence, citations } of lines) {
      const text = sentence.map((part) => part.text).join("");
      expect(citations, text).not.toEqual([]);
      expect(text).toMatch(/^[^a-z\s]/);
      expect(text).not.toMatch(/undefined|\s{2}|\.$|\s$/);
    }
  });

  test("every answer says in a note how much it found, also where that is nothing", () => {
    for (const { title, note } of answers) {
      expect(title).not.toBe("");
      expect(note, title).toMatch(/[.:;]/);
      expect(note).not.toMatch(/undefined|NaN/);
    }
  });
});

test("the wording of ledgers and comparisons takes no side", () => {
  const asked: Question[] = [{ ask: "ledger", actor: "northland" }, { ask: "ledger", actor: "northland", beside: "southland" }]; // prettier-ignore
  for (const question of asked) {
    const { title, note, sections } = answerQuestion(harbour, question);
    const own = [title, note, ...sections.map(({ heading }) => heading)].join(" ");
    expect(own).not.toMatch(/\b(win|los[es]|better|worse|fair|advantage|concession|cost)/i);
  }
});

test("an answer over some statements tells no others", () => {
  const passes = ({ standing }: Statement) => standing === "undisputed";
  const asked: Question[] = [
    { ask: "entity", entity: "northland" },
    { ask: "actors", clause: "article-1" },
    { ask: "clauses", actor: "northland" },
    { ask: "clauses-where", binds: "northland" },
    { ask: "clauses-where", noBearer: true },
    { ask: "ledger", actor: "northland", beside: "southland" },
    { ask: "matrix" },
    { ask: "neighbours", entity: "northland" },
    { ask: "paths", from: "northland", to: "southland" },
  ];
  const statementsIn = ({ sections }: AnswerInWords) =>
    sections.flatMap(({ lines }) => lines.flatMap(({ statement }) => (statement === undefined ? [] : [statement])));
  for (const question of asked) {
    const some = statementsIn(answerQuestion(harbour, question, passes));
    const all = statementsIn(answerQuestion(harbour, question));
    expect(some.length, question.ask).toBeGreaterThan(0);
    expect(some.filter((id) => !passes(getStatement(harbour, id)))).toEqual([]);
    if (question.ask !== "paths") for (const id of some) expect(all).toContain(id);
  }
});

test("that nobody is bound is judged by all statements, not by those that a lens lets through", () => {
  const sections = (passes?: () => boolean) =>
    answerQuestion(harbour, { ask: "clauses-where", noBearer: true }, passes).sections.map(({ heading }) => heading);
  expect(sections(() => false)).toEqual(sections());
});

test("where no clause is as wanted, the answer says how far was searched and what would find some", () => {
  const { note, sections } = answerQuestion(harbour, {
    ask: "clauses-where",
    binds: "northland",
    notBinds: "northland",
  });
  expect(sections).toEqual([]);
  expect(note).toMatch(
    /^There is no such article; 3 articles were looked at, each with all its parts\. Without the condition that they /,
  );
  const parts = answerQuestion(harbour, {
    ask: "clauses-where",
    benefits: "southland",
    atCostOf: "northland",
    within: "part",
  });
  expect(parts.note).toContain("taken with all their parts there are 1");
});

test("where no clause names an actor, the answer says so and whether going further finds something", () => {
  const noteOf = (actor: string) => answerQuestion(harbour, { ask: "clauses", actor }).note;
  expect(noteOf("north-envoy")).toBe(
    "No article gives Envoy of Northland a role. One step further there is something.",
  );
  expect(noteOf("gazette")).toContain("No article gives Harbour gazette a role.");
});
