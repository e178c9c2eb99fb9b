import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildKnowledge, isClause, topClauseOf, type Knowledge } from "../../../src/model/knowledge.ts";
import { measures, rowOrders, type Question } from "../../../src/model/question.ts";
import { outermost, textsThatSpeak } from "../../../src/query/bySource/textsThatSpeak.ts";
import { buildSearch } from "../../../src/query/search.ts";
import { createFindNamed } from "../../../src/view/commands/findNamed.ts";
import { hasLedger } from "../../../src/view/commands/hasLedger.ts";
import { offerQuestions } from "../../../src/view/commands/offerQuestions.ts";
import { writeCommand } from "../../../src/view/commands/writeCommand.ts";
import { writeQuestion } from "../../../src/view/writeQuestion.ts";
import { bundledFolders } from "../../support/bundledFolders.ts";
import { harbourDataset } from "../../support/harbourAgreement.ts";

const anyOf = <T>(list: readonly T[]) => fc.constantFrom(...list);

/** Every sort of question about a dataset. */
function questions(k: Knowledge): Record<string, fc.Arbitrary<Question>> {
  const ids = k.dataset.entities.map(({ id }) => id);
  const entity = anyOf(ids);
  const clause = anyOf(ids.filter((id) => isClause(k, id)));
  const actor = anyOf(ids.filter((id) => !isClause(k, id)));
  const party = anyOf(ids.filter((id) => hasLedger(k, id)));
  const source = anyOf(k.dataset.sources.map(({ id }) => id));
  const relation = anyOf(k.dataset.vocabulary.relationTypes.map(({ id }) => id));
  const apart = (list: readonly string[]) => new Set(list.map((id) => topClauseOf(k, id))).size === list.length;
  const several = fc.uniqueArray(entity, { minLength: 2, maxLength: 5 }).filter(apart);
  const two = several.map(([from = "", to = ""]) => [from, to] as const);
  const date = anyOf(["2025", "2025-11", "2025-11-20", "1959/1960", "2014~", "19XX"]);
  const wanted = fc
    .record(
      { binds: actor, notBinds: actor, benefits: actor, atCostOf: actor, noBearer: fc.constant(true) },
      { requiredKeys: [] },
    )
    .filter((one) => Object.keys(one).length > 0);
  const texts = new Set(textsThatSpeak(k));
  const quoted = k.dataset.entities.map(({ id }) => id).filter((id) => texts.has(outermost(k, id)));
  return {
    entity: entity.map((id) => ({ ask: "entity", entity: id })),
    actors: clause.map((id) => ({ ask: "actors", clause: id })),
    dispute: anyOf(k.dataset.disputes).map(({ id }) => ({ ask: "dispute", dispute: id })),
    paths: two.map(([from, to]) => ({ ask: "paths", from, to })),
    among: several.map((entities) => ({ ask: "among", entities })),
    measure: anyOf(measures).map((measure) => ({ ask: "measure", measure })),
    clauses: actor.map((id) => ({ ask: "clauses", actor: id })),
    "clauses-where": fc
      .tuple(wanted, fc.constantFrom(undefined, "clause", "part"))
      .map(([one, within]) => ({ ask: "clauses-where", ...one, ...(within && { within: within as "part" }) })),
    matrix: fc.option(anyOf(rowOrders), { nil: undefined }).map((rows) => ({ ask: "matrix", ...(rows && { rows }) })),
    ledger: fc
      .uniqueArray(party, { minLength: 1, maxLength: 2 })
      .map(([one = "", beside]) => ({ ask: "ledger", actor: one, ...(beside !== undefined && { beside }) })),
    ...(k.dataset.sources.length > 1 && {
      compare: fc
        .uniqueArray(source, { minLength: 2, maxLength: 2 })
        .map(([a = "", b = ""]): Question => ({ ask: "compare", a, b })),
    }),
    ...(k.dataset.conditions.length > 0 && {
      whatif: fc
        .subarray(
          k.dataset.conditions.map(({ id }) => id),
          { minLength: 1 },
        )
        .map((triggers): Question => ({ ask: "whatif", triggers })),
    }),
    timeline: fc
      .record({ within: date, known: date }, { requiredKeys: [] })
      .map((when) => ({ ask: "timeline", ...when })),
    neighbours: fc
      .tuple(entity, fc.option(relation, { nil: undefined }), fc.constantFrom(undefined, true, false))
      .map(([id, one, outward]) => ({
        ask: "neighbours",
        entity: id,
        ...(one !== undefined && { relation: one }),
        ...(outward !== undefined && { outward }),
      })),
    disputes: fc.option(entity, { nil: undefined }).map((about) => ({ ask: "disputes", ...(about && { about }) })),
    ...(quoted.length > 0 && { text: anyOf(quoted).map((text): Question => ({ ask: "text", text })) }),
    source: source.map((id) => ({ ask: "source", source: id })),
  };
}

describe.each([{ name: "the harbour agreement", read: () => harbourDataset }, ...bundledFolders])(
  "in $name",
  ({ read }) => {
    const k = buildKnowledge(read());
    const search = buildSearch(k);
    const reader = { k, find: createFindNamed(k, search), search, selection: [] };
    it.each(Object.entries(questions(k)))("%s: the written form reads back as the question itself", (_, arbitrary) => {
      fc.assert(
        fc.property(arbitrary, (question) => {
          const text = writeCommand(k, question);
          expect(offerQuestions(reader, text)?.[0], text).toEqual({ kind: "question", question });
        }),
        { numRuns: 60 },
      );
    });

    it.each(Object.entries(questions(k)))("%s: is asked in words", (_, arbitrary) => {
      fc.assert(
        fc.property(arbitrary, (question) => {
          expect(writeQuestion(k, question)).not.toMatch(/undefined|\s{2}/);
        }),
        { numRuns: 30 },
      );
    });
  },
);
