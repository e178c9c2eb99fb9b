import { isClause, topClauseOf, type Knowledge } from "../../model/knowledge.ts";
import { nameInSentence } from "../../query/sentence.ts";
import type { Reader } from "./command.ts";
import { commandTyped } from "./offerQuestions.ts";
import { isSoft } from "./splitNames.ts";

/** Which numbers clauses have, where one is meant that none has. */
function sayNumbers(k: Knowledge, word: string): string[] {
  const numbers = k.dataset.entities.flatMap(({ id, number }) =>
    number !== undefined && isClause(k, id) && topClauseOf(k, id) === id ? [number] : [],
  );
  return /^\d+$/.test(word) && numbers.length > 1
    ? [`Clauses are numbered from ${numbers[0]} to ${numbers.at(-1)}.`]
    : [];
}

/** Why a command that was typed has no meaning: a name that it does not take, one that nothing has, or words that do not fit. */
export function whyNothing({ k, find }: Pick<Reader, "k" | "find">, text: string): string | undefined {
  const called = commandTyped(text);
  if (!called) return undefined;
  const { command, typed } = called;
  const rest = typed.rest.join(" ");
  const [known] = find(rest);
  if (known && command.lacks !== undefined) {
    const name = nameInSentence(k, known.id);
    return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${command.lacks}.`;
  }
  const takesNames = !["source", "compare", "timeline", "matrix", "measure"].includes(command.ask);
  const strange = typed.rest.filter((word) => !isSoft(word) && find(word).length === 0);
  if (takesNames && strange.length > 0 && !known)
    return [`Nothing is called “${strange.join(" ")}”.`, ...strange.flatMap((word) => sayNumbers(k, word))].join(" ");
  return `“${rest}” does not fit here; ask like this: ${[command.words[0], command.example].join(" ").trim()}.`;
}
