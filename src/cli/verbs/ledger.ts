import { tellLedger, tellLedgersCompared, tellTotals } from "../../query/answers/tellLedger.ts";
import { compareLedgers } from "../../query/ledger/compareLedgers.ts";
import { ledgerOf } from "../../query/ledger/ledgerOf.ts";
import { ledgerTotals } from "../../query/ledger/ledgerTotals.ts";
import { writeLedgerCsv } from "../../query/ledger/writeLedgerCsv.ts";
import { openKnowledge } from "../terminal/openKnowledge.ts";
import { resolveActor } from "../terminal/resolveEntity.ts";
import { answerFlags, tellAnswer } from "../terminal/tellAnswer.ts";
import { orUnresolved } from "../terminal/unresolved.ts";
import type { Verb } from "../terminal/verb.ts";

/** `parley ledger`: what an actor gives and gets, clause by clause. */
export const ledger: Verb = {
  name: "ledger",
  takes: "[ACTOR]",
  summary: "tell what an actor gives and gets, clause by clause; without ACTOR, who does so how often",
  help: "ACTOR is an id, or a name as the search takes it. --csv gives one row a role in a clause.",
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
      const actor = resolveActor(k, words);
      if (typeof told.flags.beside === "string") {
        const data = compareLedgers(k, actor, resolveActor(k, told.flags.beside));
        const csv = () => writeLedgerCsv(k, data.a, data.b);
        return tellAnswer(k, told, { words: tellLedgersCompared(k, data), data, csv });
      }
      const data = ledgerOf(k, actor);
      return tellAnswer(k, told, { words: tellLedger(k, data), data, csv: () => writeLedgerCsv(k, data) });
    }),
};
