import { describe, expect, it } from "vitest";
import type { Question } from "../../src/model/question.ts";
import { askBeside, leadTo, windowOf } from "../../src/view/leadTo.ts";
import { parseLink, writeLink } from "../../src/view/link.ts";
import { emptyLens, emptyView, type View } from "../../src/view/view.ts";

const before: View = {
  ...emptyView,
  page: "matrix",
  selection: ["somebody"],
  dispute: "which",
  camera: { x: 0, y: 0, ratio: 2 },
};
const after = (question: Question): View => ({ ...before, ...leadTo(before, question) });

const places: [Question, Partial<View>][] = [
  [{ ask: "entity", entity: "league" }, { selection: ["league"] }],
  [{ ask: "actors", clause: "article-1" }, { selection: ["article-1"] }],
  [{ ask: "dispute", dispute: "who-is-bound" }, { dispute: "who-is-bound" }],
  [{ ask: "disputes" }, { page: "disputes" }],
  [{ ask: "disputes", about: "league" }, { page: "disputes", about: "league" }],
  [{ ask: "matrix", rows: "name" }, { page: "matrix", rows: "name" }],
  [{ ask: "ledger", actor: "northland", beside: "southland" }, { page: "ledger", ledger: ["northland", "southland"] }],
  [{ ask: "ledger", actor: "northland" }, { page: "ledger", ledger: ["northland"] }],
  [{ ask: "source", source: "s1" }, { page: "sources", told: ["s1"] }],
  [{ ask: "text", text: "agreement" }, { page: "sources", text: "agreement" }],
  [{ ask: "compare", a: "s1", b: "s2" }, { page: "sources", told: ["s1", "s2"] }],
  [{ ask: "timeline" }, { page: "timeline" }],
  [{ ask: "timeline", within: "2025-11" }, { page: "timeline", lens: { ...emptyLens, time: { from: "2025-11-01", to: "2025-11-30" } } }],
  [{ ask: "timeline", known: "2025-11-20" }, { page: "timeline", lens: { ...emptyLens, known: "2025-11-20" } }],
  [{ ask: "paths", from: "a", to: "b" }, { page: "graph", question: { ask: "paths", from: "a", to: "b" } }],
  [{ ask: "among", entities: ["a", "b"] }, { page: "graph", question: { ask: "among", entities: ["a", "b"] } }],
  [{ ask: "measure", measure: "degree" }, { page: "graph", question: { ask: "measure", measure: "degree" } }],
  [{ ask: "clauses", actor: "a" }, { page: "graph", question: { ask: "clauses", actor: "a" } }],
  [{ ask: "clauses-where", noBearer: true }, { page: "graph", question: { ask: "clauses-where", noBearer: true } }],
  [{ ask: "neighbours", entity: "a" }, { page: "graph", question: { ask: "neighbours", entity: "a" } }],
  [{ ask: "whatif", triggers: ["t"] }, { page: "graph", question: { ask: "whatif", triggers: ["t"] } }],
]; // prettier-ignore

describe("where a question leads", () => {
  it.each(places)("%j", (question, place) => expect(after(question)).toMatchObject(place));

  it.each(places)("puts away what was chosen before: %j", (question) => {
    const { selection, dispute, question: asked } = after(question);
    const chosen = [selection.length > 0, dispute !== undefined, asked !== undefined].filter(Boolean);
    expect(chosen.length).toBeLessThanOrEqual(1);
    expect(selection).not.toContain("somebody");
    expect(dispute).not.toBe("which");
  });

  it.each(places)("fits into a link: %j", (question) => {
    const view = { ...after(question), camera: undefined };
    expect(parseLink(writeLink(undefined, view))).toEqual({ view: JSON.parse(JSON.stringify(view)) });
  });
});

it("a question beside the graph shows the whole of its answer, but one that only goes on leaves the picture where it is", () => {
  expect(askBeside({ ask: "clauses", actor: "a" })).toHaveProperty("camera", undefined);
  expect(askBeside({ ask: "clauses", actor: "a" }, true)).not.toHaveProperty("camera");
});

it("a time with an open end is no window", () => {
  expect(windowOf("2025-11-20/..")).toBeUndefined();
  expect(windowOf("1959/1960")).toEqual({ from: "1959-01-01", to: "1960-12-31" });
});
