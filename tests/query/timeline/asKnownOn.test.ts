import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Account, Dataset, Statement } from "../../../src/model/dataset.ts";
import { buildKnowledge, type Knowledge } from "../../../src/model/knowledge.ts";
import { standingOf } from "../../../src/model/standingOf.ts";
import { asKnownOn, wholeOf } from "../../../src/query/timeline/asKnownOn.ts";
import { knownDays, stepDay } from "../../../src/query/timeline/knownDays.ts";
import { knownOn } from "../../../src/query/timeline/knownOn.ts";
import { bundledFolders } from "../../support/bundledFolders.ts";
import { harbourDataset } from "../../support/harbourAgreement.ts";
import { someDay, someTime } from "../../support/someTimes.ts";

const said = (day: string | undefined, more: Partial<Account> = {}): Account => ({ source: "s1", stance: "asserts", said: day, evidence: [], ...more }); // prettier-ignore
const statement = (id: string, ...accounts: Account[]): Statement => ({ id, subject: "northland", relation: "met", object: "southland", standing: "undisputed", accounts }); // prettier-ignore
const knowledgeOf = (statements: Statement[], more: Partial<Dataset> = {}): Knowledge =>
  buildKnowledge({ ...harbourDataset, disputes: [], ...more, statements });
const speakers = buildKnowledge(harbourDataset);
const ids = (k: Knowledge) => k.dataset.statements.map(({ id }) => id);

describe("a dataset as known on a day", () => {
  test("has the statements, accounts and standings that are told as known then", () => {
    const stance = fc.constantFrom("asserts", "denies", "doubts", "declines" as const);
    const account = fc.tuple(fc.option(someTime, { nil: undefined }), stance, fc.constantFrom("s1", "s2", "s3"));
    const accounts = fc.array(fc.array(account, { minLength: 1, maxLength: 3 }), { maxLength: 5 });
    fc.assert(
      fc.property(accounts, someDay, (rows, day) => {
        const told = rows.map((row) => row.map(([date, one, source]) => said(date, { stance: one as Account["stance"], source }))); // prettier-ignore
        const k = knowledgeOf(told.map((accounts, at) => ({ ...statement(`t${at}`, ...accounts), standing: standingOf(accounts, speakers) }))); // prettier-ignore
        const reduced = asKnownOn(k, day);
        expect(reduced.dataset.statements.map(({ id, accounts, standing }) => [id, accounts, standing])).toEqual(
          knownOn(k, day).known.map(({ statement: { id }, accounts, standing }) => [id, accounts, standing]),
        );
        expect(asKnownOn(reduced, day)).toBe(reduced);
      }),
    );
  });

  test("is itself where nothing is missing, and the same object between two days on which something was said", () => {
    const k = knowledgeOf([statement("one", said("2020-02-01")), statement("two", said("2020-03"))]);
    expect(asKnownOn(k, "2020-03-31")).toBe(k);
    expect(asKnownOn(k, "2020-02-01")).toBe(asKnownOn(k, "2020-03-30"));
    expect(asKnownOn(k, "2020-01-31")).not.toBe(asKnownOn(k, "2020-02-01"));
    expect(wholeOf(asKnownOn(k, "2020-02-01"))).toBe(k);
    expect(wholeOf(k)).toBe(k);
  });

  test("leaves out what may have been said only later, and what has no date, until the cut-off", () => {
    const k = knowledgeOf([statement("month", said("2020-03")), statement("never", said(undefined)), statement("open", said("2020-01-01/.."))]); // prettier-ignore
    expect(ids(asKnownOn(k, "2020-03-30"))).toEqual([]);
    expect(ids(asKnownOn(k, "2020-03-31"))).toEqual(["month"]);
    expect(ids(asKnownOn(k, "2024-12-31"))).toEqual(["month"]);
    expect(asKnownOn(k, k.dataset.cutOff)).toBe(k);
    expect(asKnownOn(k, "9999-12-31")).toBe(k);
  });

  test("derives how a statement stood from what had been said of it", () => {
    const k = knowledgeOf([{ ...statement("one", said("2020-01-01"), said("2020-02-01", { stance: "denies" })), standing: "disputed" }]); // prettier-ignore
    expect(asKnownOn(k, "2020-01-15").dataset.statements[0]?.standing).toBe("undisputed");
    expect(asKnownOn(k, "2020-02-01").dataset.statements[0]?.standing).toBe("disputed");
  });

  test("keeps the names of entities and sources, and lists the sources that had spoken", () => {
    const k = knowledgeOf([statement("one", said("2020-01-01")), statement("two", said("2020-02-01", { source: "s2" }))]); // prettier-ignore
    const reduced = asKnownOn(k, "2020-01-01");
    expect(reduced.dataset.sources.map(({ id }) => id)).toEqual(["s1"]);
    expect(reduced.sources.get("s2")?.id).toBe("s2");
    expect(reduced.dataset.entities).toBe(k.dataset.entities);
    expect(reduced.statementsOf.get("northland")).toHaveLength(1);
  });

  test("keeps of a condition what had been said of it, or nothing", () => {
    const condition = { id: "c", clause: "article-1", trigger: "", consequences: [], accounts: [said("2020-01-01"), said("2020-02-01")] }; // prettier-ignore
    const k = knowledgeOf([statement("one", said("2020-03-01"))], { conditions: [condition] });
    expect(asKnownOn(k, "2019-12-31").dataset.conditions).toEqual([]);
    expect(asKnownOn(k, "2020-01-15").dataset.conditions).toMatchObject([{ accounts: [{ said: "2020-01-01" }] }]);
  });

  test("has no statement, dispute or source that the dataset has not", () => {
    for (const { read } of bundledFolders) {
      const k = buildKnowledge(read());
      for (const day of ["1900-01-01", "1959-12-01", "2025-11-20", "2025-11-21", "2030-01-01"]) {
        const { dataset, statements, disputes } = asKnownOn(k, day);
        expect([...disputes.keys()].every((id) => k.disputes.has(id))).toBe(true);
        for (const { positions } of dataset.disputes)
          for (const { statements: named, stance } of positions)
            for (const id of named)
              expect(statements.get(id)?.accounts.some((one) => one.stance === stance)).toBe(true);
      }
    }
  });

  test("throws where it is no date", () => {
    expect(() => asKnownOn(knowledgeOf([]), "soon")).toThrow("soon");
  });
});

describe("a dispute as known on a day", () => {
  const position = (label: string, stance: Account["stance"], ...statements: string[]) => ({
    label,
    stance,
    statements,
  });
  const disputesOn = (day: string, statements: Statement[], positions: ReturnType<typeof position>[]) =>
    asKnownOn(knowledgeOf(statements, { disputes: [{ id: "d", question: "?", about: [], positions }] }), day).dataset.disputes; // prettier-ignore

  test("is none until two positions were held", () => {
    const one = statement("one", said("2020-01-01"), said("2020-02-01", { stance: "denies" }));
    const positions = [position("so", "asserts", "one"), position("not so", "denies", "one")];
    expect(disputesOn("2020-01-31", [one], positions)).toEqual([]);
    expect(disputesOn("2020-02-01", [one, statement("later", said("2020-03-01"))], positions)).toEqual([
      { id: "d", question: "?", about: [], positions },
    ]);
  });

  test("is left with the positions and statements that were held", () => {
    const statements = [statement("one", said("2020-01-01")), statement("two", said("2020-01-01")), statement("three", said("2020-02-01"))]; // prettier-ignore
    const positions = [position("a", "asserts", "one", "three"), position("b", "asserts", "two"), position("c", "asserts", "three")]; // prettier-ignore
    expect(disputesOn("2020-01-01", statements, positions)).toMatchObject([
      { positions: [{ label: "a", statements: ["one"] }, { label: "b" }] },
    ]);
  });

  test("is none where the same accounts held what is left of two positions", () => {
    const statements = [statement("one", said("2020-01-01")), statement("two", said("2020-02-01"))];
    const positions = [position("a", "asserts", "one", "two"), position("b", "asserts", "one")];
    expect(disputesOn("2020-01-01", statements, positions)).toEqual([]);
  });
});

describe("the days on which what is known grows", () => {
  const k = knowledgeOf(
    [statement("a", said("2020-02-01")), statement("b", said("2020-01")), statement("c", said("2020-02-01"))],
    { cutOff: "2020-12-31" },
  );

  test("are told once each, in order, up to the cut-off, also while an earlier day is looked at", () => {
    expect(knownDays(k)).toEqual(["2020-01-31", "2020-02-01"]);
    expect(knownDays(asKnownOn(k, "2020-01-31"))).toEqual(knownDays(k));
    const until = { cutOff: "2020-02-20" };
    const month = statement("a", said("2020-02"));
    expect(knownDays(knowledgeOf([month], until))).toEqual([]);
    expect(knownDays(knowledgeOf([month, statement("b", said("2020-01-05"))], until))).toEqual(["2020-01-05", "2020-02-20"]); // prettier-ignore
  });

  test("are stepped through, with everything after the last one", () => {
    const days = knownDays(k);
    expect(stepDay(days, "2020-01-31", 1)).toBe("2020-02-01");
    expect(stepDay(days, "2020-02-01", 1)).toBeUndefined();
    expect(stepDay(days, undefined, 1)).toBeUndefined();
    expect(stepDay(days, undefined, -1)).toBe("2020-02-01");
    expect(stepDay(days, "2020-01-31", -1)).toBe("2020-01-31");
    expect(stepDay(days, "2020-02-15", -1)).toBe("2020-02-01");
    expect(stepDay(days, "2019-01-01", 1)).toBe("2020-01-31");
    expect(stepDay([], undefined, -1)).toBeUndefined();
  });
});
