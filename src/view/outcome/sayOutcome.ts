import type { EntityId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { inNumber, stateWords } from "../../query/answers/whatIfWords.ts";
import { capital } from "../../query/capital.ts";
import { groupBy } from "../../query/groupBy.ts";
import { listWords } from "../../query/listWords.ts";
import { wholeOf } from "../../query/timeline/asKnownOn.ts";
import { nameInSentence } from "../../query/sentence.ts";
import { triggerInSentence } from "../../query/triggerInSentence.ts";
import type { TargetState } from "../../query/whatIf/targetState.ts";
import { inWords } from "../inWords.ts";
import type { Outcome } from "./outcomeOf.ts";

const count = (n: number, one: string, many = `${one}s`): string => `${inWords(n)} ${n === 1 ? one : many}`;

/** The question as one would ask it. */
export function askOutcome(k: Knowledge, triggers: readonly string[]): string {
  const [only] = k.dataset.conditions.filter(({ id }) => triggers.includes(id));
  if (!only) return "What if?";
  if (triggers.length === 1) return `What if ${triggerInSentence(only.trigger)}?`;
  return `What if ${inWords(triggers.length)} things happen?`;
}

/** "The guarantee and the fund are revoked". */
function sayState(k: Knowledge, ids: readonly EntityId[], state: TargetState): string {
  const list = listWords(ids.map((id) => nameInSentence(k, id)));
  const words = stateWords[state];
  return `${list} ${ids.length > 1 ? words[1] : inNumber(k, ids[0]!, words)}`;
}

/** How far steps have come. */
export const sayPlace = (at: number, of: number): string =>
  at === 0 ? "before the first step" : of === 1 ? "after the only step" : `after step ${at} of ${of}`;

/** In short, what is switched on, how much changes, and how far the picture has come where that is not the end. */
export function sayShown(k: Knowledge, { consequences: { triggers, steps, states } }: Outcome, at: number): string {
  if (triggers.length === 0) return "What if: nothing is switched on.";
  const changed = states.filter(({ from, to }) => from !== to).length;
  const place = at < steps.length ? `, shown ${sayPlace(at, steps.length)}` : "";
  return `${askOutcome(k, triggers)} ${capital(count(changed, "thing"))} ${changed === 1 ? "changes" : "change"}${place}.`;
}

/** What follows from what is switched on, in a few sentences: what changes, and what is contradicted, left open or without effect. */
export function sayOutcome(k: Knowledge, { consequences }: Outcome): string {
  const { triggers, steps, end, states, idle } = consequences;
  const { length } = k.dataset.conditions;
  if (length === 0)
    return wholeOf(k) === k
      ? "No clause of this dataset makes anything depend on a condition."
      : "By then nothing had been told of a condition.";
  if (triggers.length === 0)
    return `Nothing is switched on, so nothing changes. ${capital(count(length, "condition"))} can be switched on.`;
  const changed = states.filter(({ from, to }) => from !== to);
  const said = [...groupBy(changed, ({ to }) => to)].map(([state, finals]) =>
    sayState(k, finals.map(({ entity }) => entity), state)); // prettier-ignore
  const contradictions = steps.flatMap((step) => step.contradictions).length;
  const open = steps.flatMap((step) => step.undefined).length;
  return [
    said.length > 0 ? `${capital(said.join("; "))}.` : "Nothing changes.",
    ...(end.kind === "cycle" ? ["It does not come to rest: the same steps come again and again."] : []),
    ...(contradictions > 0 ? [`${capital(count(contradictions, "contradiction"))}.`] : []),
    ...(open > 0 ? [`What follows is not defined in ${count(open, "case")}.`] : []),
    ...(idle.length > 0 ? [`${capital(count(idle.length, "condition"))} that ${idle.length === 1 ? "is" : "are"} switched on ${idle.length === 1 ? "has" : "have"} no effect.`] : []), // prettier-ignore
  ].join(" ");
}
