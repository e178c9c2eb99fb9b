import type { Dispute } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { capital } from "../../query/capital.ts";
import { nameInSentence } from "../../query/sentence.ts";
import { wholeOf } from "../../query/timeline/asKnownOn.ts";
import { withParts } from "../../query/withParts.ts";
import { writeDate } from "../../query/writeDate.ts";
import { writeWhen } from "../../query/writeWhen.ts";
import type { Lens, TimeWindow } from "../view.ts";

/** A window in time as words: "on 20 November 2025", "from 1 to 20 November 2025", "from 1 May 2024 to 2 June 2025". */
export function writeWindow({ from, to }: Pick<TimeWindow, "from" | "to">): string {
  if (from === to) return writeWhen(from);
  const [start, end] = [writeDate(from).split(" "), writeDate(to).split(" ")];
  const isSame = (at: number) => start.slice(at).join(" ") === end.slice(at).join(" ");
  const told = isSame(1) ? 1 : isSame(2) ? 2 : start.length;
  return `from ${start.slice(0, told).join(" ")} to ${end.join(" ")}`;
}

/** The day of which everything is shown as it was known: "as known on 20 November 2025". */
export const writeKnown = (day: string): string => `as known ${writeWhen(day)}`;

/** What a lens asks of time, before what is shown: "As known on 20 November 2025: "; nothing where it asks nothing. */
export function describeTime({ time, known }: Lens): string {
  const words = [...(known === undefined ? [] : [writeKnown(known)]), ...(time ? [writeWindow(time)] : [])];
  return words.length === 0 ? "" : `${capital(words.join(", "))}: `;
}

/** Says so where a lens hides what has no date. */
export const describeDated = ({ time }: Lens): string[] => (time?.datedOnly ? ["What has no date is hidden."] : []);

/** Whether any statement names an entity, or a part of a clause, as known then; in a whole knowledge, always. */
export function isTold(k: Knowledge, id: EntityId): boolean {
  if (wholeOf(k) === k) return true;
  const own = new Set([id, ...withParts(k, id)]);
  return k.dataset.statements.some(
    ({ subject, object, place, accounts }) =>
      [subject, object, place].some((one) => one !== undefined && own.has(one)) ||
      accounts.some(({ by }) => by !== undefined && own.has(by)),
  );
}

/** Says that nothing had been said of an entity yet. */
export const sayUntold = (k: Knowledge, id: EntityId): string =>
  `Nothing had been said of ${nameInSentence(k, id)} by then.`;

/** Says that a question was not yet answered differently. */
export const sayUndisputed = ({ question }: Pick<Dispute, "question">): string =>
  `${question} By then no two accounts differed on this.`;
