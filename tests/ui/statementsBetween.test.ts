import { expect, test } from "vitest";
import { statementsBetween } from "../../src/ui/inspector/statementsBetween.ts";
import { harbour } from "../support/harbourAgreement.ts";

const between = (...ids: string[]) => statementsBetween(harbour, ids);

test("what a part of a clause says of another one selected stands between the clause and that one", () => {
  const part = harbour.dataset.statements.find(({ subject, object }) => subject === "article-1.a" && object)!;
  expect(between("article-1", part.object!)).toContain(part);
  expect(between("article-2", part.object!)).not.toContain(part);
});

test("what is said between a clause and its own parts does not count unless the part is selected too", () => {
  for (const { subject, object } of between("article-1", "northland"))
    expect([subject, object].includes("northland")).toBe(true);
});

test("what is said of one that is not selected does not stand there", () => {
  const ids = ["northland", "southland", "article-1"];
  for (const { subject, object } of between(...ids))
    expect([subject, object].every((id) => ids.includes(id!) || id!.startsWith("article-1."))).toBe(true);
  expect(between("northland")).toEqual([]);
});
