import { expect, test } from "vitest";
import type { Account } from "../../src/model/dataset.ts";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import { disputeAnswer, disputesOf } from "../../src/query/disputeAnswer.ts";
import { harbour, harbourDataset } from "../support/harbourAgreement.ts";

const answerWith = (accounts: Account[]) => {
  const statements = harbourDataset.statements.map((one) => (one.id === "r10" ? { ...one, accounts } : one));
  return disputeAnswer(buildKnowledge({ ...harbourDataset, statements }), "who-is-bound");
};
const account = (source: string, stance: Account["stance"], by?: string): Account => ({
  source,
  stance,
  by,
  evidence: [],
});

test("each position has the accounts that take its stance", () => {
  const { positions, silent } = disputeAnswer(harbour, "who-is-bound");
  expect(positions.map(({ accounts }) => accounts.map(({ account }) => account.source))).toEqual([
    ["s1", "s3"],
    ["s2"],
  ]);
  expect(positions.map(({ witnesses, reports }) => [witnesses, reports])).toEqual([[2, 2], [1, 1]]); // prettier-ignore
  expect(silent).toEqual([]);
});

test("a speaker quoted in two sources is one witness in two reports", () => {
  const { positions } = answerWith([account("s1", "asserts", "critic"), account("s2", "asserts", "critic")]);
  expect(positions[0]).toMatchObject({ witnesses: 1, reports: 2 });
});

test("a source that relays another is no second witness", () => {
  const { positions } = answerWith([account("s1", "asserts"), account("s3", "asserts")]);
  expect(positions[0]).toMatchObject({ witnesses: 1, reports: 2 });
});

test("sources without any account are silent, and nobody asserting is an empty position", () => {
  const { positions, silent } = answerWith([account("s2", "denies")]);
  expect(positions[0]).toMatchObject({ accounts: [], witnesses: 0, reports: 0 });
  expect(silent).toEqual(["s1", "s3"]);
});

test("a dispute is found from what it is about and from the ends of its statements", () => {
  for (const id of ["article-2", "eastland"])
    expect(disputesOf(harbour, id).map((one) => one.id)).toEqual(["who-is-bound"]);
  expect(disputesOf(harbour, "strait")).toEqual([]);
});

test("an unknown dispute is a broken program", () => {
  expect(() => disputeAnswer(harbour, "weather")).toThrow("weather");
});
