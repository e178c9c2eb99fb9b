import { describe, expect, it } from "vitest";
import { voicesOf } from "../../src/query/voicesOf.ts";
import { harbour } from "../support/harbourAgreement.ts";

describe("the voices behind statements", () => {
  it("tell each source, speaker and stance once, in the order of the sources", () => {
    const voices = voicesOf(harbour, ["r17", "r10", "r1"]);
    expect(voices.map(({ source, account: { stance, by } }) => [source, stance, by])).toEqual([
      ["s1", "asserts", undefined],
      ["s2", "denies", "doubter"],
      ["s3", "asserts", undefined],
      ["s3", "asserts", "critic"],
    ]);
    expect(voices[0]?.statements.map(({ id }) => id)).toEqual(["r10", "r1"]);
  });

  it("leave out what the dataset does not have", () => expect(voicesOf(harbour, ["nowhere"])).toEqual([]));
});
