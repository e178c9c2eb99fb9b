import { expect, test } from "vitest";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import { relationsOf } from "../../src/query/relationsOf.ts";
import { harbour, harbourDataset } from "../support/harbourAgreement.ts";

const shortOf = (id: string, statements = harbour.dataset.statements) =>
  relationsOf(harbour, id, statements).map(({ group, relations }) => [
    group.label,
    relations.map(({ label, statements: own }) => `${label}: ${own.map((s) => s.id).join(" ")}`),
  ]);

test("relations stand by group in the vocabulary's order, each way with its own label", () => {
  expect(shortOf("northland")).toEqual([
    ["Roles", ["is bound by: r1 r3"]],
    ["Ties", ["has as office-holder: r11", "is a member of: r14"]],
    ["Words", ["is opposed by: r18"]],
  ]);
});

test("a clause has the relations of its parts, its part only its own", () => {
  expect(shortOf("article-1")[0]).toEqual(["Roles", [
    "binds: r1 r3", "benefits: r2", "faces: r4", "is secured by: r5", "is watched by: r6", "covers: r7",
  ]]); // prettier-ignore
  expect(shortOf("article-1.a")).toEqual([
    ["Roles", ["benefits: r2", "is watched by: r6"]],
    ["Words", ["is opposed by: r16"]],
  ]);
});

test("a symmetric relation has one way, and a literal stands with its subject", () => {
  expect(shortOf("north-envoy")).toContainEqual(["Words", ["met: r19"]]);
  expect(shortOf("agreement")).toContainEqual([
    "Words",
    ["was drafted by: r15", "was reported on by: r17", "says: r20"],
  ]);
});

test("only the statements handed in are listed", () => {
  expect(shortOf("northland", harbour.dataset.statements.slice(0, 1))).toEqual([["Roles", ["is bound by: r1"]]]);
});

test("a statement whose ends are both the clause's own stands once", () => {
  const loop = {
    ...harbourDataset.statements[0]!,
    id: "loop",
    subject: "article-1.a",
    relation: "opposes",
    object: "article-1.b",
  };
  const k = buildKnowledge({ ...harbourDataset, statements: [...harbourDataset.statements, loop] });
  const ways = relationsOf(k, "article-1").flatMap(({ relations }) => relations);
  expect(
    ways.filter(({ statements }) => statements.some(({ id }) => id === "loop")).map(({ outward }) => outward),
  ).toEqual([true]);
});
