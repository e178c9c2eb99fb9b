import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildKnowledge, type Knowledge } from "../../../src/model/knowledge.ts";
import { measureText } from "../../../src/scene/labels/measureText.ts";
import { composePicture } from "../../../src/scene/picture/composePicture.ts";
import { drawPicture, type PictureWanted } from "../../../src/scene/picture/drawPicture.ts";
import { isOn } from "../../../src/scene/screen.ts";
import { emptyLens, emptyView, type View } from "../../../src/view/view.ts";
import { harbour, harbourDataset } from "../../support/harbourAgreement.ts";
import { makeDataset } from "../../support/makeDataset.ts";
import { allOf, readXml } from "../../support/readXml.ts";

const circle = (k: Knowledge) =>
  Object.fromEntries(k.dataset.entities.map(({ id }, i) => [id, [Math.cos(i) * 1.3, Math.sin(i) * 1.3] as const]));
const wanted = (k: Knowledge, view: Partial<View> = {}, more: Partial<PictureWanted> = {}): PictureWanted => ({
  view: { ...emptyView, ...view },
  places: circle(k),
  width: 900,
  height: 640,
  theme: "light",
  legend: true,
  ...more,
});
const draw = async (k: Knowledge, view: Partial<View> = {}, more: Partial<PictureWanted> = {}) =>
  allOf(readXml(await drawPicture(k, wanted(k, view, more))));
const named = (all: Awaited<ReturnType<typeof draw>>, attribute: string) =>
  all.flatMap(({ attributes }) => attributes.get(attribute) ?? []);
const numbers = (svg: string) => /NaN|Infinity|undefined|null/.exec(svg.replaceAll(/>[^<]*</g, "><"))?.[0];

const wishes = fc.record({
  seed: fc.integer({ min: 1, max: 1e6 }),
  clauses: fc.integer({ min: 0, max: 14 }),
  parts: fc.integer({ min: 0, max: 6 }),
  parties: fc.integer({ min: 0, max: 5 }),
  people: fc.integer({ min: 0, max: 6 }),
  things: fc.integer({ min: 0, max: 8 }),
  relations: fc.integer({ min: 0, max: 30 }),
  themes: fc.integer({ min: 0, max: 4 }),
});

describe("a picture of a view", () => {
  it("has every mark and every line in its frame once, and every name that found a place, whatever the dataset and the view", async () => {
    await fc.assert(
      fc.asyncProperty(wishes, fc.nat(), fc.boolean(), async (wish, at, chosen) => {
        const dataset = makeDataset(wish);
        const k = buildKnowledge(dataset);
        const one = dataset.entities[at % Math.max(1, dataset.entities.length)];
        const view = chosen && one ? { selection: [one.id] } : {};
        const svg = await drawPicture(k, wanted(k, view));
        expect(numbers(svg)).toBeUndefined();
        const all = allOf(readXml(svg));
        const { sight, writing } = composePicture(k, { ...emptyView, ...view }, wanted(k, view));
        const { stage, screen } = sight;
        const air = (id: string) => 1.2 * screen.radius(id);
        const isWithin = (id: string) =>
          isOn(screen.at(id), { left: air(id), top: air(id), right: screen.size.width - air(id), bottom: screen.size.height - air(id) }); // prettier-ignore
        // The camera is at the chosen one, so that what is far from it may lie beyond the frame or across it.
        const mustHave = (id: string) => view.selection === undefined || isWithin(id);
        const marks = named(all, "data-entity");
        expect(new Set(marks).size).toBe(marks.length);
        expect(stage.nodes()).toEqual(expect.arrayContaining(marks));
        expect(marks).toEqual(expect.arrayContaining(stage.filterNodes(mustHave)));
        const lines = named(all, "data-line");
        expect(new Set(lines).size).toBe(lines.length);
        expect(stage.edges()).toEqual(expect.arrayContaining(lines));
        const reaches = (_: string, __: unknown, from: string, to: string) => mustHave(from) || mustHave(to);
        expect(lines).toEqual(expect.arrayContaining(stage.filterEdges(reaches)));
        expect(named(all, "data-name").toSorted()).toEqual(writing.names.map(({ id }) => id).toSorted());
        for (const {
          id,
          lines: [text],
        } of writing.names)
          expect(all.find(({ attributes }) => attributes.get("data-name") === id)?.text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it("says in its title and description what it shows", async () => {
    const all = await draw(harbour, { selection: ["article-1"] });
    expect(all.find(({ name }) => name === "title")?.text).toBe(harbourDataset.title);
    expect(all.find(({ name }) => name === "desc")?.text).toContain("Article 1");
  });

  it("holds nothing that could meet another picture in one page, and nothing from elsewhere", async () => {
    const svg = await drawPicture(harbour, wanted(harbour, {}, { credit: "From a map" }));
    const names = allOf(readXml(svg));
    expect(named(names, "id")).toEqual([]);
    expect(named(names, "href")).toEqual([]);
    expect(names.filter(({ name }) => ["style", "script", "image", "use", "foreignObject"].includes(name))).toEqual([]);
    expect(svg).not.toMatch(/url\(/);
  });

  it("writes nothing at edges that fade, and begins every row of its legend where it is told to", () => {
    const edge = fc.integer({ min: 0, max: 120 });
    const edges = fc.record({ left: edge, top: edge, right: edge, bottom: fc.constant(0) });
    fc.assert(
      fc.property(wishes, edges, fc.integer({ min: 16, max: 90 }), (wish, fades, indent) => {
        const k = buildKnowledge(makeDataset(wish));
        const { writing, foot } = composePicture(
          k,
          emptyView,
          wanted(k, {}, { fades, indent, credit: "Of a harbour" }),
        );
        for (const { rect } of writing.names) {
          expect(rect.right).toBeLessThanOrEqual(900 - fades.right);
          expect(rect.left).toBeGreaterThanOrEqual(fades.left);
          expect(rect.top).toBeGreaterThanOrEqual(fades.top);
        }
        for (const { at, words, room } of foot.entries)
          expect(at.x + room + measureText(words, foot.font)).toBeLessThanOrEqual(900 - fades.right);
        for (const [i, { at }] of foot.entries.entries())
          if (at.y !== foot.entries[i - 1]?.at.y) expect(at.x).toBe(indent);
        for (const { at } of foot.credit) expect(at.x).toBe(indent);
      }),
    );
  });

  it("cuts no faded mark at an edge: one that would lie across it is left out", async () => {
    const at = (x: number) => ({ ...circle(harbour), northland: [0, 0] as const, drafter: [x, 0] as const });
    const shows = { left: -1, right: 1, top: 1, bottom: -1 };
    const drawn = async (x: number) =>
      named(
        await draw(harbour, { selection: ["northland"] }, { places: at(x), shows, width: 640, legend: false }),
        "data-entity",
      );
    expect(await drawn(0.9)).toContain("drafter");
    expect(await drawn(1.02)).not.toContain("drafter");
  });

  it("has the type of the stage that it is a part of", () => {
    const view: View = { ...emptyView, story: { id: "told", scene: 0, presenting: true } };
    const part = { width: 1280, height: 996 };
    const compose = (stage?: { width: number; height: number }) =>
      composePicture(harbour, view, wanted(harbour, {}, { ...part, ...(stage && { stage }) })).sight.screen.scale;
    expect(compose({ width: 1920, height: 1080 })).toBe(2);
    expect(compose()).toBeLessThan(2);
  });

  it("is the same each time", async () => {
    const once = await drawPicture(harbour, wanted(harbour));
    await drawPicture(harbour, wanted(harbour, { selection: ["northland"] }));
    expect(await drawPicture(harbour, wanted(harbour))).toBe(once);
  });

  it("stays a picture where the lens lets nothing through", async () => {
    const types = harbourDataset.vocabulary.entityTypes.map(({ id }) => id);
    const all = await draw(harbour, { lens: { ...emptyLens, types } });
    expect(named(all, "data-entity")).toEqual([]);
    expect(all.find(({ name }) => name === "desc")?.text).toContain("Nothing is shown");
  });

  it("takes names with signs of markup and letters that XML cannot hold for what they are", async () => {
    const nasty = `A <b> & "c" \u0001 \ud800 ]]>`;
    const entities = harbourDataset.entities.map((one) => (one.id === "northland" ? { ...one, label: nasty } : one));
    const all = await draw(buildKnowledge({ ...harbourDataset, entities }));
    const name = all.find(({ attributes }) => attributes.get("data-name") === "northland");
    expect(name?.text).toBe(`A <b> & "c" \ufffd \ufffd ]]>`);
  });

  it("draws an answer with the widths of its ranks, and fades the rest", async () => {
    const question = { ask: "paths", from: "northland", to: "eastland" } as const;
    const all = await draw(harbour, { question });
    const strokes = all
      .filter(({ attributes }) => attributes.has("data-line"))
      .map(({ children }) => Number(children[0]?.attributes.get("stroke-width")));
    expect(strokes).toContain(2.5);
    const faded = all.filter(
      ({ attributes }) => attributes.has("data-entity") && Number(attributes.get("data-strength")) < 0.5,
    );
    expect(faded.length).toBeGreaterThan(0);
    expect(all.map(({ text }) => text)).toContain("First way");
  });

  it("loads what answers in words before it draws such an answer", async () => {
    const all = await draw(harbour, { question: { ask: "clauses", actor: "northland" } });
    const faded = all.filter(
      ({ attributes }) => attributes.has("data-entity") && Number(attributes.get("data-strength")) < 0.5,
    );
    expect(named(faded, "data-entity")).toContain("drafter");
    expect(named(faded, "data-entity")).not.toContain("article-1");
  });

  it("draws only what lies in the picture where the camera is near", async () => {
    const near = await draw(harbour, { camera: { x: 0.5, y: 0.5, ratio: 0.1 } });
    expect(named(near, "data-entity").length).toBeLessThan(harbourDataset.entities.length / 2);
  });

  it("keeps the graph above the legend and the credit, and breaks a long credit into lines", async () => {
    const credit = "https://example.org/".padEnd(400, "long-address-");
    const { foot } = composePicture(harbour, emptyView, wanted(harbour, {}, { credit }));
    expect(foot.credit.map(({ text }) => text).join("")).toBe(credit);
    expect(foot.credit.length).toBeGreaterThan(2);
    expect(foot.credit.at(-1)!.at.y).toBeLessThan(640);
    const { sight } = composePicture(harbour, emptyView, wanted(harbour, {}, { credit }));
    expect(sight.screen.size.height).toBe(640 - foot.height);
  });

  it("lays lines that are looked at over faded marks, which let nothing through, and below the marks that they tie", async () => {
    const all = await draw(harbour, { selection: ["northland"] });
    const layers = named(all, "data-layer");
    const order = ["quiet lines", "faded marks", "lit lines", "words", "full marks", "halos", "names"];
    expect(layers.filter((layer) => order.includes(layer))).toEqual(order);
    expect(named(all, "opacity")).toEqual([]);
  });

  it("leaves out what the scene has not revealed yet, and says no more than that in the legend", async () => {
    const scene = { reveal: [["northland"], ["r10"]] };
    const all = await draw(harbour, {}, { scene, step: 0 });
    expect(named(all, "data-entity")).not.toContain("northland");
    expect(named(all, "data-statements").join(" ").split(" ")).not.toContain("r10");
    expect(named(await draw(harbour, {}, { scene, step: 1 }), "data-entity")).toContain("northland");
    const whole = await draw(harbour, {}, { scene });
    expect(named(whole, "data-statements").join(" ").split(" ")).toContain("r10");
  });

  it("says in its legend what sizes, colours, letters and signs mean", async () => {
    const legend = async (view: Partial<View>) =>
      (await draw(harbour, view)).find(({ attributes }) => attributes.get("data-layer") === "legend")?.children ?? [];
    const words = async (view: Partial<View>) =>
      (await legend(view)).map(({ children }) => children.at(-1)?.text ?? "");
    const plain = await words({});
    const sized = await words({ sizedBy: "degree", colouredBy: "betweenness" });
    expect(sized.slice(plain.length)).toEqual([
      expect.stringMatching(/^Sizes: Degree, 0 to \d/),
      expect.stringMatching(/^Colours: Betweenness, 0 to \d/),
    ]);
    const groups = await words({ colouredBy: "components" });
    expect(groups.slice(plain.length)[0]).toMatch(/^Components: \d+ entities$/);
    const lapse = { id: "lapse", clause: "article-1", trigger: "a breach", accounts: [], consequences: [{ effect: "voids" as const, on: "article-2" }] }; // prettier-ignore
    const k = buildKnowledge({ ...harbourDataset, conditions: [lapse] });
    const asking = async (triggers: string[]) => (await drawPicture(k, wanted(k, { question: { ask: "whatif", triggers } }))).includes("Now: lapsed"); // prettier-ignore
    expect(await asking(["lapse"])).toBe(true);
    expect(await asking([])).toBe(false);
  });

  it("draws what a scene highlights in full and fades all else, and moves marks to the scene's places", async () => {
    const scene = { highlight: ["league", "r10"], places: { league: [0.2, 0.4] as [number, number] } };
    const all = await draw(harbour, {}, { scene });
    const full = all.filter(({ attributes }) => attributes.has("data-entity") && !attributes.has("data-strength"));
    expect(full.map(({ attributes }) => attributes.get("data-entity")).toSorted()).toEqual([
      "article-2",
      "eastland",
      "league",
    ]);
    const { sight } = composePicture(harbour, emptyView, wanted(harbour, {}, { scene }));
    expect(sight.stage.getNodeAttributes("league")).toMatchObject({ x: 0.2, y: 0.4 });
  });
});
