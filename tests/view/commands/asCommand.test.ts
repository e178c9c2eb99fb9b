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
  ["what do the reports contradict each other on about the army", "disputes the army"],
  ["who disagrees about the army?", "disputes the army"],
  ["what is disputed about the army", "disputes the army"],
  ["on what do the sources disagree", "disputes "],
  ["where do the reports differ on the army", "disputes the army"],
  ["size by betweenness", "measure betweenness"],
  ["colour the nodes by communities", "measure communities"],
])("“%s” asks “%s”", (sentence, command) => expect(asCommand(sentence)).toBe(command));

test.each([
  "",
  " ",
  "path northland southland",
  "what is told of the harbour",
  "if the pier breaks",
  "who drafted it",
  "who disagrees with Northland",
  "size by cost",
])("“%s” stays as it was typed", (text) => expect(asCommand(text)).toBe(text));
