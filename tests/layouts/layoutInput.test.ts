import { describe, expect, it } from "vitest";
import { layoutInputOf, placesFrom } from "../../src/layouts/layoutInput.ts";
import { fanParts } from "../../src/layouts/fanParts.ts";
import { buffersOf } from "../../src/layouts/layout.ts";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import { makeDataset } from "../support/makeDataset.ts";

const dataset = makeDataset({ clauses: 3, parts: 4, parties: 2, people: 1, things: 0, relations: 0 });
const account = { source: "s1", stance: "asserts" as const, evidence: [] };
const part = dataset.entities.find(({ partOf }) => partOf === "c1")!.id;
dataset.statements = [part, "c1", "c2"].map((subject, i) => ({
  id: `s-${i}`,
  subject,
  relation: "binds",
  object: "party-1",
  standing: "undisputed" as const,
  accounts: [account],
}));
const k = buildKnowledge(dataset);
const everything = { entities: new Set(dataset.entities.map(({ id }) => id)), statements: dataset.statements };

describe("a picture as typed arrays", () => {
  it("folds clause parts into their clause and counts each tied pair once", () => {
    const { ids, input } = layoutInputOf({ k, shown: everything, layout: "force", places: { c1: [1, 2] } });
    expect(ids).toEqual(["c1", "c2", "c3", "party-1", "party-2", "person-1"]);
    expect([...input.edges]).toEqual([0, 3, 1, 3]);
    expect([...input.strengths]).toEqual([2, 1]);
    expect(Array.from(input.places).slice(0, 4)).toEqual([1, 2, NaN, NaN]);
    expect([...input.numbered]).toEqual([1, 1, 1, 0, 0, 0]);
  });

  it("holds only what is shown, and takes a clause for a part that is chosen as its centre", () => {
    const shown = { entities: new Set(["c1", part, "party-1"]), statements: dataset.statements };
    const { ids, input } = layoutInputOf({ k, shown, layout: "radial", places: {}, centre: part });
    expect(ids).toEqual(["c1", "party-1"]);
    expect([...input.edges]).toEqual([0, 1]);
    expect(input.centre).toBe(0);
    expect(layoutInputOf({ k, shown, layout: "radial", places: {}, centre: "nobody" }).input.centre).toBeUndefined();
  });

  it("can be handed over whole", () => {
    const { input } = layoutInputOf({ k, shown: everything, layout: "force", places: {} });
    const copy = structuredClone(input, { transfer: buffersOf(input) });
    expect(copy.count).toBe(6);
    expect(
      [input.edges, input.strengths, input.places, input.boxes, input.columns, input.numbered].map(
        ({ length }) => length,
      ),
    ).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("comes back by entity, the parts of a clause in its fan", () => {
    const places = placesFrom(k, ["c1", "party-1"], Float32Array.of(0, 1, 0.5, 0.25));
    const parts = dataset.entities.filter(({ partOf }) => partOf === "c1").map(({ id }) => id);
    expect(places["party-1"]).toEqual([0.5, 0.25]);
    expect(parts.map((id) => places[id])).toEqual(fanParts([0, 1], parts.length));
    expect(Object.keys(places)).toHaveLength(2 + parts.length);
  });
});
