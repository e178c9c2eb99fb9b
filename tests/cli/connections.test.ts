import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { askParley, makeLake } from "../support/askParley.ts";
import { lakeFolder } from "../support/lakeTreaty.ts";

vi.setConfig({ testTimeout: 60_000 });

let sound: ReturnType<typeof makeLake>;
beforeAll(() => (sound = makeLake(lakeFolder())));
afterAll(() => sound.remove());

const ask = (...words: string[]) => askParley(...words, "--in", sound.lake);

test("path takes names as the search does, typing errors too, and tells every hop", async () => {
  const { code, out } = await ask("path", "northen shore", "south");
  expect([code, out]).toEqual([0, expect.stringContaining("How Northern shore and Southern shore are connected")]);
  const { code: same, out: json } = await ask("path", "north", "south", "--json");
  const data = JSON.parse(json) as { paths: { entities: string[]; hops: { statements: unknown[] }[] }[] };
  expect([same, data.paths[0]!.entities[0], data.paths[0]!.entities.at(-1)]).toEqual([0, "north", "south"]);
  expect(data.paths[0]!.hops.every(({ statements }) => statements.length > 0)).toBe(true);
});

test.each([[["path", "shore", "a guard"]], [["among", "a guard", "shore"]], [["neighbours", "shore"]]])(
  "%j lists the candidates of an ambiguous name and ends with 1",
  async (words) => {
    const { code, out } = await ask(...words);
    expect([code, out]).toEqual([1, expect.stringContaining('"shore" may be one of:\n')]);
    const { out: json } = await ask(...words, "--json");
    const { candidates } = JSON.parse(json) as { candidates: { id: string }[] };
    expect(candidates.map(({ id }) => id)).toEqual(expect.arrayContaining(["north", "south"]));
  },
);

test("no way at all ends with 1 and says how far was searched", async () => {
  const apart = await ask("path", "north", "guard");
  expect([apart.code, apart.out]).toEqual([1, expect.stringMatching(/Nothing that is known ties the two together\.$/)]);
  const { code, out } = await ask("path", "north", "north");
  expect([code, out]).toEqual([
    1,
    expect.stringMatching(/There is no way of up to 6 steps; .*ask for two that are not\.$/),
  ]);
});

test("among tells what two share, and what links three", async () => {
  expect((await ask("among", "north", "south")).out).toMatch(/^What Northern shore and Southern shore share\n/);
  const { code, out } = await ask("among", "north", "south", "article 1", "--json");
  expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ entities: ["north", "south", "article-1"] })]);
});

test("neighbours counts first, and chooses by relation and direction", async () => {
  const { out } = await ask("neighbours", "article", "1", "--relation", "binds", "--direction", "out", "--json");
  const { counts, neighbours } = JSON.parse(out) as { counts: unknown[]; neighbours: { entity: string }[] };
  expect(counts.length).toBeGreaterThan(0);
  expect(neighbours.map(({ entity }) => entity).toSorted()).toEqual(["north", "south"]);
});

test("metrics explains what it measures", async () => {
  const { code, out } = await ask("metrics", "degree");
  expect([code, out]).toEqual([0, expect.stringMatching(/^Degree\nTo how many others/)]);
  const { out: json } = await ask("metrics", "components", "--json");
  expect(JSON.parse(json)).toMatchObject({ measure: "components", findings: { says: "groups" } });
});

test.each([
  [["metrics", "betweeness"], 'there is no measure "betweeness"; did you mean `betweenness`?'],
  [["neighbours", "north", "--direction", "up"], "--direction is `out` or `in`"],
  [["neighbours", "north", "--relation", "bind"], 'there is no relation type "bind"; did you mean `binds`?'],
  [["path", "north", "south", "--longest", "0"], "--longest needs a number from 1"],
  [["path", "north"], "usage: parley path FROM TO"],
])("wrong use ends with 2 and says what would be right: %j", async (words, says) => {
  const { code, err } = await ask(...words);
  expect([code, err]).toEqual([2, expect.stringContaining(says)]);
});
