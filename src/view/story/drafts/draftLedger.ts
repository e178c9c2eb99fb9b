import type { EntityId } from "../../../model/ids.ts";
import type { Knowledge } from "../../../model/knowledge.ts";
import type { Scene } from "../../../model/story.ts";
import type { AnswerSection } from "../../../query/answers/answerInWords.ts";
import { tellEntry } from "../../../query/answers/tellLedger.ts";
import { ledgerOf } from "../../../query/ledger/ledgerOf.ts";
import { nameInSentence } from "../../../query/sentence.ts";
import type { View } from "../../view.ts";
import { answerOfView } from "../answerOfView.ts";
import { draftSections } from "./draftSections.ts";

const sides = [
  ["gives", "What %s gives"],
  ["gets", "What %s gets"],
  ["others", "Other roles of %s"],
] as const;

function sectionsOf(k: Knowledge, actor: EntityId): AnswerSection[] {
  const { lines } = ledgerOf(k, actor);
  return sides.flatMap(([side, words]) => {
    const entries = lines.flatMap((line) => line[side]);
    if (entries.length === 0) return [];
    return [{ heading: words.replace("%s", nameInSentence(k, actor)), lines: entries.map((one) => tellEntry(k, one)) }];
  });
}

/** The scenes of one ledger or of two side by side: the whole, then what each gives and gets. */
export function draftLedger(k: Knowledge, view: View): Scene[] {
  const [one, beside] = view.ledger ?? [];
  const parties = [one, beside].filter((id) => id !== undefined);
  const all = parties.flatMap((id) => sectionsOf(k, id));
  const sections = parties.length > 1 ? all.filter(({ heading }) => !heading.startsWith("Other")) : all;
  return draftSections(k, { ...answerOfView(k, view), sections }, view);
}
