import { describe, expect, it, test } from "vitest";
import { compileFolder } from "../../../src/cli/compile.ts";
import { dataFolder, findFolders } from "../../../src/cli/readFolder.ts";
import { buildKnowledge, isClause, type Knowledge } from "../../../src/model/knowledge.ts";
import type { Scene } from "../../../src/model/story.ts";
import { outcomeOf } from "../../../src/view/outcome/outcomeOf.ts";
import { sayOutcome } from "../../../src/view/outcome/sayOutcome.ts";
import { groupBy } from "../../../src/query/groupBy.ts";
import { ledgerOf } from "../../../src/query/ledger/ledgerOf.ts";
import { answerOfView } from "../../../src/view/story/answerOfView.ts";
import { checkStory } from "../../../src/view/story/checkStory.ts";
import { draftStory } from "../../../src/view/story/draftStory.ts";
import { sceneOfView } from "../../../src/view/story/sceneOfView.ts";
import { writePlain } from "../../../src/view/story/markdown.ts";
import { readMarkdown } from "../../../src/view/story/readMarkdown.ts";
import { emptyView, pages, type View } from "../../../src/view/view.ts";
import { harbour, harbourDataset } from "../../support/harbourAgreement.ts";
import { makeDataset } from "../../support/makeDataset.ts";

/** Views of every kind over a dataset. */
function viewsOf(k: Knowledge): View[] {
  const { entities, disputes, conditions, sources } = k.dataset;
  const clauses = entities.filter(({ id }) => isClause(k, id)).map(({ id }) => id);
  const others = entities.filter(({ id }) => !isClause(k, id)).map(({ id }) => id);
  const [a, b, c] = [others[0]!, others[Math.floor(others.length / 2)]!, others.at(-1)!];
  const part = clauses.find((id) => id.includes("."));
  const [s, t] = [sources[0]!.id, sources.at(-1)!.id];
  const view = (change: Partial<View>): View => ({ ...emptyView, ...change });
  return [
    ...pages.map((page) => view({ page })),
    ...pages.map((page) => view({ page, selection: [a], ledger: [a, b] })),
    view({ page: "ledger", ledger: [b] }),
    view({ selection: [clauses[0]!] }),
    ...(part === undefined ? [] : [view({ selection: [part] })]),
    ...others.slice(0, 12).map((id) => view({ selection: [id] })),
    view({ selection: [a, b] }),
    view({ selection: [a, b, c, clauses[0]!, clauses[1]!] }),
    view({ focus: { id: b, hops: 2 } }),
    ...disputes.slice(0, 6).map(({ id }) => view({ dispute: id })),
    view({ question: { ask: "paths", from: a, to: b } }),
    view({ question: { ask: "paths", from: a, to: b, longest: 1 } }),
    view({ question: { ask: "paths", from: clauses[0]!, to: c } }),
    view({ question: { ask: "among", entities: [a, b, c] } }),
    view({ question: { ask: "measure", measure: "degree" } }),
    view({ question: { ask: "measure", measure: "communities" } }),
    view({ question: { ask: "clauses", actor: a } }),
    view({ question: { ask: "clauses-where", noBearer: true } }),
    view({ question: { ask: "neighbours", entity: a } }),
    ...(s === t ? [] : [view({ question: { ask: "compare", a: s, b: t } })]),
    view({ question: { ask: "whatif", triggers: conditions.slice(0, 2).map(({ id }) => id) } }),
    view({ page: "sources", told: [s] }),
    view({ page: "disputes", about: a }),
    view({ page: "sources", text: clauses[0] }),
    ...(s === t ? [] : [view({ page: "sources", told: [s, t] })]),
    view({ selection: [a], lens: { ...emptyView.lens, known: "2025-11-20" } }),
    view({ question: { ask: "paths", from: a, to: b }, lens: { ...emptyView.lens, known: "2025-11-20" } }),
    view({ dispute: disputes[0]?.id, lens: { ...emptyView.lens, known: "1900-01-01" } }),
    view({ lens: { ...emptyView.lens, time: { from: "2025-01-01", to: "2025-11-19" } } }),
    view({ lens: { ...emptyView.lens, sources: [s] } }),
    view({ selection: [a], lens: { ...emptyView.lens, sources: [s], standings: ["disputed"] } }),
    view({ dispute: disputes[0]?.id, lens: { ...emptyView.lens, groups: k.dataset.vocabulary.relationGroups.map(({ id }) => id) } }),
    view({ story: { id: "other", scene: 2, presenting: true } }),
  ]; // prettier-ignore
}

const sentencesOf = ({ text }: Scene): string[] => text.split("\n").filter((line) => line.startsWith("- "));

const entriesOf = (k: Knowledge, actor: string): string[] =>
  ledgerOf(k, actor).lines.flatMap(({ gives, gets, others }) => [...gives, ...gets, ...others].map(({ statement }) => statement.id)); // prettier-ignore

const shipped = findFolders(dataFolder).map((folder) => compileFolder(folder).dataset!);
const datasets = [...shipped, harbourDataset, makeDataset(), makeDataset({ relations: 0, clauses: 2, parts: 0, parties: 1, people: 1, things: 1 })]; // prettier-ignore

describe.each(datasets.map((dataset) => [dataset.id, buildKnowledge(dataset)] as const))("over %s", (_, k) => {
  it("a story is drafted from any view: one to five scenes but for a ledger, of which every one makes sense", () => {
    for (const view of viewsOf(k)) {
      const story = draftStory(k, view);
      const name = JSON.stringify(view);
      expect(story.scenes.length, name).toBeGreaterThanOrEqual(1);
      if (view.page !== "ledger") expect(story.scenes.length, name).toBeLessThanOrEqual(5);
      expect(
        story.scenes.every(({ title }) => title !== ""),
        name,
      ).toBe(true);
      expect(checkStory(k, story), name).toEqual([]);
    }
  }, 60_000);

  it("a scene with as many sentences as it has room for says of how many, or has all", () => {
    for (const view of viewsOf(k)) {
      const { scenes } = draftStory(k, view);
      for (const scene of scenes) {
        const told = sentencesOf(scene).length;
        const [, some, of] = /^(\d+) of (\d+) are on this slide\.$/m.exec(scene.text) ?? [];
        if (some === undefined) continue;
        expect(told, JSON.stringify(view)).toBe(Number(some));
        expect(Number(of)).toBeGreaterThan(told);
      }
    }
  }, 60_000);

  it("the draft of ledgers has all that each gives and gets and every other role, on slides of even size", () => {
    const actors = k.dataset.entities.filter(({ id }) => !isClause(k, id)).map(({ id }) => id);
    const busy = actors.toSorted((a, b) => entriesOf(k, b).length - entriesOf(k, a).length).slice(0, 6);
    for (const ledger of [[busy[0]!, busy[1]!], ...busy.map((id) => [id])] as [string, string?][]) {
      const { scenes } = draftStory(k, { ...emptyView, page: "ledger", ledger });
      const parts = scenes.slice(1).filter(({ title }) => /^(What|Other roles)/.test(title));
      const wanted = ledger.flatMap((id) => (id === undefined ? [] : entriesOf(k, id)));
      if (parts.length > 1) {
        expect(new Set(parts.flatMap(({ evidence }) => evidence)), ledger.join()).toEqual(new Set(wanted));
        expect(parts.flatMap(sentencesOf).length).toBeGreaterThanOrEqual(wanted.length);
      }
      const sizes = groupBy(parts, ({ title }) => title.replace(/ \(\d+ of \d+\)$/, ""));
      for (const own of sizes.values()) {
        const lengths = own.map((scene) => sentencesOf(scene).length);
        expect(Math.max(...lengths)).toBeLessThanOrEqual(5);
        expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
      }
    }
  }, 60_000);

  it("a scene is made of any view, and makes sense", () => {
    for (const view of viewsOf(k)) {
      const scene = sceneOfView(k, view, k.dataset.positions);
      expect(checkStory(k, { id: "one", title: "One", scenes: [scene] }), JSON.stringify(view)).toEqual([]);
      expect(scene.places).toBeUndefined();
    }
  }, 60_000);
});

test("a path is told by its ends, each good path step by step, and what is disputed on it", () => {
  const question = { ask: "paths" as const, from: "north-envoy", to: "article-2" };
  const { scenes, title, dataset } = draftStory(harbour, { ...emptyView, question });
  expect(dataset).toBe("harbour");
  expect(title).toBe("How Envoy of Northland and article 2 are connected");
  expect(scenes[0]).toMatchObject({ title: "Both ends", view: "v1;s=north-envoy,article-2" });
  expect(scenes[1]!.view).toBe("v1;a=path~north-envoy~article-2");
  expect(scenes[1]!.reveal?.map((step) => step.length)).toEqual([2, 2, 2, 1]);
  expect(scenes[1]!.reveal?.flat()).not.toContain("north-envoy");
  expect(scenes.at(-1)).toMatchObject({ title: "Is Eastland bound?", view: "v1;q=who-is-bound", evidence: ["r10"] });
});

test("a draft says of how many paths it tells the first, and tells as many", () => {
  const k = buildKnowledge(shipped.find(({ id }) => id === "ukraine-2025")!);
  const question = { ask: "paths" as const, from: "donald-trump", to: "andriy-yermak" };
  const { scenes } = draftStory(k, { ...emptyView, question });
  expect(scenes[0]!.text).toMatch(/^Five paths of up to 6 steps .*, best supported first; the first three follow\.\n/);
  expect(scenes.filter(({ title }) => title.startsWith("Path "))).toHaveLength(3);
  expect(scenes.map(({ text }) => text).join()).not.toContain("are drawn");
});

test("where no path is found, the draft says how far was searched", () => {
  const question = { ask: "paths" as const, from: "north-envoy", to: "article-2", longest: 1 };
  const { scenes } = draftStory(harbour, { ...emptyView, question });
  expect(scenes.at(-1)!.title).toBe("Both ends, and how far was searched");
  expect(scenes.at(-1)!.text).toContain("There is a longer one.");
});

test("a clause is told by itself, its roles one after another, who is beyond and what is disputed", () => {
  const { scenes } = draftStory(harbour, { ...emptyView, selection: ["article-1"] });
  expect(scenes.map(({ title }) => title)).toEqual([
    "Article 1: Free passage",
    "Who has which role in article 1",
    "One step beyond article 1",
  ]);
  expect(writePlain(readMarkdown(scenes[1]!.text))).toContain("- Bound by it: Northland.");
  expect(scenes[1]!.reveal![0]).toEqual(["r1", "r3", "northland"]);
  const disputed = draftStory(harbour, { ...emptyView, selection: ["article-2"] });
  expect(disputed.scenes.at(-1)!.title).toBe("Is Eastland bound?");
});

test("a dispute is told by its question and each of its positions", () => {
  const { scenes } = draftStory(harbour, { ...emptyView, dispute: "who-is-bound" });
  expect(scenes.map(({ title }) => title)).toEqual(["Is Eastland bound?", "Position: Bound", "Position: Not bound"]);
  expect(scenes[2]!.text).toContain("[Doubter of article 2](#doubter) denies");
});

test("consequences are told by what stands otherwise in the end, as over the answer, then by the clause that says so", () => {
  const k = buildKnowledge(shipped.find(({ id }) => id === "ukraine-2025")!);
  const question = { ask: "whatif" as const, triggers: ["if-ukraine-fires-without-reason"] };
  const { title, scenes } = draftStory(k, { ...emptyView, question });
  const [first, second] = scenes;
  expect(title).toBe("What if Ukraine fires a missile at Moscow or St. Petersburg without reason?");
  expect(first!.title).toBe(title);
  expect(first!.text.split("\n\n")[0]).toBe(sayOutcome(k, outcomeOf(k, question.triggers)));
  expect(first!.text).toMatch(/^The American guarantee has lapsed\.\n\n- Under \[clause 10\.d\]/);
  expect(second!.view).toBe("v1;s=clause-10");
});

test("no story of consequences lists the clauses that deal with a thing", () => {
  for (const dataset of shipped) {
    const k = buildKnowledge(dataset);
    const ids = dataset.conditions.map(({ id }) => id);
    for (const triggers of [ids, ...ids.map((id) => [id])]) {
      const { scenes } = draftStory(k, { ...emptyView, question: { ask: "whatif", triggers } });
      expect(scenes.map(({ text }) => text).join("\n")).not.toContain("dealt with in");
    }
  }
});

test("a ledger is told side by side", () => {
  const { scenes } = draftStory(harbour, { ...emptyView, page: "ledger", ledger: ["northland", "southland"] });
  expect(scenes.map(({ title }) => title)).toEqual([
    "Ledgers of Northland and Southland",
    "What Northland gives",
    "What Southland gets",
    "Other roles of Southland",
  ]);
});

test("ledgers with more than a slide holds go on over several, all of them told", () => {
  const k = buildKnowledge(shipped.find(({ id }) => id === "ukraine-2025")!);
  const { scenes } = draftStory(k, { ...emptyView, page: "ledger", ledger: ["russia", "ukraine"] });
  const slides = (start: string) => scenes.filter(({ title }) => title.startsWith(start));
  for (const [start, side, actor] of [
    ["What Russia gives", "gives", "russia"],
    ["What Russia gets", "gets", "russia"],
    ["What Ukraine gives", "gives", "ukraine"],
    ["What Ukraine gets", "gets", "ukraine"],
  ] as const) {
    const entries = ledgerOf(k, actor).lines.flatMap((line) => line[side]);
    expect(slides(start).flatMap(sentencesOf).length, start).toBe(entries.length);
    expect(slides(start).flatMap(({ evidence }) => evidence)).toEqual(entries.map(({ statement }) => statement.id));
  }
  expect(slides("What Russia gives")[0]!.title).toMatch(/^What Russia gives \(1 of \d\)$/);
});

test.each([
  ["neighbours", { question: { ask: "neighbours" as const, entity: "ukraine" } }],
  ["matrix", { page: "matrix" as const }],
  ["disputes", { page: "disputes" as const }],
])("an answer that is longer than its slides says how much of it they hold: %s", (_, change) => {
  const k = buildKnowledge(shipped.find(({ id }) => id === "ukraine-2025")!);
  const { scenes } = draftStory(k, { ...emptyView, ...change });
  expect(scenes.map(({ text }) => text).join("\n")).toMatch(/\n\n5 of \d+ are on this slide\.$/m);
});

test("no part of a long answer is left out of its draft", () => {
  const k = buildKnowledge(shipped.find(({ id }) => id === "ukraine-2025")!);
  const { scenes } = draftStory(k, { ...emptyView, page: "matrix" });
  const parts = scenes.flatMap(({ title }) => {
    const [, more] = / and (\d+) more$/.exec(title) ?? [];
    return more === undefined ? [] : [Number(more) + 1];
  });
  const sections = answerOfView(k, { ...emptyView, page: "matrix" }).sections.length;
  expect(parts.reduce((sum, n) => sum + n, 0)).toBe(sections);
});

test("what is not undisputed is told as it stands", () => {
  const { text } = sceneOfView(harbour, { ...emptyView, selection: ["eastland"] }, {});
  expect(text).toContain("[Article 2](#article-2) binds [Eastland](#eastland) (disputed).");
});

test("a scene keeps on the round table the places that were changed, elsewhere all that are shown", () => {
  const positions = { northland: [0, 1], southland: [1, 0] } as Record<string, [number, number]>;
  const k = buildKnowledge({ ...harbourDataset, positions });
  const moved = { ...positions, northland: [0.5, 0.123456] as const };
  expect(sceneOfView(k, emptyView, positions).places).toBeUndefined();
  expect(sceneOfView(k, emptyView, moved).places).toEqual({ northland: [0.5, 0.1235] });
  expect(sceneOfView(k, { ...emptyView, layout: "force" }, moved).places).toEqual({
    ...moved,
    northland: [0.5, 0.1235],
  });
});
