import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/model/dataset.ts";
import { buildKnowledge } from "../../../src/model/knowledge.ts";
import { compareLedgers } from "../../../src/query/ledger/compareLedgers.ts";
import { ledgerOf } from "../../../src/query/ledger/ledgerOf.ts";
import { ledgerTotals } from "../../../src/query/ledger/ledgerTotals.ts";
import { writeLedgerCsv } from "../../../src/query/ledger/writeLedgerCsv.ts";
import { matrixOf } from "../../../src/query/matrix/matrixOf.ts";
import { bundledFolders } from "../../support/bundledFolders.ts";
import { harbour, harbourDataset } from "../../support/harbourAgreement.ts";

const account = { source: "s1", stance: "asserts" as const, evidence: [] };
const dataset: Dataset = {
  ...harbourDataset,
  entities: harbourDataset.entities.map((one) => (one.id === "article-1" ? { ...one, modality: "obligation" } : one)),
  statements: [
    ...harbourDataset.statements,
    { id: "term", subject: "article-1", relation: "says", value: "it lasts", quantity: { amount: 9, unit: "days", role: "deadline" }, standing: "undisputed", accounts: [account] },
    { id: "toll", subject: "article-1.b", relation: "covers", object: "strait", quantity: { amount: 40, unit: "coins" }, standing: "undisputed", accounts: [account] },
    { id: "=x", subject: "article-3", relation: "binds", object: "northland", manner: '"gladly", with a toll', standing: "undisputed", accounts: [account] },
  ],
  conditions: [
    { id: "storm", clause: "article-1.b", trigger: "=A storm comes", actor: "northland", consequences: [{ effect: "voids", on: "article-1.a" }], accounts: [account] },
  ],
}; // prettier-ignore
const k = buildKnowledge(dataset);

test("what is borne is given, what benefits is got, other roles stand apart", () => {
  const sides = ledgerOf(k, "southland").lines.map(({ clause, gives, gets, others }) => [
    clause,
    ...[gives, gets, others].map((entries) => entries.map(({ statement }) => statement.id)),
  ]);
  expect(sides).toEqual([["article-1", [], ["r2"], ["r4"]]]);
  expect(ledgerOf(k, "northland").lines.map(({ gives }) => gives.map(({ statement }) => statement.id))).toEqual([
    ["r1", "r3"],
    ["=x"],
  ]);
});

test("an entry has the modality, quantities, deadlines and conditions of its part and what is around that", () => {
  const [whole, part] = ledgerOf(k, "northland").lines[0]!.gives;
  const idsOf = (entry: typeof part) => [entry!.modality, ...[entry!.figures, entry!.deadlines, entry!.conditions].map((list) => list.map(({ id }) => id))]; // prettier-ignore
  expect(idsOf(whole)).toEqual(["obligation", [], ["term"], []]);
  expect(idsOf(part)).toEqual(["obligation", ["toll"], ["term"], ["storm"]]);
  const [got] = ledgerOf(k, "southland").lines[0]!.gets;
  expect(got!.conditions.map(({ id }) => id)).toEqual(["storm"]);
});

test("conditions that an actor's own act sets off are told with its ledger", () => {
  expect(ledgerOf(k, "northland").triggers.map(({ id }) => id)).toEqual(["storm"]);
  expect(ledgerOf(k, "southland").triggers).toEqual([]);
});

test("two ledgers stand side by side in every clause of either", () => {
  const { lines } = compareLedgers(k, "southland", "eastland");
  expect(lines.map(({ clause, a, b }) => [clause, a !== undefined, b !== undefined])).toEqual([
    ["article-1", true, false],
    ["article-2", false, true],
  ]);
});

test("as comma-separated values every row is quoted where it must be, and nothing is taken for a formula", () => {
  const rows = writeLedgerCsv(k, ledgerOf(k, "northland")).split("\r\n");
  expect(rows).toHaveLength(5);
  expect(rows[2]).toContain(",'=A storm comes,");
  expect(rows[3]).toContain('"Article 3 binds Northland, ""gladly"", with a toll."');
});

describe.each([{ name: "the harbour agreement", read: () => dataset }, ...bundledFolders])("in $name", ({ read }) => {
  const all = buildKnowledge(read());

  test("totals are the cells of the matrix, and the entries of the ledgers", () => {
    const { rows } = matrixOf(all);
    const totals = ledgerTotals(all);
    expect(totals.length).toBeGreaterThan(0);
    expect(totals.map(({ actor }) => actor).toSorted()).toEqual(rows.map(({ actor }) => actor).toSorted());
    for (const { actor, gives, gets, others } of totals) {
      const { cells } = rows.find((row) => row.actor === actor)!;
      const { lines } = ledgerOf(all, actor);
      const count = (isMeant: (role: string) => boolean, side: "gives" | "gets" | "others") => {
        const roles = cells.map((cell) => cell.roles.filter(({ role }) => isMeant(role)));
        const inMatrix = {
          clauses: roles.filter((own) => own.length > 0).length,
          statements: roles.flat().flatMap(({ statements }) => statements).length,
        };
        const inLedger = {
          clauses: lines.filter((line) => line[side].length > 0).length,
          statements: lines.flatMap((line) => line[side]).length,
        };
        expect(inLedger).toEqual(inMatrix);
        return inMatrix;
      };
      expect(gives).toEqual(count((role) => role === "bearer", "gives"));
      expect(gets).toEqual(count((role) => role === "beneficiary", "gets"));
      expect(others).toEqual(count((role) => !["bearer", "beneficiary"].includes(role), "others"));
    }
  });
});

test("a ledger of what a lens lets through has no entry, amount or total of the rest", () => {
  const all = ledgerOf(harbour, "northland");
  const gone = all.lines[0]!.gives[0]?.statement ?? all.lines[0]!.gets[0]!.statement;
  const passing = harbour.dataset.statements.filter((statement) => statement !== gone);
  const left = ledgerOf(harbour, "northland", (statement) => statement !== gone);
  const count = ({ lines }: typeof all) =>
    lines.reduce((sum, { gives, gets, others }) => sum + gives.length + gets.length + others.length, 0);
  expect(count(left)).toBe(count(all) - 1);
  const totals = ledgerTotals(harbour, passing).find(({ actor }) => actor === "northland");
  expect((totals?.gives.statements ?? 0) + (totals?.gets.statements ?? 0) + (totals?.others.statements ?? 0)).toBe(
    count(left),
  );
});
