import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Account, Statement } from "../../src/model/dataset.ts";
import { coverageOf } from "../../src/query/coverageOf.ts";

const text = "The ferry sank at noon. Nobody drowned.\nLAKE NEWS\nThe south pays, says a guard.\n— 🏞️ —";

const pointer = (words: string) => {
  const start = Array.from(text.slice(0, text.indexOf(words))).length;
  return { start, end: start + Array.from(words).length, digest: "" };
};
const account = (words: string, more: Partial<Account> = {}): Account => ({
  source: "lake",
  stance: "asserts",
  evidence: [pointer(words)],
  ...more,
});
const statement = (id: string, ...accounts: Account[]): Statement => ({
  id,
  subject: "ferry",
  relation: "says",
  value: id,
  standing: "undisputed",
  accounts,
});
type Given = Parameters<typeof coverageOf>[0];
const cover = (given: Partial<Given> = {}) =>
  coverageOf({ statements: [], conditions: [], disputes: [], ...given }, "lake", text);
const aside = (words: string, source = "lake") => ({ source, evidence: pointer(words), reason: `No: ${words}` });

describe("a piece", () => {
  test("is neither where nothing reaches it", () => {
    expect(cover().pieces.map(({ state }) => state)).toEqual(["neither", "neither", "neither", "neither", "neither"]);
  });

  test("is cited by the statements and conditions whose evidence reaches into it, once each", () => {
    const sank = statement("sank", account("The ferry sank at noon. Nobody"), account("ferry sank"));
    const [first, second, third] = cover({
      statements: [sank, statement("other", account("The ferry", { source: "sea" }))],
      conditions: [{ id: "if", clause: "c", trigger: "t", consequences: [], accounts: [account("drowned")] }],
    }).pieces;
    expect(first).toMatchObject({ state: "cited", share: 1, statements: ["sank"], conditions: [] });
    expect(second).toMatchObject({ state: "cited", share: 1, statements: ["sank"], conditions: ["if"] });
    expect(third).toMatchObject({ state: "neither", share: 0, statements: [], conditions: [] });
  });

  test("is cited by a dispute where a position is held in it", () => {
    const sank = statement("sank", account("The ferry sank"), account("says a guard", { stance: "denies" }));
    const position = (stance: Account["stance"]) => ({ label: stance, statements: ["sank"], stance });
    const { pieces } = cover({
      statements: [sank],
      disputes: [
        { id: "did-it", question: "?", about: [], positions: [position("asserts"), position("doubts")] },
        { id: "was-it", question: "?", about: [], positions: [position("denies")] },
      ],
    });
    expect(pieces.map(({ disputes }) => disputes)).toEqual([["did-it"], [], [], ["was-it"], []]);
  });

  test("is partly cited below half of its letters, unless the rest is set aside", () => {
    const statements = [statement("pays", account("says a guard"))];
    expect(cover({ statements }).pieces[3]).toMatchObject({ state: "partly", share: 10 / 22 });
    expect(cover({ statements, setAside: [aside("The south pays")] }).pieces[3]).toMatchObject({
      state: "cited",
      reasons: ["No: The south pays"],
    });
  });

  test("is set aside where at least half of its letters are, and without letters wholly", () => {
    const setAside = [aside("LAKE"), aside("The ferry"), aside("— 🏞️ —")];
    const states = cover({ setAside }).pieces.map(({ state }) => state);
    expect(states).toEqual(["neither", "neither", "set aside", "neither", "set aside"]);
    expect(cover({ setAside: [aside("LAKE NEWS", "sea")] }).pieces[2]!.state).toBe("neither");
  });
});

test("figures count each piece once, and the cited share of all letters and digits", () => {
  const { figures } = cover({
    statements: [statement("sank", account("The ferry sank at noon.")), statement("pays", account("guard"))],
    setAside: [aside("LAKE NEWS")],
  });
  expect(figures).toEqual({ pieces: 5, cited: 2, partly: 1, setAside: 1, neither: 2, share: 23 / 61 });
});

test("figures of any pointers add up", () => {
  const range = fc
    .tuple(fc.nat(86), fc.nat(86))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), digest: "" }));
  fc.assert(
    fc.property(fc.array(range), fc.array(range), (cited, left) => {
      const { pieces, figures } = cover({
        statements: cited.map((evidence, index) =>
          statement(`s${index}`, { ...account("ferry"), evidence: [evidence] }),
        ),
        setAside: left.map((evidence) => ({ source: "lake", evidence, reason: "A reason." })),
      });
      expect(figures.cited + figures.setAside + figures.neither).toBe(pieces.length);
      for (const { state, share, statements } of pieces) {
        expect(share >= 0 && share <= 1).toBe(true);
        expect(state === "cited" || state === "partly").toBe(statements.length > 0 && share > 0);
      }
    }),
  );
});
