import type { Knowledge } from "../../model/knowledge.ts";
import { bare } from "../bare.ts";
import type { SentencePart } from "../sentence.ts";
import type { Because, Step } from "../whatIf/applyStep.ts";
import type { Consequences, FinalState } from "../whatIf/whatIf.ts";
import {
  countWords, listNames, nameOf, tell, type AnswerInWords, type AnswerLine, type AnswerSection,
} from "./answerInWords.ts"; // prettier-ignore
import { effectWords, inNumber, stateWords, undefinedWords } from "./whatIfWords.ts";

/** "Under clause 10.c (Russia invades Ukraine), sanctions come back". */
const tellBecause = (k: Knowledge, { condition, consequence: { on, effect } }: Because): AnswerLine =>
  tell(
    [
      { text: "Under " },
      nameOf(k, condition.clause),
      { text: ` (${bare(condition.trigger)}), ` },
      nameOf(k, on),
      { text: ` ${inNumber(k, on, effectWords[effect])}` },
    ],
    condition.accounts,
  );

/** Over how things stand in the end, each with the clauses that deal with it. */
export const finalHeading = "In the end";

const accountsOf = (because: readonly Because[]) => because.flatMap(({ condition }) => condition.accounts);

function tellStep(k: Knowledge, step: Step, at: number): AnswerSection {
  const all = step.conditions.flatMap((condition) =>
    condition.consequences.map((consequence) => ({ condition, consequence })),
  );
  return {
    heading: `Step ${at + 1}`,
    lines: [
      ...all.map((one) => tellBecause(k, one)),
      ...step.contradictions.map(({ on, because }) =>
        tell(
          [
            { text: "Contradiction: " },
            nameOf(k, on),
            { text: ` ${inNumber(k, on, stateWords.contradicted)} at once` },
          ],
          accountsOf(because),
        ),
      ),
      ...step.undefined.map(({ on, why, because }) =>
        tell(
          [{ text: "Not defined: " }, nameOf(k, on), { text: ` ${inNumber(k, on, undefinedWords[why])}` }],
          accountsOf(because),
        ),
      ),
    ],
  };
}

/** A thing as it stands in the end, with the clauses that deal with it and those that fall with it. */
function tellFinal(k: Knowledge, steps: readonly Step[], final: FinalState): AnswerLine {
  const { entity, to, within, dealtWithIn } = final;
  const sentence: SentencePart[] = [
    nameOf(k, entity, true),
    { text: ` ${inNumber(k, entity, stateWords[to])}` },
    ...(within.length > 0 ? [{ text: ", and with it " }, ...listNames(k, within)] : []),
    ...(dealtWithIn.length > 0
      ? [
          { text: "; dealt with in " },
          ...listNames(
            k,
            dealtWithIn.map(({ clause }) => clause),
          ),
        ]
      : []),
  ];
  const acting = steps.flatMap(({ conditions }) => conditions);
  const accounts = [
    ...acting.filter(({ consequences }) => consequences.some(({ on }) => on === entity)),
    ...dealtWithIn.flatMap(({ statements }) => statements),
  ].flatMap((one) => one.accounts);
  return tell(sentence, accounts);
}

const tellEnd = ({ end, steps }: Consequences): string =>
  end.kind === "fixed"
    ? `After ${countWords(end.after, "step")} nothing more follows.`
    : `It does not come to rest: from step ${end.from} on the same ${countWords(end.length, "step")} come again; ${countWords(steps.length, "step")} are told.`;

/** What follows from triggers in sentences, step by step, each with the clause that says so. */
export function tellWhatIf(k: Knowledge, consequences: Consequences): AnswerInWords {
  const { triggers, steps, states, idle } = consequences;
  const trigger = (id: string) => bare(k.dataset.conditions.find((one) => one.id === id)!.trigger);
  const touched = new Set(
    steps.flatMap(({ conditions }) => conditions.flatMap((one) => one.consequences)).map(({ on }) => on),
  );
  const rest = states.length - touched.size;
  const untouched = rest > 0 ? ` ${countWords(rest, "other thing")} that conditions act on stay as before.` : "";
  return {
    title: triggers.length === 0 ? "What if nothing happens" : `What if: ${triggers.map(trigger).join("; ")}`,
    note:
      triggers.length === 0
        ? `No condition is switched on; there ${k.dataset.conditions.length === 1 ? "is" : "are"} ${countWords(k.dataset.conditions.length, "condition")} to switch on.`
        : `${tellEnd(consequences)}${untouched}`,
    sections: [
      ...steps.map((step, at) => tellStep(k, step, at)),
      ...(idle.length === 0
        ? []
        : [
            {
              heading: "Without effect",
              lines: idle.map(({ condition, by, state }) =>
                tell(
                  [
                    { text: `${bare(condition.trigger)}: the condition in ` },
                    nameOf(k, condition.clause),
                    { text: " does not apply, since " },
                    nameOf(k, by),
                    { text: ` ${inNumber(k, by, stateWords[state])}` },
                  ],
                  condition.accounts,
                ),
              ),
            },
          ]),
      ...(touched.size === 0
        ? []
        : [
            {
              heading: finalHeading,
              lines: states.filter(({ entity }) => touched.has(entity)).map((final) => tellFinal(k, steps, final)),
            },
          ]),
    ],
  };
}

/** All conditions that can be switched on, each as a sentence. */
export const tellTriggers = (k: Knowledge): AnswerInWords => ({
  title: "Conditions to switch on",
  note: `${countWords(k.dataset.conditions.length, "condition")}.`,
  sections: k.dataset.conditions.map(({ id, clause, trigger, consequences, accounts }) => ({
    heading: id,
    lines: consequences.map(({ effect, on }) =>
      tell(
        [
          { text: `${bare(trigger)}: under ` },
          nameOf(k, clause),
          { text: ", " },
          nameOf(k, on),
          { text: ` ${inNumber(k, on, effectWords[effect])}` },
        ],
        accounts,
      ),
    ),
  })),
});
