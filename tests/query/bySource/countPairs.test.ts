import { describe, expect, test } from "vitest";
import { buildKnowledge, type Knowledge } from "../../../src/model/knowledge.ts";
import { compareSources } from "../../../src/query/bySource/compareSources.ts";
import { countPairs } from "../../../src/query/bySource/countPairs.ts";
import type { Passes } from "../../../src/query/passes.ts";
import { bundledFolders } from "../../support/bundledFolders.ts";
import { harbour } from "../../support/harbourAgreement.ts";

const onePairAtATime = (k: Knowledge, passes?: Passes) =>
  k.dataset.sources.flatMap(({ id: a }, at) =>
    k.dataset.sources.slice(at + 1).map(({ id: b }) => {
      const { both, against, disputes, repeats } = compareSources(k, a, b, passes);
      return {
        a,
        b,
        both: both.length,
        against: against.length,
        disputes: disputes.length,
        ...(repeats && { repeats }),
      };
    }),
  );

test("every two sources are counted once, with which of them repeats the other", () => {
  expect(countPairs(harbour).map(({ a, b }) => `${a} ${b}`)).toEqual(["s1 s2", "s1 s3", "s2 s3"]);
  expect(countPairs(harbour)[1]?.repeats).toEqual({ source: "s3", of: "s1" });
});

describe.each([{ name: "the harbour agreement", read: () => harbour.dataset }, ...bundledFolders])(
  "in $name",
  ({ read }) => {
    const k = buildKnowledge(read());

    test("the counts are those of comparing the two, also of a part of the statements", () => {
      expect(countPairs(k)).toEqual(onePairAtATime(k));
      const passes: Passes = ({ standing }) => standing !== "undisputed";
      expect(countPairs(k, passes)).toEqual(onePairAtATime(k, passes));
    });
  },
);
