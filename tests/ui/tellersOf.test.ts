import { expect, test } from "vitest";
import type { Account } from "../../src/model/dataset.ts";
import { tellersOf } from "../../src/ui/inspector/dispute/tellersOf.ts";

const account = (source: string, more: Partial<Account> = {}): Account => ({
  source,
  stance: "asserts",
  evidence: [],
  ...more,
});

test("a voice that says the same of several statements stands once, with each source once", () => {
  const tellers = tellersOf([
    account("s1", { by: "critic" }),
    account("s2", { by: "critic" }),
    account("s1", { by: "critic" }),
  ]);
  expect(tellers).toHaveLength(1);
  expect(tellers[0]!.tellings).toHaveLength(1);
  expect(tellers[0]!.tellings[0]!.accounts.map(({ source }) => source)).toEqual(["s1", "s2"]);
});

test("what a voice said on another occasion, or with another note, is told apart", () => {
  const [teller] = tellersOf([
    account("s1", { by: "critic", said: "2025-11-20" }),
    account("s2", { by: "critic", via: "a channel" }),
    account("s2", { by: "critic", via: "a channel", note: "In part only." }),
  ]);
  expect(teller!.tellings.map(({ details, note }) => [details, note])).toEqual([
    ["20 November 2025", undefined],
    ["through a channel", undefined],
    ["through a channel", "In part only."],
  ]);
});

test("a source's own voice and one whose speaker it does not name are two voices", () => {
  expect(tellersOf([account("s1"), account("s1", { lost: true }), account("s2", { lost: true })])).toHaveLength(3);
});
