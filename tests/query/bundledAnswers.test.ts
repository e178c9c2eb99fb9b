import { expect, test } from "vitest";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import { actorsOfClause } from "../../src/query/actorsOfClause.ts";
import { disputeAnswer } from "../../src/query/disputeAnswer.ts";
import { buildSearch } from "../../src/query/search.ts";
import { bundledFolders } from "../support/bundledFolders.ts";

const knowledge = new Map(bundledFolders.map(({ name, read }) => [name, buildKnowledge(read())]));
const get = (name: string) => knowledge.get(name)!;
const plan = buildSearch(get("ukraine-2025"));
const treaty = buildSearch(get("antarctic-treaty-1959"));

test.each([
  ["Zelensky", "volodymyr-zelenskyy"],
  ["zelenskky", "volodymyr-zelenskyy"],
  ["Зеленський", "volodymyr-zelenskyy"],
  ["Зеленский", "volodymyr-zelenskyy"],
  ["Kiev", "kyiv"],
  ["Київ", "kyiv"],
  ["Zaporizhia", "zaporizhzhia"],
  ["Zaporozhye", "zaporizhzhia"],
  ["Dnieper", "dnipro-river"],
  ["umirov", "rustem-umerov"],
  ["clause 10", "clause-10"],
  ["10.b", "clause-10.b"],
  ["§10", "clause-10"],
  ["600,000", "clause-6"],
  ["600000", "clause-6"],
  ["100 days", "clause-25"],
])("in the draft plan, %s finds %s first", (words, id) => expect(plan.find(words)[0]?.id).toBe(id));

test("a sum finds the clauses that name it before anything else", () => {
  const found = plan.find("100 billion", 2).map(({ id }) => id);
  expect(found.toSorted()).toEqual(["clause-14.a", "clause-14.c"]);
});

test("a dispute is found by its positions and by what it is about, and the line says its positions apart", () => {
  for (const words of ["army size", "600,000 troops", "half of its strength"]) {
    const hit = plan.find(words, 12).find(({ id }) => id === "army-size");
    expect(hit, words).toMatchObject({ kind: "dispute" });
  }
  expect(plan.find("army size", 12, "dispute")[0]).toEqual({
    kind: "dispute",
    id: "army-size",
    matched: "To 600,000 troops at most · By 60 percent, to under 400,000 · By half of its strength",
  });
  expect(plan.find("army", 12, "dispute").every(({ kind }) => kind === "dispute")).toBe(true);
});

test.each([
  ["article 4", "article-4"],
  ["article IV", "article-4"],
  ["4.2", "article-4.2"],
  ["USSR", "soviet-union"],
  ["adelie", "adelie-land"],
  ["30 years", "article-12.2"],
  ["Whose is the Antarctic Peninsula?", "whose-is-the-peninsula"],
])("in the treaty, %s finds %s first", (words, id) => expect(treaty.find(words)[0]?.id).toBe(id));

test("inspection binds all parties, entitles consultative ones, and is watched over by observers", () => {
  const roles = actorsOfClause(get("antarctic-treaty-1959"), "article-7").roles.map(
    ({ role, actors }) => [role, actors.map(({ entity }) => entity)] as const,
  );
  expect(Object.fromEntries(roles)).toMatchObject({
    bearer: ["contracting-parties"],
    beneficiary: ["consultative-parties", "observers"],
    overseer: ["observers"],
  });
});

test("beyond an article stand those who signed the treaty, and why", () => {
  const { beyond } = actorsOfClause(get("antarctic-treaty-1959"), "article-1");
  expect(beyond.find(({ entity }) => entity === "japan")?.reasons).toMatchObject([
    { tie: "drafting", via: "antarctic-treaty" },
  ]);
});

test("each claimant on the peninsula is asserted by itself and denied by others", () => {
  const { positions } = disputeAnswer(get("antarctic-treaty-1959"), "whose-is-the-peninsula");
  expect(positions.map(({ accounts }) => accounts.map(({ account }) => account.by))).toEqual([
    ["argentina"],
    ["chile"],
    ["united-kingdom"],
    ["argentina", "chile"],
    ["united-kingdom", "united-kingdom"],
  ]);
  expect(positions.map(({ witnesses }) => witnesses)).toEqual([1, 1, 1, 2, 1]);
});

test("claiming, having title, recognising and running a station are four relations", () => {
  const k = get("antarctic-treaty-1959");
  for (const id of ["claims", "title", "recognises-claims-of", "runs"]) expect(k.relationTypes.has(id)).toBe(true);
  const standings = (relation: string) =>
    new Set(k.dataset.statements.filter((s) => s.relation === relation).map((s) => s.standing));
  expect([...standings("claims")]).toEqual(["undisputed"]);
  expect([...standings("title")]).toEqual(["disputed"]);
});
