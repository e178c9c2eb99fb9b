import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bareBox, boxesMeet } from "../../src/layouts/boxes/box.ts";
import { type LayoutInput, layoutKinds } from "../../src/layouts/layout.ts";
import { layoutInputOf, type LayoutJob } from "../../src/layouts/layoutInput.ts";
import { pixelsPerUnit } from "../../src/layouts/place.ts";
import { roundTable } from "../../src/layouts/roundTable.ts";
import { runJob } from "../../src/layouts/runJob.ts";
import { boxesIn } from "../../src/layouts/boxes/spreadOut.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import { makeDataset } from "../support/makeDataset.ts";

const wishes = fc.record({
  seed: fc.nat(1000),
  clauses: fc.nat(30),
  parties: fc.nat(30),
  people: fc.nat(40),
  things: fc.nat(80),
  relations: fc.nat(200),
});

function jobOf(dataset: Dataset, change: Partial<LayoutJob> = {}): LayoutJob {
  const shown = { entities: new Set(dataset.entities.map(({ id }) => id)), statements: dataset.statements };
  return { k: buildKnowledge(dataset), shown, layout: "force", places: roundTable(dataset), ...change };
}

const pixelsOf = (places: Float32Array, i: number) =>
  [places[2 * i]! * pixelsPerUnit, places[2 * i + 1]! * pixelsPerUnit] as const;

/** Pairs that meet: with their labels in the force layout, by their marks in the others, whose order matters more. */
function meetings(input: LayoutInput, places: Float32Array): number {
  const boxes = boxesIn(input).map((box) => (input.layout === "force" || box.up === box.down ? box : bareBox));
  let found = 0;
  for (let a = 0; a < input.count; a++) {
    for (let b = 0; b < a; b++) {
      if (boxesMeet(boxes[a]!, ...pixelsOf(places, a), boxes[b]!, ...pixelsOf(places, b))) found++;
    }
  }
  return found;
}

describe.each(layoutKinds)("the %s layout", { timeout: 60_000 }, (layout) => {
  it("places everything, lets nothing meet, and reports progress that never falls", () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const { input } = layoutInputOf(jobOf(makeDataset(wish), { layout }));
        const progress: number[] = [];
        const places = runJob(input, (done) => progress.push(done));
        expect(places).toHaveLength(2 * input.count);
        expect(places.every(Number.isFinite)).toBe(true);
        expect(meetings(input, places)).toBe(0);
        expect(progress).toEqual(progress.toSorted((a, b) => a - b));
        expect(progress.every((done) => done >= 0 && done <= 1)).toBe(true);
      }),
      { numRuns: 6 },
    );
  });

  it("is the same every time, in whatever order the statements stand", () => {
    const dataset = makeDataset({ clauses: 20, parties: 20, people: 20, things: 30, relations: 100 });
    const job = jobOf(dataset, { layout });
    const turned = { ...job, shown: { ...job.shown, statements: dataset.statements.toReversed() } };
    const once = runJob(layoutInputOf(job).input);
    expect(runJob(layoutInputOf(job).input)).toEqual(once);
    expect(runJob(layoutInputOf(turned).input)).toEqual(once);
  });

  it("takes apart what stands on one spot or nowhere", () => {
    const dataset = makeDataset();
    for (const places of [{}, Object.fromEntries(dataset.entities.map(({ id }) => [id, [0, 0] as const]))]) {
      const { input } = layoutInputOf(jobOf(dataset, { layout, places }));
      const found = runJob(input);
      expect(found.every(Number.isFinite)).toBe(true);
      expect(meetings(input, found)).toBe(0);
    }
  });

  it("is about as large as the round table", () => {
    const { input } = layoutInputOf(
      jobOf(makeDataset({ clauses: 28, parties: 20, people: 20, things: 40, relations: 120 }), { layout }),
    );
    const widest = Math.max(...runJob(input).map(Math.abs));
    expect(widest).toBeGreaterThan(1.2);
    expect(widest).toBeLessThan(3.2);
  });
});

describe("the force layout", () => {
  it("brings what is tied together nearer than what is not", () => {
    const dataset = makeDataset({ clauses: 16, parties: 12, people: 12, things: 20, relations: 60 });
    const { input } = layoutInputOf(jobOf(dataset, { layout: "force" }));
    const places = runJob(input);
    const distance = (a: number, b: number) =>
      Math.hypot(places[2 * a]! - places[2 * b]!, places[2 * a + 1]! - places[2 * b + 1]!);
    const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
    const tied = Array.from(input.strengths, (_, i) => distance(input.edges[2 * i]!, input.edges[2 * i + 1]!));
    const all = Array.from({ length: input.count }, (_, a) =>
      Array.from({ length: a }, (_, b) => distance(a, b)),
    ).flat();
    expect(mean(tied)).toBeLessThan(0.8 * mean(all));
  });
});

describe("the radial layout", () => {
  const job = jobOf(makeDataset({ clauses: 16, parties: 8, people: 12, things: 20, relations: 30 }), {
    layout: "radial",
  });

  it("puts the chosen entity in the middle and what is fewer hops away nearer to it", () => {
    const { ids, input } = layoutInputOf({ ...job, centre: "c3" });
    const places = runJob(input);
    const centre = ids.indexOf("c3");
    const distance = (i: number) => Math.hypot(places[2 * i]!, places[2 * i + 1]!);
    expect(distance(centre)).toBe(0);
    const ties = Array.from(input.strengths, (_, i) => [input.edges[2 * i]!, input.edges[2 * i + 1]!] as const);
    const near = new Set(ties.filter((tie) => tie.includes(centre)).flat());
    near.delete(centre);
    const far = ids.map((_, i) => i).filter((i) => i !== centre && !near.has(i));
    expect(Math.max(...[...near].map(distance))).toBeLessThan(Math.min(...far.map(distance)));
  });

  it("goes around the entity with most ties if none is chosen", () => {
    const { input } = layoutInputOf(job);
    const ties = Array.from({ length: input.count }, (_, i) => input.edges.filter((end) => end === i).length);
    const places = runJob(input);
    const middle = ties.indexOf(Math.max(...ties));
    expect([places[2 * middle], places[2 * middle + 1]]).toEqual([0, 0]);
  });
});

describe("the column layout", () => {
  it("keeps types apart from left to right in the vocabulary's order, and clauses in theirs", () => {
    const dataset = makeDataset({ clauses: 9, parties: 7, people: 8, things: 16, relations: 30 });
    const { ids, input } = layoutInputOf(jobOf(dataset, { layout: "columns" }));
    const places = runJob(input);
    const x = (type: string) =>
      ids.flatMap((id, i) => (dataset.entities.find((e) => e.id === id)?.type === type ? [places[2 * i]!] : []));
    const types = dataset.vocabulary.entityTypes.map(({ id }) => id);
    types.slice(1).forEach((type, i) => expect(Math.max(...x(types[i]!))).toBeLessThan(Math.min(...x(type))));
    const clauses = ids.flatMap((id, i) => (id.startsWith("c") ? [[places[2 * i]!, places[2 * i + 1]!] as const] : []));
    const read = clauses.toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
    expect(clauses).toEqual(read);
  });
});
