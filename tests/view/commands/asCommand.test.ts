import { expect, test } from "vitest";
import { asCommand } from "../../../src/view/commands/asCommand.ts";

test.each([
  ["what if the pier breaks", "whatif  the pier breaks"],
  ["What happens if Southland invades", "whatif  Southland invades"],
  ["what happens to the harbour if the pier breaks", "whatif  the pier breaks"],
  ["who is touched by article 1", "actors article 1"],
  ["who stands behind article 1", "actors article 1"],
  ["what does each side give and get", "ledger"],
  ["what does Northland give and get", "ledger Northland"],
  ["what do the pilots get?", "ledger the pilots"],
  ["which clauses name no one to carry them out", "nobody named"],
  ["what clause names nobody", "nobody named"],
  ["where do S1 and S3 differ", "compare S1 and S3"],
  ["s1 vs s3", "compare s1, s3"],
])("“%s” asks “%s”", (sentence, command) => expect(asCommand(sentence)).toBe(command));

test.each(["", " ", "path northland southland", "what is told of the harbour", "if the pier breaks", "who drafted it"])(
  "“%s” stays as it was typed",
  (text) => expect(asCommand(text)).toBe(text),
);
