import type { EntityId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { tellDispute, tellDisputes, tellUnnamed } from "../../query/answers/tellDisputes.ts";
import { disputeAnswer } from "../../query/disputeAnswer.ts";
import { listDisputes } from "../../query/disputes/listDisputes.ts";
import type { DisputeList } from "../../query/disputes/listDisputes.ts";
import { singleUnnamed } from "../../query/disputes/singleUnnamed.ts";
import { plainSpelling } from "../../query/foldSpelling.ts";
import { buildSearch } from "../../query/search.ts";
import { openKnowledge } from "../terminal/openKnowledge.ts";
import { resolveName } from "../terminal/resolveName.ts";
import { resolveEntity } from "../terminal/resolveEntity.ts";
import { answerFlags, tellAnswer } from "../terminal/tellAnswer.ts";
import { orUnresolved } from "../terminal/unresolved.ts";
import { WrongUse } from "../terminal/verb.ts";
import type { Verb } from "../terminal/verb.ts";

interface DisputesFound extends DisputeList {
  /** Set where all of them are about one entity. */
  about?: EntityId;
}

/** The disputes with these words in their question, else those about what is meant, else those that the search finds by some of the words. */
const findDisputes = (k: Knowledge, words: string): DisputesFound => {
  const { id } = resolveName(k, words);
  const asked = plainSpelling(words);
  const named = k.dataset.disputes.filter((one) => one.id === id || plainSpelling(one.question).includes(asked));
  const found = id === undefined && named.length === 0 ? buildSearch(k).find(words, 20, "dispute") : named;
  if (found.length > 0 && (id === undefined || k.disputes.has(id)))
    return { disputes: found.map((one) => disputeAnswer(k, one.id)), others: [] };
  const about = resolveEntity(k, words, () => true, "entity");
  return { ...listDisputes(k, about), about };
};

/** `parley disputes`: what is disputed, who holds which position, on how many voices. */
export const disputes: Verb = {
  name: "disputes",
  takes: "[NAME]",
  summary: "tell what is disputed, about NAME or at all, with voices and reports counted apart",
  help: "NAME is an id, a name as the search takes it, or words of a question.",
  words: [0, Infinity],
  flags: { ...answerFlags, unnamed: { says: "instead, the statements that rest on one unnamed voice" } },
  run: (told) =>
    orUnresolved(() => {
      const k = openKnowledge(told.flags.in as string | undefined);
      const words = told.words.join(" ");
      if (told.flags.unnamed === true) {
        if (words !== "") throw new WrongUse("--unnamed asks of the whole dataset and takes no NAME");
        const data = singleUnnamed(k);
        return tellAnswer(k, told, { words: tellUnnamed(k, data), data });
      }
      const data: DisputesFound = words === "" ? listDisputes(k) : findDisputes(k, words);
      const [only] = data.disputes.length === 1 && data.others.length === 0 ? data.disputes : [];
      return tellAnswer(k, told, { words: only ? tellDispute(k, only) : tellDisputes(k, data, data.about), data });
    }),
};
