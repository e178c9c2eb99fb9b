import { expect, test } from "vitest";
import type { Statement } from "../../src/model/dataset.ts";
import { roleLines } from "../../src/ui/inspector/clause/roleLines.ts";
import { harbour } from "../support/harbourAgreement.ts";

const relation = harbour.dataset.vocabulary.relationTypes.find(({ role }) => role === "bearer")!.id;
const said = (subject: string, more: Partial<Statement> = {}): Statement => ({
  id: `${subject}-says`,
  subject,
  relation,
  object: "northland",
  standing: "undisputed",
  accounts: [{ source: "s1", stance: "asserts", evidence: [{ start: 0, end: 4, digest: "0000000000000000" }] }],
  ...more,
});
const linesOf = (...statements: Statement[]) => roleLines(harbour, "article-1", relation, statements);

test("what a part says just as the clause does stands on one line with it", () => {
  const lines = linesOf(said("article-1"), said("article-1.a"), said("article-1.b"));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ whole: true, parts: ["article-1.a", "article-1.b"], rest: [] });
  expect(lines[0]!.accounts).toHaveLength(3);
});

test("what differs in manner, standing or relation keeps a line of its own", () => {
  const other = harbour.dataset.vocabulary.relationTypes.find(({ id }) => id !== relation)!.id;
  const lines = linesOf(
    said("article-1"),
    said("article-1.a", { manner: "by night" }),
    said("article-1.b", { standing: "disputed" }),
    said("article-1.b", { relation: other }),
  );
  expect(lines).toHaveLength(4);
  expect(lines[1]!.rest.map(({ text }) => text).join("")).toBe("by night");
  expect(lines.map(({ label }) => label !== undefined)).toEqual([false, false, false, true]);
});

test("parts that say the same without the clause share a line too", () => {
  expect(linesOf(said("article-1.a"), said("article-1.b"))[0]).toMatchObject({
    whole: false,
    parts: ["article-1.a", "article-1.b"],
  });
});
