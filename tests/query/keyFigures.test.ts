import { expect, test } from "vitest";
import { keyFigures } from "../../src/query/keyFigures.ts";
import { harbour } from "../support/harbourAgreement.ts";

test("key figures count whole clauses by their own name, other entities, statements, sources and disputes", () => {
  expect(keyFigures(harbour)).toEqual([
    { of: "clauses", label: "articles", value: 3 },
    { of: "entities", label: "entities", value: 15 },
    { of: "statements", label: "statements", value: harbour.dataset.statements.length },
    { of: "sources", label: "sources", value: 3 },
    { of: "disputes", label: "dispute", value: 1 },
  ]);
});
