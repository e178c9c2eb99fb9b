import type { Account, Statement } from "../../model/dataset.ts";
import { getSource, type Knowledge } from "../../model/knowledge.ts";
import type { DividedDispute, SourcesCompared, TwoTellings } from "../bySource/compareSources.ts";
import type { PlanAgainstReports } from "../bySource/planAgainstReports.ts";
import type { Relays } from "../bySource/relaysOf.ts";
import type { ToldBy } from "../bySource/toldBy.ts";
import { nameInSentence } from "../sentence.ts";
import {
  accountsOf, countWords, listNames, nameOf, tell, tellStatement, type AnswerInWords, type AnswerSection,
} from "./answerInWords.ts"; // prettier-ignore
import { tellAccount } from "./tellDisputes.ts";

const bare = (text: string): string => text.replace(/[.?!]$/, "");

const tagsOf = (k: Knowledge, ids: readonly string[]): string => ids.map((id) => getSource(k, id).tag).join(" ");

/** A section that says how much is in it, also where that is nothing. */
const counted = (heading: string, lines: AnswerSection["lines"]): AnswerSection => ({
  heading,
  note: lines.length === 0 ? "None." : `${countWords(lines.length, "sentence")}.`,
  lines,
});

/** The graph as one source tells it, in sentences, and where the source has them from. */
export function tellToldBy(k: Knowledge, { source, tellings, conditions }: ToldBy, relays: Relays): AnswerInWords {
  const { title, tag } = getSource(k, source);
  const accountsIn = (statement: Statement) => statement.accounts.filter((one) => one.source === source);
  const line = (statement: Statement) => tellStatement(k, statement, { accounts: accountsIn(statement) });
  const { repeats, repeatedBy, voices, own, lost } = relays;
  const facts = [
    `${countWords(tellings.length, "statement")}`,
    `${countWords(voices.length, "speaker")} quoted`,
    repeats.length > 0 ? `repeats ${tagsOf(k, repeats)}` : "repeats no other source of the dataset",
    ...(repeatedBy.length > 0 ? [`is repeated by ${tagsOf(k, repeatedBy)}`] : []),
  ];
  return {
    title: `${tag}: ${title}`,
    note: `${facts.join("; ")}.`,
    sections: [
      counted("In its own voice", own.map(line)),
      ...voices.map(({ by, via, statements }) => {
        const through = via.length > 0 ? `, via ${via.join(", ")}` : "";
        return counted(
          `In the words of ${nameInSentence(k, by)}${through}`,
          statements.map((one) =>
            tellStatement(k, one, { accounts: accountsIn(one).filter((account) => account.by === by) }),
          ),
        );
      }),
      ...(lost.length > 0 ? [counted("In words of others, without saying whose", lost.map(line))] : []),
      ...(conditions.length > 0
        ? [
            counted(
              "Conditions",
              conditions.map(({ clause, trigger, accounts }) =>
                tell(
                  [nameOf(k, clause, true), { text: ` has a condition: ${bare(trigger)}` }],
                  accounts.filter((one) => one.source === source),
                ),
              ),
            ),
          ]
        : []),
    ],
  };
}

const tellEach = (k: Knowledge, tellings: readonly TwoTellings[]): AnswerSection["lines"] =>
  tellings.map(({ statement, a, b }) => tellStatement(k, statement, { accounts: [...a, ...b] }));

const tellOpposed = (k: Knowledge, tellings: readonly TwoTellings[]): AnswerSection["lines"] =>
  tellings.flatMap(({ statement, a, b }) => [...a, ...b].map((account) => tellAccount(k, statement, account)));

const tellDivided = (
  k: Knowledge,
  disputes: readonly DividedDispute[],
  [left, right]: readonly [string, string],
  isMeant: (account: Account) => boolean,
): AnswerSection => {
  const labels = (positions: DividedDispute["a"]) => positions.map(({ label }) => bare(label)).join("; ");
  return counted(
    "Disputes in which they give different positions",
    disputes.map(({ dispute, a, b }) =>
      tell(
        [{ text: `${dispute.question} ${left}: ${labels(a)}. ${right}: ${labels(b)}` }],
        accountsOf(k, dispute).filter(isMeant),
      ),
    ),
  );
};

/** Two sources compared, in sentences. */
export function tellSourcesCompared(k: Knowledge, compared: SourcesCompared): AnswerInWords {
  const { a, b, onlyA, onlyB, both, against, neither, disputes, repeats } = compared;
  const [left, right] = [getSource(k, a).tag, getSource(k, b).tag];
  const repeated = repeats
    ? ` ${getSource(k, repeats.source).tag} repeats ${getSource(k, repeats.of).tag}, so what both say is no second witness.`
    : "";
  return {
    title: `${left} and ${right} compared`,
    note: `Of ${countWords(k.dataset.statements.length, "statement")}, ${onlyA.length} only in ${left}, ${onlyB.length} only in ${right}, ${both.length} in both, ${against.length} against each other, ${neither.length} in neither.${repeated}`,
    sections: [
      counted("Against each other", tellOpposed(k, against)),
      tellDivided(k, disputes, [left, right], ({ source }) => source === a || source === b),
      counted(`Only in ${left}`, tellEach(k, onlyA)),
      counted(`Only in ${right}`, tellEach(k, onlyB)),
      counted("In both", tellEach(k, both)),
    ],
  };
}

/** The text of an instrument against what reports say of it, in sentences. */
export function tellPlanAgainstReports(k: Knowledge, compared: PlanAgainstReports): AnswerInWords {
  const { whole, voices, onlyText, onlyReports, both, against, disputes } = compared;
  const name = nameInSentence(k, whole);
  const spoken = listNames(k, voices)
    .map(({ text }) => text)
    .join("");
  return {
    title: `The text of ${name} against reports of it`,
    note:
      voices.length === 0
        ? `No source quotes ${name} in its own words, so all that is said of it stands under reports.`
        : `The text speaks as ${spoken}: ${onlyText.length} statements only in it, ${onlyReports.length} only in reports, ${both.length} in both, ${against.length} against each other.`,
    sections: [
      counted("Against each other", tellOpposed(k, against)),
      tellDivided(k, disputes, ["The text", "Reports"], () => true),
      counted("Only in the text", tellEach(k, onlyText)),
      counted("Only in reports", tellEach(k, onlyReports)),
      counted("In both", tellEach(k, both)),
    ],
  };
}
