import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stances } from "../../src/model/dataset.ts";
import type { Account, Stance } from "../../src/model/dataset.ts";
import { countVoices, standingOf } from "../../src/model/standingOf.ts";

const speakers = {
  entities: new Map([
    ["minister", {}],
    ["official", { unnamed: true }],
    ["aide", { unnamed: true }],
  ]),
  sources: new Map([
    ["first", {}],
    ["second", { relays: ["first"] }],
    ["third", { relays: ["second"] }],
    ["other", {}],
  ]),
};

const says = (stance: Stance, source: string, by?: string, lost?: boolean): Account => ({
  source,
  stance,
  ...(by === undefined ? {} : { by }),
  ...(lost === undefined ? {} : { lost }),
  evidence: [],
});
const standing = (...accounts: Account[]) => standingOf(accounts, speakers);

describe("a statement", () => {
  test.each([
    ["that is asserted stands undisputed", "undisputed", [says("asserts", "first")]],
    ["that is asserted and denied is disputed", "disputed", [says("asserts", "first"), says("denies", "other")]],
    ["that is asserted and doubted is disputed", "disputed", [says("asserts", "first"), says("doubts", "other")]],
    ["that is only denied is denied", "denied", [says("denies", "first"), says("denies", "other")]],
    ["that is denied and declined is denied", "denied", [says("denies", "first"), says("declines", "other")]],
    ["that is only doubted is disputed", "disputed", [says("doubts", "first")]],
    ["that is denied and doubted is disputed", "disputed", [says("denies", "first"), says("doubts", "other")]],
    ["that all decline to comment on is unconfirmed", "unconfirmed", [says("declines", "first")]],
    ["of one unnamed speaker is unconfirmed", "unconfirmed", [says("asserts", "first", "official")]],
    ["of one unnamed speaker in two sources is unconfirmed", "unconfirmed", [says("asserts", "first", "official"), says("asserts", "other", "official")]],
    ["of one unnamed speaker, declined by another, is unconfirmed", "unconfirmed", [says("asserts", "first", "official"), says("declines", "first", "minister")]],
    ["of one unnamed speaker that is denied is disputed", "disputed", [says("asserts", "first", "official"), says("denies", "other")]],
    ["of two unnamed speakers is undisputed", "undisputed", [says("asserts", "first", "official"), says("asserts", "first", "aide")]],
    ["of an unnamed and a named speaker is undisputed", "undisputed", [says("asserts", "first", "official"), says("asserts", "first", "minister")]],
    ["of one unnamed speaker, and of one that a source lost, is unconfirmed", "unconfirmed", [says("asserts", "first", "official"), says("asserts", "other", undefined, true)]],
    ["of a source's own, and of a speaker that another lost, is undisputed", "undisputed", [says("asserts", "first"), says("asserts", "other", undefined, true)]],
    ["whose speaker is lost is unconfirmed", "unconfirmed", [says("asserts", "first", undefined, true)]],
    ["lost in a source and in one that repeats it is unconfirmed", "unconfirmed", [says("asserts", "first", undefined, true), says("asserts", "third", undefined, true)]],
    ["whose speaker two sources apart lost is unconfirmed: it may be the same", "unconfirmed", [says("asserts", "first", undefined, true), says("asserts", "other", undefined, true)]],
  ] as const)("%s", (_, expected, accounts) => expect(standing(...accounts)).toBe(expected)); // prettier-ignore

  test("stands the same whatever the order of its accounts", () => {
    const account = fc
      .record({
        stance: fc.constantFrom(...stances),
        source: fc.constantFrom(...speakers.sources.keys()),
        by: fc.option(fc.constantFrom(...speakers.entities.keys()), { nil: undefined }),
        lost: fc.option(fc.boolean(), { nil: undefined }),
      })
      .map(({ stance, source, by, lost }) => says(stance, source, by, lost));
    const pair = fc
      .array(account, { maxLength: 6 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(pair, ([all, shuffled]) => {
        expect(standing(...shuffled)).toBe(standing(...all));
      }),
    );
  });
});

describe("voices", () => {
  const count = (...accounts: Account[]) => countVoices(accounts, speakers.sources);

  test("of a source and of those it repeats are one, also where a link between them is silent", () => {
    expect(count(says("asserts", "first"), says("asserts", "second"), says("asserts", "third"))).toBe(1);
    expect(count(says("asserts", "first"), says("asserts", "third"))).toBe(1);
    expect(count(says("asserts", "first"), says("asserts", "other"))).toBe(2);
  });

  test("of a speaker quoted anywhere are one, and not the source's own", () => {
    expect(count(says("asserts", "first", "minister"), says("asserts", "other", "minister"))).toBe(1);
    expect(count(says("asserts", "first", "minister"), says("asserts", "first"))).toBe(2);
  });

  test("end where sources relay each other in a circle", () => {
    const circle = new Map([
      ["a", { relays: ["b"] }],
      ["b", { relays: ["a"] }],
    ]);
    expect(countVoices([says("asserts", "a"), says("asserts", "b")], circle)).toBe(1);
  });
});
