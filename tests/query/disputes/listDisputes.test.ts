import { expect, test } from "vitest";
import type { Account, Stance } from "../../../src/model/dataset.ts";
import { buildKnowledge } from "../../../src/model/knowledge.ts";
import { standingOf } from "../../../src/model/standingOf.ts";
import { listDisputes } from "../../../src/query/disputes/listDisputes.ts";
import { singleUnnamed } from "../../../src/query/disputes/singleUnnamed.ts";
import { harbour, harbourDataset } from "../../support/harbourAgreement.ts";

const account = (source: string, by?: string, more: Partial<Account> = {}): Account => ({ source, stance: "asserts", by, evidence: [], ...more }); // prettier-ignore

const knowledgeOf = (accounts: Record<string, Account[]>) => {
  const dataset = {
    ...harbourDataset,
    entities: harbourDataset.entities.map((one) => (one.id === "bystander" || one.id === "critic" ? { ...one, unnamed: true } : one)), // prettier-ignore
  };
  const speakers = buildKnowledge(dataset);
  return buildKnowledge({
    ...dataset,
    statements: dataset.statements.map((one) => {
      const own = accounts[one.id] ?? one.accounts;
      return { ...one, accounts: own, standing: standingOf(own, speakers) };
    }),
  });
};

test("all disputes are told, or those about an entity, with witnesses and reports apart", () => {
  const { disputes, others } = listDisputes(harbour);
  expect(disputes.map(({ dispute }) => dispute.id)).toEqual(["who-is-bound"]);
  expect(disputes[0]!.positions.map(({ witnesses, reports }) => [witnesses, reports])).toEqual([[2, 2], [1, 1]]); // prettier-ignore
  expect(others).toEqual([]);
  expect(listDisputes(harbour, "eastland").disputes).toHaveLength(1);
  expect(listDisputes(harbour, "strait").disputes).toEqual([]);
});

test("statements that are denied in no dispute are told as well", () => {
  const k = knowledgeOf({ r1: [account("s1"), account("s2", "critic", { stance: "denies" })] });
  expect(listDisputes(k).others.map(({ id }) => id)).toEqual(["r1"]);
  expect(listDisputes(k, "northland").others.map(({ id }) => id)).toEqual(["r1"]);
  expect(listDisputes(k, "eastland").others).toEqual([]);
});

test.each<[string, Account[], boolean]>([
  ["one unnamed speaker in one report", [account("s1", "bystander")], true],
  ["one unnamed speaker in two reports", [account("s1", "bystander"), account("s2", "bystander")], true],
  ["two unnamed speakers", [account("s1", "bystander"), account("s1", "critic")], false],
  ["an unnamed speaker and a report's own voice", [account("s1", "bystander"), account("s2")], false],
  ["a named speaker", [account("s1", "drafter")], false],
  ["words whose speaker is lost", [account("s1", undefined, { lost: true })], true],
  ["an unnamed speaker and words whose speaker is lost", [account("s1", "bystander"), account("s2", undefined, { lost: true })], true],
  ["nobody, only a denial", [account("s1", "bystander", { stance: "denies" })], false],
])("whether a statement rests on one unnamed voice, with %s", (_, accounts, rests) => {
  const found = singleUnnamed(knowledgeOf({ r1: accounts }));
  expect(found.map(({ statement }) => statement.id)).toEqual(rests ? ["r1"] : []);
}); // prettier-ignore

test("who denies what one unnamed voice says stands beside it", () => {
  const against: [string, Stance] = ["drafter", "denies"];
  const accounts = [account("s1", "bystander"), account("s2", against[0], { stance: against[1] })];
  const [found] = singleUnnamed(knowledgeOf({ r1: accounts }));
  expect([found?.voice, found?.against]).toEqual(["bystander", [accounts[1]]]);
});
