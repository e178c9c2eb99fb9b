import { describe, expect, test } from "vitest";
import type { ClausesWanted, Question } from "../../../src/model/question.ts";
import { buildKnowledge, type Knowledge } from "../../../src/model/knowledge.ts";
import type { AnswerInWords } from "../../../src/query/answers/answerInWords.ts";
import { answerQuestion, type TextQuestion } from "../../../src/query/answers/answerQuestion.ts";
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
function questionsOf(k: Knowledge): TextQuestion[] {
  const actors = ledgerTotals(k).map(({ actor }) => actor);
  const { entities, sources, conditions } = k.dataset;
  return [
    ...entities.map(({ id }): TextQuestion => ({ ask: "clauses", actor: id })),
    ...wanted(actors).map((one): TextQuestion => ({ ask: "clauses-where", ...one })),
    { ask: "matrix" },
    ...actors.map((actor): TextQuestion => ({ ask: "ledger", actor })),
    { ask: "ledger", actor: actors[0]!, beside: actors.at(-1)! },
    ...sources.flatMap((a) => sources.map((b): TextQuestion => ({ ask: "compare", a: a.id, b: b.id }))),
    ...conditions.map(({ id }): TextQuestion => ({ ask: "whatif", triggers: [id] })),
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
    const { title, note, sections } = answerQuestion(harbour, question as TextQuestion);
    const own = [title, note, ...sections.map(({ heading }) => heading)].join(" ");
    expect(own).not.toMatch(/\b(win|los[es]|better|worse|fair|advantage|concession|cost)/i);
  }
});

test("where no clause names an actor, the answer says so and whether going further finds something", () => {
  const noteOf = (actor: string) => answerQuestion(harbour, { ask: "clauses", actor }).note;
  expect(noteOf("north-envoy")).toBe("No clause gives Envoy of Northland a role. One step further there is something.");
  expect(noteOf("gazette")).toContain("No clause gives Harbour gazette a role.");
});
