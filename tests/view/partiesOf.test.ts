import { expect, test } from "vitest";
import { partiesOf } from "../../src/view/partiesOf.ts";
import { harbour as k } from "../support/harbourAgreement.ts";

test("the ledger opens for the first two selected who have one", () => {
  expect(partiesOf(k, { selection: ["article-1", "northland", "critic", "southland"] })).toEqual([
    "northland",
    "southland",
  ]);
  expect(partiesOf(k, { selection: ["southland"] })).toEqual(["southland"]);
});

test("a ledger that is open stays open where nobody else is selected", () => {
  expect(partiesOf(k, { selection: ["article-1"], ledger: ["northland"] })).toEqual(["northland"]);
  expect(partiesOf(k, { selection: ["southland"], ledger: ["northland", "southland"] })).toEqual([
    "northland",
    "southland",
  ]);
  expect(partiesOf(k, { selection: [] })).toBeUndefined();
});
