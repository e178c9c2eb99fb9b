import type { Dispute } from "../../model/dataset.ts";
import type { StatementId } from "../../model/ids.ts";
import { getSource, type Knowledge } from "../../model/knowledge.ts";
import { countWords } from "../../query/answers/answerInWords.ts";
import { disputeAnswer, type PositionAnswer } from "../../query/disputeAnswer.ts";
import { listWords } from "../../query/listWords.ts";
import { nameInSentence } from "../../query/sentence.ts";
import { escapeMarkdown } from "./markdown.ts";
import { linkTo, type Point } from "./scenePoints.ts";

type Open = (id: StatementId) => boolean;

const stanceWords = { asserts: "asserted", denies: "denied", doubts: "doubted", declines: "not commented on" } as const;
const mostNamed = 4;

/** Who holds a position: named speakers as links, a source that speaks itself by its title, at most a few of them. */
function voicesOf(k: Knowledge, { accounts }: PositionAnswer): string {
  const voices = [
    ...new Set(
      accounts.map(({ account: { by, source } }) =>
        by === undefined ? escapeMarkdown(getSource(k, source).title) : linkTo(nameInSentence(k, by), by),
      ),
    ),
  ];
  const more = voices.length - mostNamed;
  const named = more > 0 ? [...voices.slice(0, mostNamed), `${more} more`] : voices;
  return listWords(named);
}

/** A position of a dispute: its label, who holds it, and how many independent voices and reports that are. */
export function positionPoint(k: Knowledge, position: PositionAnswer, open: Open): Point | undefined {
  const { label, stance, statements } = position.position;
  const evidence = statements.filter(open);
  if (evidence.length === 0) return undefined;
  const counted = `${countWords(position.witnesses, "independent voice")} in ${countWords(position.reports, "report")}`;
  const held = position.accounts.length === 0 ? "nobody is quoted with it" : `${stanceWords[stance]} by ${voicesOf(k, position)} (${counted})`; // prettier-ignore
  return { text: `**${escapeMarkdown(label)}**: ${held}.`, evidence };
}

/** The positions of a dispute, each with who holds it. */
export const positionPoints = (k: Knowledge, { id }: Dispute, open: Open): Point[] =>
  disputeAnswer(k, id).positions.flatMap((position) => positionPoint(k, position, open) ?? []);

/** How many positions a dispute has, and which sources are silent on it. */
export function disputeLead(k: Knowledge, { id }: Dispute): string {
  const { positions, silent } = disputeAnswer(k, id);
  const tags = silent.map((source) => getSource(k, source).tag).join(", ");
  return escapeMarkdown(`${countWords(positions.length, "position")}${tags === "" ? "" : `; silent on it: ${tags}`}.`);
}

/** Disputes by their questions, with how many positions there are. */
export const questionPoints = (disputes: readonly Dispute[], open: Open): Point[] =>
  disputes.flatMap(({ question, positions }) => {
    const evidence = [...new Set(positions.flatMap(({ statements }) => statements))].filter(open);
    const text = `${escapeMarkdown(question)} ${countWords(positions.length, "position")}.`;
    return evidence.length > 0 ? [{ text, evidence }] : [];
  });
