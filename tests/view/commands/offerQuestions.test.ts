import { describe, expect, it } from "vitest";
import type { Condition } from "../../../src/model/dataset.ts";
import { buildKnowledge } from "../../../src/model/knowledge.ts";
import type { Question } from "../../../src/model/question.ts";
import { buildSearch } from "../../../src/query/search.ts";
import { createFindNamed } from "../../../src/view/commands/findNamed.ts";
import { offerForSelection } from "../../../src/view/commands/offerForSelection.ts";
import { offerBeginnings, offerQuestions } from "../../../src/view/commands/offerQuestions.ts";
import { writeStart } from "../../../src/view/commands/writeStart.ts";
import { harbour, harbourDataset } from "../../support/harbourAgreement.ts";

const search = buildSearch(harbour);
const find = createFindNamed(harbour, search);
const offers = (text: string, selection: string[] = [], meant?: string[]) =>
  offerQuestions({ k: harbour, find, search, selection }, text, meant);
const first = (text: string) => offers(text)?.[0];
const asks = (question: Question) => ({ kind: "question", question });
const path = (from: string, to: string) => asks({ ask: "paths", from, to });
const among = (...entities: string[]) => asks({ ask: "among", entities });

describe("a command that is typed", () => {
  it.each<[string, object]>([
    ["path northland southland", path("northland", "southland")],
    ["path southland northland", path("southland", "northland")],
    ["PATH Northland to Southland", path("northland", "southland")],
    ["path from northland, southland", path("northland", "southland")],
    ["northland southland path", path("northland", "southland")],
    ["connect bystander with drafter", path("bystander", "drafter")],
    ["how are bystander and drafter connected", path("bystander", "drafter")],
    ["path league of ports eastland", path("league", "eastland")],
    ["path eastland league of ports", path("eastland", "league")],
    ["path envoy of northland drafter", path("north-envoy", "drafter")],
    ["path kingdom of the north eastland", path("northland", "eastland")],
    ["path article 1 eastland", path("article-1", "eastland")],
    ["path north south", path("northland", "southland")],
    ["path norhland southlnd", path("northland", "southland")],
    ["among northland southland eastland", among("northland", "southland", "eastland")],
    ["among northland, southland and league of ports", among("northland", "southland", "league")],
    ["how is northland connected to southland", path("northland", "southland")],
    ["links northland southland", among("northland", "southland")],
    ["what do northland and southland share", among("northland", "southland")],
    ["what links northland, southland and eastland", among("northland", "southland", "eastland")],
    ["actors article 1", asks({ ask: "actors", clause: "article-1" })],
    ["actors 1.b", asks({ ask: "actors", clause: "article-1.b" })],
    ["article 1 actors", asks({ ask: "actors", clause: "article-1" })],
    ["clauses northland", asks({ ask: "clauses", actor: "northland" })],
    ["articles of northland", asks({ ask: "clauses", actor: "northland" })],
    ["ledger northland", asks({ ask: "ledger", actor: "northland" })],
    ["ledger northland southland", asks({ ask: "ledger", actor: "northland", beside: "southland" })],
    ["ledger northland and southland", asks({ ask: "ledger", actor: "northland", beside: "southland" })],
    ["ledger of Northland beside Southland", asks({ ask: "ledger", actor: "northland", beside: "southland" })],
    ["neighbours league", asks({ ask: "neighbours", entity: "league" })],
    ["near league, secures", asks({ ask: "neighbours", entity: "league", relation: "secured-by", outward: false })],
    ["binds northland", asks({ ask: "clauses-where", binds: "northland" })],
    ["binds eastland not northland", asks({ ask: "clauses-where", binds: "eastland", notBinds: "northland" })],
    ["binds eastland but does not bind northland", asks({ ask: "clauses-where", binds: "eastland", notBinds: "northland" })],
    ["clauses that bind eastland but not northland", asks({ ask: "clauses-where", binds: "eastland", notBinds: "northland" })],
    ["benefits southland cost northland", asks({ ask: "clauses-where", benefits: "southland", atCostOf: "northland" })],
    ["benefits southland at the cost of northland", asks({ ask: "clauses-where", benefits: "southland", atCostOf: "northland" })],
    ["benefits southland cost northland in one part", asks({ ask: "clauses-where", benefits: "southland", atCostOf: "northland", within: "part" })],
    ["nobody named", asks({ ask: "clauses-where", noBearer: true })],
    ["no one is named", asks({ ask: "clauses-where", noBearer: true })],
    ["nobody named in one part", asks({ ask: "clauses-where", noBearer: true, within: "part" })],
    ["matrix", asks({ ask: "matrix" })],
    ["matrix by similarity", asks({ ask: "matrix", rows: "similarity" })],
    ["disputes", asks({ ask: "disputes" })],
    ["disputes about eastland", asks({ ask: "disputes", about: "eastland" })],
    ["source s1", asks({ ask: "source", source: "s1" })],
    ["compare s1 s2", asks({ ask: "compare", a: "s1", b: "s2" })],
    ["compare s2 with s1", asks({ ask: "compare", a: "s2", b: "s1" })],
    ["timeline", asks({ ask: "timeline" })],
    ["timeline november 2025", asks({ ask: "timeline", within: "2025-11" })],
    ["timeline 1959/1960", asks({ ask: "timeline", within: "1959/1960" })],
    ["known 20 nov 2025", asks({ ask: "timeline", known: "2025-11-20" })],
    ["what was known on 20 November", asks({ ask: "timeline", known: "2024-11-20" })],
    ["what was said by 20.11.2025", asks({ ask: "timeline", known: "2025-11-20" })],
    ["what was known on january 1st", asks({ ask: "timeline", known: "2025-01-01" })],
    ["timeline 20 nov", asks({ ask: "timeline", within: "2024-11-20" })],
    ["size by betweenness", asks({ ask: "measure", measure: "betweenness" })],
    ["colour by communities", asks({ ask: "measure", measure: "communities" })],
    ["what is disputed about eastland", asks({ ask: "dispute", dispute: "who-is-bound" })],
    ["what do the reports contradict each other on", asks({ ask: "disputes" })],
    ["bridges", asks({ ask: "measure", measure: "bridges" })],
    ["measure pagerank", asks({ ask: "measure", measure: "pagerank" })],
    ["open league", asks({ ask: "entity", entity: "league" })],
  ])("%s", (text, expected) => expect(first(text)).toEqual(expected)); // prettier-ignore

  it("takes a trigger by a party and a further word where it is the only one, and else none", () => {
    const condition = (id: string, trigger: string): Condition => ({
      id, clause: "article-1", trigger, consequences: [{ effect: "voids", on: "article-2" }], accounts: [],
    }); // prettier-ignore
    const conditions = [
      condition("closing", "Northland closes the strait to ships without notice"),
      condition("leaving", "Northland leaves, or Southland stops paying"),
      condition("staying", "Northland and Southland keep ships away without pilots"),
    ];
    const k = buildKnowledge({ ...harbourDataset, conditions });
    const search = buildSearch(k);
    const reader = { k, search, find: createFindNamed(k, search), selection: [] };
    const asked = (text: string) => offerQuestions(reader, text);
    const whatif = (trigger: string) => [asks({ ask: "whatif", triggers: [trigger] })];
    expect(asked("what happens if Northland gives no notice")).toEqual(whatif("closing"));
    expect(asked("what happens if Southland sinks ships")).toEqual(whatif("staying"));
    expect(asked("what happens if Northland sinks ships")).toEqual([]);
    expect(asked("what happens if Northland acts without thinking")).toEqual([]);
    expect(asked("what happens if somebody sinks ships")).toEqual([]);
  });

  it("gives every meaning of an ambiguous name a question of its own", () => {
    const asked = offers("path bystander envoy")?.map((one) => one.kind === "question" && one.question);
    expect(asked).toContainEqual({ ask: "paths", from: "bystander", to: "north-envoy" });
    expect(asked).toContainEqual({ ask: "paths", from: "bystander", to: "south-envoy" });
  });

  it("takes of a name only what the command is about", () => {
    for (const one of offers("actors article") ?? [])
      expect(one.kind === "question" && one.question.ask === "actors" && one.question.clause).toMatch(/^article-/);
    expect(offers("actors northland")).toEqual([]);
    expect(offers("ledger strait")).toEqual([]);
  });

  it("never takes what stands between two commas for two names", () => {
    const counts = (text: string) =>
      (offers(text) ?? []).map((one) => (one.kind === "question" && one.question.ask === "among" ? one.question.entities.length : 0)); // prettier-ignore
    expect(counts("among eastland northland southland")[0]).toBe(3);
    expect(new Set(counts("among eastland, northland southland"))).toEqual(new Set([2]));
  });

  it("goes on from a single name, and then offers other ends, those selected first", () => {
    const text = writeStart(harbour, "path", ["northland"]);
    expect(text).toBe("path Northland to ");
    expect(first("path northland")).toMatchObject({ kind: "start", ask: "paths", text, entities: ["northland"] });
    expect(offers(text, ["drafter"])?.[0]).toEqual(path("northland", "drafter"));
    expect(offers(text)?.length).toBeGreaterThan(1);
  });

  it("offers whom it may be about where no name is typed yet, what is selected first", () => {
    expect(offers("path ", ["critic"])?.[0]).toMatchObject({ kind: "start", ask: "paths", entities: ["critic"] });
    expect(offers("ledger ", ["southland"])?.[0]).toEqual(asks({ ask: "ledger", actor: "southland" }));
    expect(offers("binds ")?.every((one) => one.kind === "question")).toBe(true);
    expect(offers("what if ")?.length).toBe(harbour.dataset.conditions.length);
  });

  it("never names the same twice, nor a clause and its part", () => {
    const twice = [offers("path article 1 article 1.a"), offers("path northland northland")].flat();
    for (const one of twice) if (one?.kind === "question") expect(one).not.toEqual(path("article-1", "article-1.a"));
    expect(twice).not.toContainEqual(path("northland", "northland"));
  });

  it("takes a name that several have for the one that is meant anyhow", () => {
    const asked = (meant: string[]) => offers("path envoy of drafter", [], meant)?.[0];
    expect(asked(["south-envoy"])).toEqual(path("south-envoy", "drafter"));
    expect(asked(["north-envoy"])).toEqual(path("north-envoy", "drafter"));
  });

  it("offers nothing for a name that nothing has", () => {
    for (const text of ["path northland xyzzyx", "among xyzzyx qwrtzu", "clauses xyzzyx", "binds xyzzyx", "compare s1 xyzzyx", "timeline xyzzyx", "what if xyzzyx"])
      expect(offers(text), text).toEqual([]);
  }); // prettier-ignore

  it("is none where a name only begins like one", () => {
    for (const text of ["northland", "pathology northland", ""]) expect(offers(text), text).toBeUndefined();
  });

  it("begins as soon as its word stands there, and is offered while that is typed", () => {
    expect(first("path")).toMatchObject({ kind: "start", ask: "paths", text: "path " });
    expect(offerBeginnings("led")).toMatchObject([{ kind: "start", ask: "ledger", text: "ledger " }]);
    expect(offerBeginnings("l")).toEqual([]);
    expect(offerBeginnings("ledger northland")).toEqual([]);
  });
});

describe("the questions that fit a selection", () => {
  const fitting = (...selection: string[]) => offerForSelection(harbour, { selection });
  it("are none where nothing is selected", () => expect(fitting()).toEqual([]));
  it("of an actor: its clauses, its ledger, its neighbours, and what it is connected to or shares", () => {
    expect(fitting("northland")).toMatchObject([
      asks({ ask: "clauses", actor: "northland" }),
      asks({ ask: "ledger", actor: "northland" }),
      asks({ ask: "neighbours", entity: "northland" }),
      { kind: "start", ask: "paths" },
      { kind: "start", ask: "among" },
    ]);
  });
  it("leave out the ledger of one that no clause names", () => {
    const asked = fitting("bystander").flatMap((one) => (one.kind === "question" ? one.question.ask : []));
    expect(asked).not.toContain("ledger");
    expect(asked).toContain("neighbours");
  });
  it("of a clause: its actors", () => expect(fitting("article-1")).toContainEqual(asks({ ask: "actors", clause: "article-1" })));
  it("of two: their paths, what they share, and their ledgers side by side", () => {
    expect(fitting("northland", "southland")).toEqual([
      path("northland", "southland"),
      among("northland", "southland"),
      asks({ ask: "ledger", actor: "northland", beside: "southland" }),
    ]);
  });
  it("of several: what links them", () => expect(fitting("league", "fund", "critic")).toEqual([among("league", "fund", "critic")]));
  it("of two sources that are open: how they differ", () => {
    expect(offerForSelection(harbour, { selection: [], told: ["s1", "s2"] })).toEqual([asks({ ask: "compare", a: "s1", b: "s2" })]);
  });
}); // prettier-ignore
