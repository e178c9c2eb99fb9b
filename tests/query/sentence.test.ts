import { expect, test } from "vitest";
import type { Statement } from "../../src/model/dataset.ts";
import { buildKnowledge, getStatement, type Knowledge } from "../../src/model/knowledge.ts";
import { sentenceOf, writeSentence } from "../../src/query/sentence.ts";
import { harbour } from "../support/harbourAgreement.ts";
import { makeDataset } from "../support/makeDataset.ts";
import { bundledFolders } from "../support/bundledFolders.ts";

const line = (id: string, from?: string) => writeSentence(harbour, getStatement(harbour, id), from);

test("a whole sentence names both ends and starts with a capital letter", () => {
  expect(line("r1")).toBe("Article 1 binds Northland");
  expect(line("r12")).toBe("Envoy of Southland speaks for Southland");
});

test("seen from an end, the sentence starts after its name, with the label that reads from there", () => {
  expect(line("r1", "article-1")).toBe("binds Northland");
  expect(line("r1", "northland")).toBe("is bound by article 1");
  expect(line("r3", "northland")).toBe("is bound by article 1.b, between dusk and dawn");
});

test("seen from a clause, a statement of its part is a whole sentence", () => {
  expect(line("r2", "article-1")).toBe("Article 1.a benefits Southland");
});

test("manner, place, time and quantity follow in plain words", () => {
  expect(line("r11")).toBe("Envoy of Northland holds office in Northland as envoy since May 2019");
  expect(line("r15")).toBe("Drafter of the text drafted Harbour agreement in Grey Strait on 4 March 2020");
  expect(line("r9")).toBe("Article 2 covers Pilots' board: 600,000 pilots (cap)");
  expect(line("r8", "fund")).toBe("is founded by article 3: $100 billion");
});

test("a manner that explains a figure follows it", () => {
  const statement = { ...getStatement(harbour, "r9"), manner: "fewer in winter" };
  expect(writeSentence(harbour, statement)).toBe(
    "Article 2 covers Pilots' board: 600,000 pilots (cap), fewer in winter",
  );
});

test("a date that stands in a name is not told again", () => {
  const entities = harbour.dataset.entities.map((one) =>
    one.id === "agreement" ? { ...one, label: "Agreement of 4 March 2020" } : one,
  );
  const k = buildKnowledge({ ...harbour.dataset, entities });
  expect(writeSentence(k, getStatement(k, "r15"))).toBe(
    "Drafter of the text drafted Agreement of 4 March 2020 in Grey Strait",
  );
});

test("a symmetric relation reads the same from both ends", () => {
  expect(line("r19", "bystander")).toBe("met Envoy of Northland");
  expect(line("r19", "north-envoy")).toBe("met Bystander");
});

test("a literal follows the label, without its full stop", () => {
  expect(line("r20")).toBe("Harbour agreement says that it was signed at sea");
});

test("the pieces of a sentence are words and entities by turns", () => {
  expect(sentenceOf(harbour, getStatement(harbour, "r1"), "northland")).toEqual([
    { text: "is bound by " },
    { entity: "article-1" },
  ]);
});

const readsWell = (k: Knowledge, statement: Statement) => {
  for (const from of [undefined, statement.subject, statement.object]) {
    const parts = sentenceOf(k, statement, from);
    const text = writeSentence(k, statement, from);
    expect(text, statement.id).not.toMatch(/undefined|null|NaN|\[object|\s\s|^\s|\s$|\s[,.:;)]|[,:;]{2}/);
    expect(text.length, statement.id).toBeGreaterThan(3);
    expect(
      parts.some((part) => "text" in part && part.text === ""),
      statement.id,
    ).toBe(false);
    if (from === undefined) expect(parts[0], statement.id).toEqual({ entity: statement.subject });
    if (from !== undefined && from === statement.subject) expect(parts[0], statement.id).toHaveProperty("text");
    for (const part of parts) if ("entity" in part) expect(k.entities.has(part.entity), statement.id).toBe(true);
  }
};

test("every sentence of made-up datasets reads without gaps", () => {
  for (const seed of [1, 2, 3]) {
    const k = buildKnowledge(makeDataset({ seed }));
    for (const statement of k.dataset.statements) readsWell(k, statement);
  }
  for (const statement of harbour.dataset.statements) readsWell(harbour, statement);
});

test.each(bundledFolders)("every sentence of the dataset $name reads without gaps", ({ read }) => {
  const k = buildKnowledge(read());
  for (const statement of k.dataset.statements) readsWell(k, statement);
});
