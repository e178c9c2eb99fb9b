import type { Account } from "../../model/dataset.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { cite, type Citation } from "./answerInWords.ts";

const known = new WeakMap<Knowledge, ReadonlyMap<string, Account>>();

const keyOf = ({ source, stance, by, places }: Citation): string => JSON.stringify([source, stance, by ?? "", places]);

function accountsByCitation(k: Knowledge): ReadonlyMap<string, Account> {
  const before = known.get(k);
  if (before) return before;
  const found = new Map<string, Account>();
  for (const { accounts } of [...k.dataset.conditions, ...k.dataset.statements].toReversed())
    for (const account of accounts) for (const citation of cite([account])) found.set(keyOf(citation), account);
  known.set(k, found);
  return found;
}

/** The accounts that citations stand for, with all that leads to their passages; of accounts that are cited alike, the first. */
export const accountsCited = (k: Knowledge, citations: readonly Citation[]): Account[] =>
  citations.flatMap((citation) => accountsByCitation(k).get(keyOf(citation)) ?? []);
