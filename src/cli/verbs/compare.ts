import { tellLedgersCompared } from "../../query/answers/tellLedger.ts";
import { tellSourcesCompared } from "../../query/answers/tellSources.ts";
import { compareSources } from "../../query/bySource/compareSources.ts";
import { compareLedgers } from "../../query/ledger/compareLedgers.ts";
import { writeLedgerCsv } from "../../query/ledger/writeLedgerCsv.ts";
import { openKnowledge } from "../terminal/openKnowledge.ts";
import { resolveActor } from "../terminal/resolveEntity.ts";
import { findSources, resolveSource } from "../terminal/resolveSource.ts";
import { answerFlags, tellAnswer } from "../terminal/tellAnswer.ts";
import { orUnresolved } from "../terminal/unresolved.ts";
import { WrongUse } from "../terminal/verb.ts";
import type { Verb } from "../terminal/verb.ts";

/** `parley compare`: two sources, or the ledgers of two actors. */
export const compare: Verb = {
  name: "compare",
  takes: "A B",
  summary: "set two sources side by side, or the ledgers of two actors",
  help: "A and B are two sources (id, tag, file, words of the title) or two actors; a name of several words stands in quotes.",
  words: [2, 2],
  flags: answerFlags,
  run: (told) =>
    orUnresolved(() => {
      const k = openKnowledge(told.flags.in as string | undefined);
      const [a, b] = told.words as [string, string];
      if ([a, b].some((words) => findSources(k, words).length > 0)) {
        const [one, other] = [resolveSource(k, a), resolveSource(k, b)];
        if (one === other) throw new WrongUse(`"${a}" and "${b}" are one source, ${one.tag}; compare it with another`);
        const data = compareSources(k, one.id, other.id);
        return tellAnswer(k, told, { words: tellSourcesCompared(k, data), data });
      }
      const [actor, other] = [resolveActor(k, a), resolveActor(k, b)];
      if (actor === other) throw new WrongUse(`"${a}" and "${b}" are one actor; compare it with another`);
      const data = compareLedgers(k, actor, other);
      const csv = () => writeLedgerCsv(k, data.a, data.b);
      return tellAnswer(k, told, { words: tellLedgersCompared(k, data), data, csv });
    }),
};
