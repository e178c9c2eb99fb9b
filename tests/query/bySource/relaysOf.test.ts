import { expect, test } from "vitest";
import { relaysOf } from "../../../src/query/bySource/relaysOf.ts";
import { toldBy } from "../../../src/query/bySource/toldBy.ts";
import { harbourDataset } from "../../support/harbourAgreement.ts";
import { account, withAccounts } from "../../support/withAccounts.ts";

const ids = (list: { id: string }[]) => list.map(({ id }) => id);

test("a source is told apart by its own voice, its speakers with their channels, and words whose speaker it lost", () => {
  const k = withAccounts({
    r1: [account("s1"), account("s1", { by: "critic", via: "a letter" })],
    r2: [account("s1", { by: "critic", via: "a letter" }), account("s2")],
    r3: [account("s1", { lost: true })],
    r4: [account("s1", { by: "drafter" })],
  });
  const { own, lost, voices } = relaysOf(k, "s1");
  expect([ids(own), ids(lost)]).toEqual([["r1"], ["r3"]]);
  expect(voices.map(({ by, via, statements }) => [by, via, ids(statements)])).toEqual([
    ["critic", ["a letter"], ["r1", "r2"]],
    ["drafter", [], ["r4"]],
  ]);
  const told = toldBy(k, "s1");
  expect(told.tellings.map(({ statement, accounts }) => [statement.id, accounts.length])).toEqual([["r1", 2], ["r2", 1], ["r3", 1], ["r4", 1]]); // prettier-ignore
  expect(told.entities).toEqual(["article-1", "article-1.a", "article-1.b", "northland", "southland", "drafter", "critic"]); // prettier-ignore
});

test("repeating goes on from source to source, and a circle ends", () => {
  const chain = (relays: Record<string, string[]>) => {
    const sources = harbourDataset.sources.map((one) => ({ ...one, relays: relays[one.id] ?? [] }));
    const { repeats, repeatedBy } = relaysOf(withAccounts({}, { sources }), "s1");
    return [repeats, repeatedBy];
  };
  expect(chain({ s1: ["s2"], s2: ["s3"] })).toEqual([["s2", "s3"], []]);
  expect(chain({ s3: ["s2"], s2: ["s1"] })).toEqual([[], ["s2", "s3"]]);
  expect(chain({ s1: ["s2"], s2: ["s1"] })).toEqual([["s2"], ["s2"]]);
});
