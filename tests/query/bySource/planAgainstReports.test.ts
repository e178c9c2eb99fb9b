import { expect, test } from "vitest";
import type { Account } from "../../../src/model/dataset.ts";
import { buildKnowledge } from "../../../src/model/knowledge.ts";
import { planAgainstReports } from "../../../src/query/bySource/planAgainstReports.ts";
import { harbourDataset } from "../../support/harbourAgreement.ts";

const account = (source: string, more: Partial<Account> = {}): Account => ({ source, stance: "asserts", evidence: [], ...more }); // prettier-ignore
const withAccounts = (accounts: Record<string, Account[]>) =>
  buildKnowledge({
    ...harbourDataset,
    statements: harbourDataset.statements.map((one) => ({ ...one, accounts: accounts[one.id] ?? [] })),
  });

test("a text that speaks is set against what reports say of it", () => {
  const k = withAccounts({
    r1: [account("s1", { by: "agreement" }), account("s2")],
    r2: [account("s1", { by: "agreement" })],
    r3: [account("s2")],
    r9: [account("s1", { by: "agreement" }), account("s2", { stance: "denies", by: "critic" })],
    r12: [account("s2")],
    r13: [account("s1", { by: "agreement" })],
    r10: [account("s1", { by: "agreement" }), account("s2", { stance: "denies" })],
  });
  const compared = planAgainstReports(k, "agreement");
  const lists = [compared.onlyText, compared.onlyReports, compared.both, compared.against];
  expect(lists.map((list) => list.map(({ statement }) => statement.id))).toEqual([
    ["r2", "r13"],
    ["r3"],
    ["r1"],
    ["r9", "r10"],
  ]);
  expect(compared.voices).toEqual(["agreement"]);
  expect(compared.disputes.map(({ dispute }) => dispute.id)).toEqual(["who-is-bound"]);
  const clause = planAgainstReports(k, "article-1");
  expect([clause.whole, clause.onlyText.map(({ statement }) => statement.id), clause.against]).toEqual(["article-1", ["r2"], []]); // prettier-ignore
});

test("where no source quotes the text, all that is said of it stands under reports", () => {
  const { voices, onlyText, onlyReports } = planAgainstReports(withAccounts({ r1: [account("s1")] }), "agreement");
  expect([voices, onlyText, onlyReports.map(({ statement }) => statement.id)]).toEqual([[], [], ["r1"]]);
});
