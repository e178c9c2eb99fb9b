import { expect, test } from "vitest";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import { stanceVerb } from "../../src/query/stanceVerb.ts";
import { harbour } from "../support/harbourAgreement.ts";

test("what a speaker does with a statement is said in the speaker's number", () => {
  const entities = harbour.dataset.entities.map((one) => (one.id === "critic" ? { ...one, plural: true } : one));
  const k = buildKnowledge({ ...harbour.dataset, entities });
  expect(stanceVerb(k, { stance: "denies", by: "critic" })).toBe("deny");
  expect(stanceVerb(k, { stance: "denies", by: "doubter" })).toBe("denies");
  expect(stanceVerb(k, { stance: "asserts" })).toBe("asserts");
});
