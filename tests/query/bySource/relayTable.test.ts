import { describe, expect, test } from "vitest";
import { buildKnowledge } from "../../../src/model/knowledge.ts";
import { relaysOf } from "../../../src/query/bySource/relaysOf.ts";
import { relayTable } from "../../../src/query/bySource/relayTable.ts";
import { textsThatSpeak } from "../../../src/query/bySource/textsThatSpeak.ts";
import { bundledFolders } from "../../support/bundledFolders.ts";
import { account, withAccounts } from "../../support/withAccounts.ts";

test("a voice stands once with every source that it reaches, those in most sources first", () => {
  const k = withAccounts({
    r1: [account("s1", { by: "critic", via: "a letter" }), account("s2", { by: "drafter" })],
    r2: [account("s2", { by: "drafter" }), account("s3", { by: "drafter", via: "a speech" })],
    r3: [account("s1"), account("s3", { lost: true })],
  });
  const { voices, own, lost, repeated } = relayTable(k);
  expect(voices).toEqual([
    {
      by: "drafter",
      in: [
        { source: "s2", statements: 2, via: [] },
        { source: "s3", statements: 1, via: ["a speech"] },
      ],
    },
    { by: "critic", in: [{ source: "s1", statements: 1, via: ["a letter"] }] },
  ]);
  expect(own).toEqual([{ source: "s1", statements: 1, via: [] }]);
  expect(lost).toEqual([{ source: "s3", statements: 1, via: [] }]);
  expect(repeated).toEqual([{ source: "s1", by: ["s3"] }]);
  expect(relayTable(k, ({ id }) => id === "r3").voices).toEqual([]);
});

test("texts that speak are the wholes of things and clauses that are quoted, not people or parties", () => {
  expect(textsThatSpeak(withAccounts({ r1: [account("s1", { by: "critic" }), account("s1", { by: "league" })] }))).toEqual([]); // prettier-ignore
  expect(textsThatSpeak(withAccounts({ r1: [account("s1", { by: "article-1.a" })] }))).toEqual(["agreement"]);
  expect(textsThatSpeak(withAccounts({ r1: [account("s1", { by: "agreement" })] }))).toEqual(["agreement"]);
});

describe.each(bundledFolders)("in $name", ({ read }) => {
  const k = buildKnowledge(read());

  test.each(k.dataset.sources.map(({ id }) => id))("all that %s tells is its own, quoted or lost", (source) => {
    const { told, own, quoted, lost } = relaysOf(k, source);
    expect(new Set([...own, ...quoted, ...lost])).toEqual(new Set(told));
  });

  test("every account of a named speaker is counted in the picture of relays", () => {
    const pairs = new Set(
      k.dataset.statements.flatMap(({ id, accounts }) =>
        accounts.flatMap(({ source, by }) => (by === undefined ? [] : [`${source} ${by} ${id}`])),
      ),
    );
    const counted = relayTable(k).voices.flatMap((voice) => voice.in.map(({ statements }) => statements));
    expect(counted.reduce((sum, n) => sum + n, 0)).toBe(pairs.size);
  });
});
