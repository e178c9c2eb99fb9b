import { describe, expect, it } from "vitest";
import { findersOf } from "../../src/ui/search/finders.ts";
import { findRows, type Chosen, type Row } from "../../src/ui/search/findRows.ts";
import { commands } from "../../src/view/commands/commands.ts";
import { harbour } from "../support/harbourAgreement.ts";

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

  it("of a whole command: its meanings alone, the likeliest first", () => {
    expect(rows("ledger northland")[0]).toEqual({ kind: "question", question: { ask: "ledger", actor: "northland" } });
    expect(rows("ledger northland").every(({ kind }) => kind === "question")).toBe(true);
  });

  it("of a name: what is called so, and of half a command word the command after it", () => {
    expect(rows("northland")[0]).toMatchObject({ kind: "entity", id: "northland" });
    expect(rows("neigh").at(-1)).toMatchObject({ kind: "start", ask: "neighbours", text: "neighbours " });
  });

  it("of a command with a name that nothing has: nothing that is only called like the command", () => {
    expect(found("clauses xyzzyx")).toEqual({ groups: [{ rows: [] }], unnamed: true });
    expect(rows("actors northland")[0]).toMatchObject({ kind: "entity", id: "northland" });
  });
});
