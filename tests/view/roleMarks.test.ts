import { expect, test } from "vitest";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import { matrixOf } from "../../src/query/matrix/matrixOf.ts";
import { roleMarksOf, writeRoleMarks } from "../../src/view/roleMarks.ts";
import { harbourDataset } from "../support/harbourAgreement.ts";

const marksWith = (modality: "prohibition" | "obligation") => {
  const entities = harbourDataset.entities.map((one) => (one.id.startsWith("article-") ? { ...one, modality } : one));
  const k = buildKnowledge({ ...harbourDataset, entities });
  return matrixOf(k).rows.flatMap(({ cells }) => cells.map((cell) => roleMarksOf(k, cell)));
};

test("whoever a prohibition binds is marked apart from who is bound to act", () => {
  expect(marksWith("prohibition").flat()).toContain("refrain");
  expect(marksWith("prohibition").flat()).not.toContain("bearer");
  expect(marksWith("obligation").flat()).not.toContain("refrain");
});

test("a cell reads as words in the order of the roles", () => {
  expect(writeRoleMarks(["bearer", "refrain", "beneficiary"])).toBe("is bound, is bound to refrain, benefits");
});
