import { describe, expect, it } from "vitest";
import type { Condition } from "../../src/model/dataset.ts";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import { findersOf } from "../../src/ui/search/finders.ts";
import { findRows, type Chosen, type Row } from "../../src/ui/search/findRows.ts";
import { commands } from "../../src/view/commands/commands.ts";
import { harbour, harbourDataset } from "../support/harbourAgreement.ts";

const nothing: Chosen = { selection: [], told: undefined, meant: [] };
const found = (words: string, chosen: Partial<Chosen> = {}) =>
  findRows(harbour, findersOf(harbour), words, { ...nothing, ...chosen });
const rows = (words: string): Row[] => found(words).groups.flatMap((group) => group.rows);

describe("the rows of the search", () => {
  it("before a word: all that can be asked, under headings, and first what fits the selection", () => {
    const { groups } = found("");
    const explained = groups.flatMap((group) => group.rows.filter((row) => row.kind === "command"));
    expect(explained).toHaveLength(commands.filter(({ group }) => group !== undefined).length);
    expect(groups.every(({ heading }) => heading !== undefined)).toBe(true);
    const fitting = found("", { selection: ["northland"] }).groups[0]!;
    expect(fitting.heading).toBe("About Northland");
    expect(fitting.rows[0]).toEqual({ kind: "question", question: { ask: "clauses", actor: "northland" } });
  });

  it("of a clause that is selected: every trigger in it, then those that act on it", () => {
    const condition = (id: string, clause: string, on: string): Condition => ({
      id, clause, trigger: id, consequences: [{ effect: "voids", on }], accounts: [],
    }); // prettier-ignore
    const conditions = [condition("acts", "article-2", "article-1"), condition("one", "article-1", "article-2"), condition("two", "article-1", "article-2")]; // prettier-ignore
    const k = buildKnowledge({ ...harbourDataset, conditions });
    const { rows } = findRows(k, findersOf(k), "", { ...nothing, selection: ["article-1"] }).groups[0]!;
    const asked = rows.flatMap((row) => ("question" in row && row.question?.ask === "whatif" ? row.question.triggers : [])); // prettier-ignore
    expect(asked).toEqual(["one", "two", "acts"]);
  });

  it("of a whole command: its meanings alone, the likeliest first", () => {
    expect(rows("ledger northland")[0]).toEqual({ kind: "question", question: { ask: "ledger", actor: "northland" } });
    expect(rows("ledger northland").every(({ kind }) => kind === "question")).toBe(true);
  });

  it("of a name: what is called so, and of half a command word the command after it", () => {
    expect(rows("northland")[0]).toMatchObject({ kind: "entity", id: "northland" });
    expect(rows("neigh").at(-1)).toMatchObject({ kind: "start", ask: "neighbours", text: "neighbours " });
  });

  it("of a command with a name that nothing has: nothing that is only called like the command", () => {
    expect(found("actors article 99").why).toMatch(/^Nothing is called “.*99”\. Clauses are numbered from 1 to \d+\.$/);
    expect(found("clauses xyzzyx")).toEqual({ groups: [{ rows: [] }], why: "Nothing is called “xyzzyx”." });
    expect(rows("actors northland")[0]).toMatchObject({ kind: "entity", id: "northland" });
  });

  it("of a command that means nothing: why, be it a name it does not take or words that do not fit", () => {
    expect(found("actors northland").why).toBe("Northland has no actors, being no clause.");
    expect(found("clauses article 1").why).toBe("Article 1 is a clause itself.");
    expect(found("path northland xyzzyx").why).toBe("Nothing is called “xyzzyx”.");
    expect(found("timeline northland").why).toBe("“northland” does not fit here; ask like this: timeline 2025-11.");
    expect(found("path northland southland").why).toBeUndefined();
  });

  it("of a measure that is half typed, or with a typing error: the measure", () => {
    for (const words of ["betw", "betweeness", "bridge", "pager"])
      expect(rows(words).at(-1), words).toMatchObject({ kind: "question", question: { ask: "measure" } });
  });

  it("of a sentence that is no question here: what has words of it, none of it taken for the answer", () => {
    const asked = found("why did the envoy of northland sulk");
    expect(asked).toMatchObject({ unsure: true, why: "This is not understood as a question." });
    expect(asked.groups[0]!.rows.length).toBeGreaterThan(0);
    for (const words of ["northland", "is eastland bound", "envoy sulk", "what is northland"]) expect(found(words).unsure, words).toBeUndefined();
    expect(rows("what is northland?")[0]).toMatchObject({ kind: "entity", id: "northland" });
    expect(found("what if northland hires ships")).toMatchObject({ unsure: true });
  }); // prettier-ignore

  it("of a whole sentence: the question that it comes to", () => {
    expect(rows("what does northland give and get?")[0]).toMatchObject({
      question: { ask: "ledger", actor: "northland" },
    });
    expect(rows("what does each side give and get")[0]).toMatchObject({ kind: "page", page: "ledger" });
    expect(rows("which clauses name no one to carry them out")[0]).toMatchObject({ question: { noBearer: true } });
    expect(rows("who stands behind article 1")[0]).toMatchObject({ question: { ask: "actors", clause: "article-1" } });
  });

  it("of the name of a page, or the beginning of it: the page", () => {
    expect(rows("ledger")[0]).toEqual({ kind: "page", page: "ledger", name: "Who gives and who gets, in all" });
    expect(rows("stat")).toContainEqual({ kind: "page", page: "statements", name: "All statements" });
    expect(rows("sources")[0]).toMatchObject({ kind: "page", page: "sources" });
    expect(rows("disputes").filter(({ kind }) => kind === "page")).toEqual([]);
  });

  it("of a text and reports: each text that some source quotes", () => {
    const [first, ...others] = harbourDataset.statements;
    const accounts = first!.accounts.map((account) => ({ ...account, by: "article-1" }));
    const quoted = buildKnowledge({ ...harbourDataset, statements: [{ ...first!, accounts }, ...others] });
    for (const words of ["text", "compare text", "the text against reports"])
      expect(findRows(quoted, findersOf(quoted), words, nothing).groups[0]!.rows).toContainEqual({
        kind: "question", question: { ask: "text", text: "agreement" },
      }); // prettier-ignore
  });
});
