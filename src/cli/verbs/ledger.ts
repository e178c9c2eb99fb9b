import type { Knowledge } from "../../model/knowledge.ts";
import { tellLedger, tellLedgersCompared, tellTotals } from "../../query/answers/tellLedger.ts";
import { compareLedgers } from "../../query/ledger/compareLedgers.ts";
import { ledgerOf } from "../../query/ledger/ledgerOf.ts";
import { ledgerTotals } from "../../query/ledger/ledgerTotals.ts";
import { writeLedgerCsv } from "../../query/ledger/writeLedgerCsv.ts";
import { openKnowledge } from "../terminal/openKnowledge.ts";
import { resolveActor } from "../terminal/resolveEntity.ts";
import { resolveName } from "../terminal/resolveName.ts";
import { answerFlags, tellAnswer } from "../terminal/tellAnswer.ts";
import { orUnresolved } from "../terminal/unresolved.ts";
import type { Told, Verb } from "../terminal/verb.ts";

const nameOf = (words: readonly string[]): string => words.filter((word) => !/^(and|with|,)$/i.test(word)).join(" ");

/** The names of one party or of two: all words are one name, unless that means nothing and they fall into two that do. */
function findParties(k: Knowledge, { words, flags }: Told): [string, string?] {
  const whole = words.join(" ");
  if (typeof flags.beside === "string") return [whole, flags.beside];
  const isName = (name: string) => k.entities.has(resolveName(k, name).id ?? "");
  const each = whole.split(/\s+|(?=,)/).flatMap((word) => (word.startsWith(",") ? [",", word.slice(1)] : [word]));
  const pairs = each.slice(1).map((_, at) => [nameOf(each.slice(0, at + 1)), nameOf(each.slice(at + 1))] as const);
  const pair = isName(whole) ? undefined : pairs.find((names) => names.every(isName));
  return pair ? [...pair] : [whole];
}

/** `parley ledger`: what an actor gives and gets, clause by clause. */
export const ledger: Verb = {
  name: "ledger",
  takes: "[ACTOR [ACTOR]]",
  summary:
    "tell what an actor gives and gets, clause by clause, or two side by side; without ACTOR, who does so how often",
  help: "ACTOR is an id, or a name as the search takes it; `and` may stand between two. --csv gives one row a role in a clause.",
  words: [0, Infinity],
  flags: { ...answerFlags, beside: { takes: "ACTOR", says: "set this one's ledger beside it" } },
  run: (told) =>
    orUnresolved(() => {
      const k = openKnowledge(told.flags.in as string | undefined);
      const words = told.words.join(" ");
      if (words === "") {
        const data = ledgerTotals(k);
        return tellAnswer(k, told, { words: tellTotals(k, data), data });
      }
      const [first, second] = findParties(k, told);
      const actor = resolveActor(k, first);
      if (second !== undefined) {
        const data = compareLedgers(k, actor, resolveActor(k, second));
        const csv = () => writeLedgerCsv(k, data.a, data.b);
        return tellAnswer(k, told, { words: tellLedgersCompared(k, data), data, csv });
      }
      const data = ledgerOf(k, actor);
      return tellAnswer(k, told, { words: tellLedger(k, data), data, csv: () => writeLedgerCsv(k, data) });
    }),
};
