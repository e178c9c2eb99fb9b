import { expect, it } from "vitest";
import { accountsCited } from "../../../src/query/answers/accountsCited.ts";
import { cite } from "../../../src/query/answers/answerInWords.ts";
import { harbour } from "../../support/harbourAgreement.ts";

it("finds an account that is cited alike for every citation of the dataset", () => {
  for (const { accounts } of [...harbour.dataset.statements, ...harbour.dataset.conditions]) {
    const citations = cite(accounts);
    const found = accountsCited(harbour, citations);
    expect(cite(found)).toEqual(citations);
  }
});

it("finds nothing for what no account says", () => {
  expect(accountsCited(harbour, [{ source: "no-such-source", stance: "asserts", places: [] }])).toEqual([]);
});
