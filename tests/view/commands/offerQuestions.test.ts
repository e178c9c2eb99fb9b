import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSearch } from "../../../src/query/search.ts";
import { createFindNamed } from "../../../src/view/commands/findNamed.ts";
import { offerForSelection, offerQuestions } from "../../../src/view/commands/offerQuestions.ts";
import { writeStart } from "../../../src/view/commands/writeCommand.ts";
import { harbour } from "../../support/harbourAgreement.ts";

const find = createFindNamed(harbour, buildSearch(harbour));
const offers = (text: string, selection: string[] = []) => offerQuestions(harbour, find, text, selection);
const first = (text: string) => offers(text)?.[0];
const path = (from: string, to: string) => ({ kind: "question", question: { ask: "paths", from, to } });
const among = (...entities: string[]) => ({ kind: "question", question: { ask: "among", entities } });

describe("a command that is typed", () => {
  it.each([
    ["path northland southland", path("northland", "southland")],
    ["path southland northland", path("southland", "northland")],
    ["PATH Northland to Southland", path("northland", "southland")],
    ["path from northland, southland", path("northland", "southland")],
    ["northland southland path", path("northland", "southland")],
    ["connect bystander with drafter", path("bystander", "drafter")],
    ["path league of ports eastland", path("league", "eastland")],
    ["path eastland league of ports", path("eastland", "league")],
    ["path envoy of northland drafter", path("north-envoy", "drafter")],
    ["path kingdom of the north eastland", path("northland", "eastland")],
    ["path article 1 eastland", path("article-1", "eastland")],
    ["path north south", path("northland", "southland")],
    ["path norhland southlnd", path("northland", "southland")],
    ["among northland southland eastland", among("northland", "southland", "eastland")],
    ["among northland, southland and league of ports", among("northland", "southland", "league")],
    ["links northland southland", among("northland", "southland")],
  ])("%s", (text, offer) => expect(first(text)).toEqual(offer));

  it("gives every meaning of an ambiguous name a question of its own", () => {
    const asked = offers("path bystander envoy")?.map((offer) => offer.kind === "question" && offer.question);
    expect(asked).toContainEqual({ ask: "paths", from: "bystander", to: "north-envoy" });
    expect(asked).toContainEqual({ ask: "paths", from: "bystander", to: "south-envoy" });
  });

  it("goes on from a single name, and then offers other ends, those selected first", () => {
    expect(first("path northland")).toEqual({ kind: "start", ask: "paths", entities: ["northland"] });
    const text = writeStart(harbour, "paths", ["northland"]);
    expect(text).toBe("path Northland to ");
    expect(offers(text, ["drafter"])?.[0]).toEqual(path("northland", "drafter"));
    expect(offers(text)?.length).toBeGreaterThan(1);
  });

  it("begins with what is selected where no name is typed yet", () => {
    expect(offers("path ", ["critic"])?.[0]).toEqual({ kind: "start", ask: "paths", entities: ["critic"] });
  });

  it("never names the same twice, nor a clause and its part", () => {
    const twice = [offers("path article 1 article 1.a"), offers("path northland northland")].flat();
    for (const offer of twice)
      if (offer?.kind === "question") expect(offer).not.toEqual(path("article-1", "article-1.a"));
    expect(twice).not.toContainEqual(path("northland", "northland"));
  });

  it("takes a name that several have for the one that is meant anyhow", () => {
    const asked = (meant: string[]) => offerQuestions(harbour, find, "path envoy of drafter", [], meant)?.[0];
    expect(asked(["south-envoy"])).toEqual(path("south-envoy", "drafter"));
    expect(asked(["north-envoy"])).toEqual(path("north-envoy", "drafter"));
  });

  it("offers nothing for a name that nothing has", () => {
    expect(offers("path northland xyzzyx")).toEqual([]);
    expect(offers("among xyzzyx qwrtzu")).toEqual([]);
  });

  it("is none where a name only begins like one, or the word stands alone", () => {
    for (const text of ["northland", "path", "pathology northland", ""]) expect(offers(text)).toBeUndefined();
  });
});

it("asks what was asked, whatever two names are written in full", () => {
  const own = harbour.dataset.entities.filter(({ id, number }) => id !== "fund" && number === undefined);
  fc.assert(
    fc.property(fc.constantFrom(...own), fc.constantFrom(...own), (a, b) => {
      if (a.id === b.id) return;
      expect(first(`${writeStart(harbour, "paths", [a.id])}${b.label}`)).toEqual(path(a.id, b.id));
    }),
  );
});

it("offers the question that fits the selection", () => {
  expect(offerForSelection([])).toEqual([]);
  expect(offerForSelection(["league"])).toEqual([{ kind: "start", ask: "paths", entities: ["league"] }]);
  expect(offerForSelection(["league", "fund"])).toEqual([path("league", "fund")]);
  expect(offerForSelection(["league", "fund", "critic"])).toEqual([among("league", "fund", "critic")]);
});
