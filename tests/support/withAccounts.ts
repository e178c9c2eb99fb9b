import type { Account, Dataset } from "../../src/model/dataset.ts";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import { harbourDataset } from "./harbourAgreement.ts";

/** What a source says of a statement: that it is so, unless told otherwise. */
export const account = (source: string, more: Partial<Account> = {}): Account => ({
  source,
  stance: "asserts",
  evidence: [],
  ...more,
});

/** The harbour agreement with these accounts of its statements, by their ids, and no others. */
export const withAccounts = (accounts: Record<string, Account[]>, more: Partial<Dataset> = {}) =>
  buildKnowledge({
    ...harbourDataset,
    ...more,
    statements: harbourDataset.statements.map((one) => ({ ...one, accounts: accounts[one.id] ?? [] })),
  });
