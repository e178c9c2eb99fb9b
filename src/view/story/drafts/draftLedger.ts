import type { EntityId } from "../../../model/ids.ts";
import type { Knowledge } from "../../../model/knowledge.ts";
import type { Scene } from "../../../model/story.ts";
import type { AnswerSection } from "../../../query/answers/answerInWords.ts";
import { tellEntry, tellTriggers } from "../../../query/answers/tellLedger.ts";
import { ledgerOf } from "../../../query/ledger/ledgerOf.ts";
import { nameInSentence } from "../../../query/sentence.ts";
import { shownIn } from "../../shown.ts";
import type { View } from "../../view.ts";
import { answerOfView } from "../answerOfView.ts";
import { mostPoints, passesIn, pointOf } from "../scenePoints.ts";
import { draftParts, type Part } from "./draftParts.ts";

const sides = [
  ["gives", "What %s gives"],
  ["gets", "What %s gets"],
  ["others", "Other roles of %s"],
] as const;

function sectionsOf(k: Knowledge, actor: EntityId): AnswerSection[] {
  const ledger = ledgerOf(k, actor);
  const name = nameInSentence(k, actor);
  return [
    ...sides.map(([side, words]) => ({
      heading: words.replace("%s", name),
      lines: ledger.lines.flatMap((line) => line[side]).map((entry) => tellEntry(k, entry)),
    })),
    ...tellTriggers(k, ledger).map(({ lines }) => ({ heading: `Conditions of acts of ${name}`, lines })),
  ];
}

/** A part in as many scenes as hold all of it, none more than one longer than another. */
function spread({ title, points }: Part): Part[] {
  const scenes = Math.ceil(points.length / mostPoints);
  const from = (at: number) => Math.ceil((at * points.length) / scenes);
  return Array.from({ length: scenes }, (_, at) => ({
    title: scenes > 1 ? `${title} (${at + 1} of ${scenes})` : title,
    points: points.slice(from(at), from(at + 1)),
  }));
}

/** The scenes of one ledger or of two side by side: the whole, then all that each gives and gets. */
export function draftLedger(k: Knowledge, view: View): Scene[] {
  const open = passesIn(shownIn(k, view));
  const parts = [...new Set(view.ledger ?? [])]
    .flatMap((id) => (id === undefined ? [] : sectionsOf(k, id)))
    .map(({ heading, lines }) => ({ title: heading, points: lines.flatMap((line) => pointOf(k, line, open) ?? []) }));
  return draftParts(k, answerOfView(k, view), parts.flatMap(spread), view);
}
