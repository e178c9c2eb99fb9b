import { expect, test } from "vitest";
import { tally } from "../../src/query/tally.ts";
import { harbour } from "../support/harbourAgreement.ts";

const everything = new Set(harbour.entities.keys());

test("entities are counted by type, parts of clauses with their clause", () => {
  expect(tally(harbour, everything, []).types).toEqual({ article: 3, state: 3, body: 4, envoy: 6, water: 1, text: 1 });
});

test("statements are counted by group, standing, and every source that has an account of them", () => {
  const { groups, standings, sources } = tally(harbour, everything, harbour.dataset.statements);
  expect(groups).toEqual({ roles: 10, ties: 4, words: 6 });
  expect(standings).toEqual({ undisputed: 19, disputed: 1, denied: 0, unconfirmed: 0 });
  expect(sources).toEqual({ s1: 19, s2: 1, s3: 2 });
});

test("what is not there counts 0", () => {
  expect(tally(harbour, new Set(["strait"]), []).types).toMatchObject({ article: 0, water: 1 });
});
