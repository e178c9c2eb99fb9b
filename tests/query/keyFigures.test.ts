import { expect, test } from "vitest";
import { keyFigures } from "../../src/query/keyFigures.ts";
import { harbour } from "../support/harbourAgreement.ts";

test("key figures count whole clauses by their own name, other entities, relations, sources and what is disputed", () => {
  expect(keyFigures(harbour)).toEqual([
    { label: "articles", value: 3 },
    { label: "entities", value: 15 },
    { label: "relations", value: 19 },
    { label: "sources", value: 3 },
    { label: "disputed", value: 1 },
  ]);
});
