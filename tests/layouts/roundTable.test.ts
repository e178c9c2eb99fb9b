import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxesMeet, farthestOf, nearestOf } from "../../src/layouts/boxes/box.ts";
import { roundTable } from "../../src/layouts/roundTable.ts";
import { type Seating, seatAll } from "../../src/layouts/roundTable/seating.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import { makeDataset } from "../support/makeDataset.ts";

const wishes = fc.record({
  seed: fc.nat(1000),
  clauses: fc.nat(40),
  parts: fc.nat(30),
  parties: fc.nat(60),
  people: fc.nat(70),
  things: fc.nat(120),
  relations: fc.nat(300),
  themes: fc.integer({ min: 0, max: 9 }),
});

const shuffled = <T>(list: readonly T[]): T[] =>
  list.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
const seatingOf = (dataset: Dataset) => seatAll(buildKnowledge(dataset));
const lengthOf = ([x, y]: readonly number[]) => Math.hypot(x!, y!);

const told = {
  standing: "undisputed" as const,
  accounts: [{ source: "s1", stance: "asserts" as const, evidence: [] }],
};
const radiusOfClause = 13.5;

/** Pairs of seats whose boxes, or whose discs on the ring, meet, at the places that the dataset would keep. */
function meetings({ seats, boxes, pixels }: Seating, positions: Record<string, [number, number]>): string[] {
  const found: string[] = [];
  for (let a = 0; a < seats.length; a++) {
    for (let b = 0; b < a; b++) {
      const [[ax, ay], [bx, by]] = [positions[seats[a]!.id]!, positions[seats[b]!.id]!];
      const meet =
        seats[a]!.zone === "ring" && seats[b]!.zone === "ring"
          ? Math.hypot(ax - bx, ay - by) * pixels < 2 * radiusOfClause
          : boxesMeet(boxes.get(a)!, ax * pixels, ay * pixels, boxes.get(b)!, bx * pixels, by * pixels);
      if (meet) found.push(`${seats[a]!.id} ${seats[b]!.id}`);
    }
  }
  return found;
}

describe("the round table", { timeout: 60_000 }, () => {
  it("gives every entity one place, and none that is not a number", () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const dataset = makeDataset(wish);
        const positions = roundTable(dataset);
        expect(Object.keys(positions).toSorted()).toEqual(dataset.entities.map(({ id }) => id).toSorted());
        expect(Object.values(positions).flat().every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 8 },
    );
  });

  it("lets no marks and labels meet, whatever is seated", () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const dataset = makeDataset(wish);
        expect(meetings(seatingOf(dataset), roundTable(dataset))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it("keeps the inside within the ring and everything else outside its bezel", () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const { seats, places, boxes, pixels } = seatingOf(makeDataset({ ...wish, clauses: wish.clauses + 1 }));
        seats.forEach(({ zone }, i) => {
          const [x, y] = places.get(i)!.map((value) => value * pixels) as [number, number];
          if (zone === "inside") expect(farthestOf(boxes.get(i)!, x, y) / pixels).toBeLessThan(0.93);
          if (zone === "near" || zone === "rim") expect(nearestOf(boxes.get(i)!, x, y) / pixels).toBeGreaterThan(1.2);
        });
      }),
      { numRuns: 8 },
    );
  });

  it("is the same every time, in whatever order the statements stand", () => {
    const dataset = makeDataset({ clauses: 28, parties: 30, people: 20, things: 40, relations: 120 });
    const other = { ...dataset, statements: shuffled(dataset.statements) };
    expect(other.statements).not.toEqual(dataset.statements);
    expect(roundTable(dataset)).toEqual(roundTable(dataset));
    expect(roundTable(other)).toEqual(roundTable(dataset));
  });

  it("seats clauses clockwise from twelve o'clock on a ring of radius 1, farther apart where the theme changes", () => {
    const positions = roundTable(makeDataset({ clauses: 12, themes: 3 }));
    const at = Array.from({ length: 12 }, (_, i) => positions[`c${i + 1}`]!);
    for (const place of at) expect(lengthOf(place)).toBeCloseTo(1, 3);
    const turns = at.map(([x, y]) => (Math.atan2(x, y) + 2 * Math.PI) % (2 * Math.PI));
    expect(turns).toEqual(turns.toSorted((a, b) => a - b));
    expect(turns[4]! - turns[3]!).toBeGreaterThan(1.5 * (turns[3]! - turns[2]!));
    expect(turns[0]! + turns[11]!).toBeCloseTo(2 * Math.PI, 2);
  });

  it("seats parties bound by two clauses inside, people at the rim, and what a clause names beside the ring", () => {
    const dataset = makeDataset({ clauses: 10, parts: 2, parties: 3, people: 1, things: 2, relations: 0 });
    const say = (id: string, subject: string, relation: string, object: string) => ({
      id,
      subject,
      relation,
      object,
      ...told,
    });
    const part = dataset.entities.find(({ partOf }) => partOf === "c1")!.id;
    const statements = [
      say("a", part, "binds", "party-1"),
      say("b", "c2", "benefits", "party-1"),
      say("c", part, "binds", "party-2"),
      say("d", "c1", "benefits", "party-2"),
      say("e", "c3", "binds", "person-1"),
      say("f", "c4", "binds", "person-1"),
      say("g", "c5", "concerns", "place-1"),
      say("h", "party-3", "met", "event-1"),
    ];
    const zones = new Map(seatingOf({ ...dataset, statements }).seats.map(({ id, zone }) => [id, zone]));
    expect(Object.fromEntries([...zones].filter(([id]) => !id.startsWith("c")))).toEqual({
      "party-1": "inside",
      "party-2": "near",
      "party-3": "rim",
      "person-1": "rim",
      "place-1": "near",
      "event-1": "rim",
    });
    expect(zones.get("c1")).toBe("ring");
    expect(zones.has(part)).toBe(false);
  });

  it("seats what a clause names nearer to that clause than to the clause across the table", () => {
    const dataset = makeDataset({ clauses: 16, parties: 2, people: 0, things: 4, relations: 0 });
    const statement = { id: "a", subject: "c5", relation: "concerns", object: "place-1", ...told };
    const positions = roundTable({ ...dataset, statements: [statement] });
    const apart = (id: string) =>
      Math.hypot(positions[id]![0] - positions["place-1"]![0], positions[id]![1] - positions["place-1"]![1]);
    expect(apart("c5")).toBeLessThan(0.8);
    expect(apart("c13")).toBeGreaterThan(2);
  });

  it("puts the best connected parties in the middle where there is no clause", () => {
    const dataset = makeDataset({ clauses: 0, parties: 20, people: 20, things: 20, relations: 120 });
    const { seats, places } = seatingOf(dataset);
    const parties = seats.filter(({ kind }) => kind === "party").toSorted((a, b) => b.weight - a.weight);
    const distance = (id: string) => lengthOf(places.get(seats.findIndex((seat) => seat.id === id))!);
    expect(distance(parties[0]!.id)).toBeLessThan(0.8);
    expect(distance(parties.at(-1)!.id)).toBeGreaterThan(0.8);
  });

  it("stays about as wide as high with three hundred entities, and the ring stays large in it", () => {
    const positions = roundTable(
      makeDataset({ clauses: 28, parts: 60, parties: 60, people: 60, things: 140, relations: 320, themes: 8 }),
    );
    const halfOf = (axis: 0 | 1) => Math.max(...Object.values(positions).map((place) => Math.abs(place[axis])));
    expect(halfOf(0) / halfOf(1)).toBeGreaterThan(0.8);
    expect(halfOf(0) / halfOf(1)).toBeLessThan(1.35);
    expect(halfOf(0)).toBeLessThan(2.7);
  });
});
