import { expect, test } from "vitest";
import type { Entity, RelationType, Statement } from "../../src/model/dataset.ts";
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
    { entity: "article-1", text: "article 1" },
  ]);
});

const withNames = (names: Readonly<Record<string, Partial<Entity>>>, relations: Partial<RelationType> = {}) => {
  const { dataset } = harbour;
  const entities = dataset.entities.map((one) => ({ ...one, ...names[one.id] }));
  const relationTypes = dataset.vocabulary.relationTypes.map((one) =>
    one.id === relations.id ? { ...one, ...relations } : one,
  );
  const k = buildKnowledge({ ...dataset, entities, vocabulary: { ...dataset.vocabulary, relationTypes } });
  return (id: string, from?: string) => writeSentence(k, getStatement(k, id), from);
};

test("a name stands inside a sentence as its phrase, with a capital letter only at the start", () => {
  const say = withNames({ agreement: { phrase: "the agreement" } });
  expect(say("r15")).toBe("Drafter of the text drafted the agreement in Grey Strait on 4 March 2020");
  expect(say("r20")).toBe("The agreement says that it was signed at sea");
  expect(say("r15", "drafter")).toBe("drafted the agreement in Grey Strait on 4 March 2020");
});

test("a clause is called by its number, whatever its phrase", () => {
  expect(withNames({ "article-1": { phrase: "the first article" } })("r1", "northland")).toBe("is bound by article 1");
});

test("whoever is plural takes the verb in the plural, from either end", () => {
  const plural = { label: "hold office in", inverse: "have as office-holder" };
  const say = withNames({ "north-envoy": { plural: true, label: "Envoys" } }, { id: "office", plural });
  expect(say("r11")).toBe("Envoys hold office in Northland as envoy since May 2019");
  expect(say("r11", "northland")).toBe("has as office-holder Envoys as envoy since May 2019");
  const whole = withNames({ northland: { plural: true } }, { id: "office", plural });
  expect(whole("r11", "northland")).toBe("have as office-holder Envoy of Northland as envoy since May 2019");
  expect(whole("r11")).toBe("Envoy of Northland holds office in Northland as envoy since May 2019");
});

test("a relation without plural forms keeps its label for a plural subject", () => {
  expect(withNames({ "south-envoy": { plural: true } })("r12")).toBe("Envoy of Southland speaks for Southland");
});

test("a date that stands in a phrase, and a figure that stands in a value, are not told again", () => {
  expect(withNames({ agreement: { phrase: "the agreement of 4 March 2020" } })("r15")).toBe(
    "Drafter of the text drafted the agreement of 4 March 2020 in Grey Strait",
  );
  const figure = (amount: number) =>
    writeSentence(harbour, {
      ...getStatement(harbour, "r20"),
      value: "that 12 ships may pass",
      quantity: { amount, unit: "ships" },
    });
  expect(figure(12)).toBe("Harbour agreement says that 12 ships may pass");
  expect(figure(2)).toBe("Harbour agreement says that 12 ships may pass: 2 ships");
});

const readsWell = (k: Knowledge, statement: Statement) => {
  for (const from of [undefined, statement.subject, statement.object]) {
    const parts = sentenceOf(k, statement, from);
    const text = writeSentence(k, statement, from);
    expect(text, statement.id).not.toMatch(/undefined|null|NaN|\[object|\s\s|^\s|\s$|\s[,.:;)]|[,:;]{2}/);
    expect(text.length, statement.id).toBeGreaterThan(3);
    expect(
      parts.some((part) => part.text === ""),
      statement.id,
    ).toBe(false);
    if (from === undefined) expect(parts[0], statement.id).toHaveProperty("entity", statement.subject);
    if (from === undefined) expect(text, statement.id).toMatch(/^[^\p{Ll}]/u);
    if (from !== undefined && from === statement.subject) expect(parts[0], statement.id).not.toHaveProperty("entity");
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

test.each(bundledFolders)(
  "the verb of every sentence of the dataset $name agrees with whoever stands first",
  ({ read }) => {
    const k = buildKnowledge(read());
    for (const statement of k.dataset.statements)
      for (const from of [statement.subject, statement.object]) {
        if (from === undefined) continue;
        const wrong = k.entities.get(from)?.plural ? /^\w+s\b/ : /^(are|were|have|do)\b/;
        expect(writeSentence(k, statement, from), statement.id).not.toMatch(wrong);
      }
  },
);
