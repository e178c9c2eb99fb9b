import type { Source } from "../../model/dataset.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { outermost, textsThatSpeak } from "../../query/bySource/textsThatSpeak.ts";
import { mostOffered, offer, type Command, type Offer, type Reader } from "./command.ts";
import { findListed, type Listed, type ListedHit } from "./findListed.ts";

const listed = (k: Knowledge): Listed<Source>[] =>
  k.dataset.sources.map((one) => ({ one, names: [one.tag, one.title, one.id, one.file.replace(/\.\w+$/, "")] }));

/** A source as it is typed. */
export const writeSource = ({ tag }: Source): string => tag;

const all = ({ k }: Reader): ListedHit<Source>[] => k.dataset.sources.map((one) => ({ one, tier: 0 }));

/** Reads the name of one source; without a name, all of them are offered. */
export const readSource: Command["read"] = ({ rest }, reader) => {
  const found = rest.length === 0 ? all(reader) : findListed(listed(reader.k), rest.join(" "));
  return found.slice(0, mostOffered).map(({ one }) => offer({ ask: "source", source: one.id }));
};

/** Reads the name of a text that sources quote, or of a clause of it; without a name, all such texts are offered. */
export const readText: Command["read"] = ({ rest }, { k, find }) => {
  const texts = textsThatSpeak(k);
  const named = rest.length === 0 ? texts : find(rest.join(" ")).map(({ id }) => id).filter((id) => texts.includes(outermost(k, id))); // prettier-ignore
  return named.slice(0, mostOffered).map((text) => offer({ ask: "text", text }));
};

/** The best way to cut words into two sources. */
function cutInTwo(k: Knowledge, words: readonly string[]): [ListedHit<Source>[], ListedHit<Source>[]] | undefined {
  const sources = listed(k);
  const without = (some: readonly string[]) => some.filter((word) => !/^(,|and|with|to|vs|versus)$/i.test(word));
  const cuts = words.map((_, at): [ListedHit<Source>[], ListedHit<Source>[]] => [
    findListed(sources, without(words.slice(0, at)).join(" ")),
    findListed(sources, without(words.slice(at)).join(" ")),
  ]);
  const cost = ([a, b]: (typeof cuts)[number]) => (a[0]?.tier ?? Infinity) + (b[0]?.tier ?? Infinity);
  const [best] = cuts.filter((cut) => cost(cut) < Infinity).toSorted((a, b) => cost(a) - cost(b));
  return best;
}

/** Reads the names of two sources; where one is missing, it is set against each of the others. */
export const readCompared: Command["read"] = ({ rest }, reader) => {
  const { k } = reader;
  const pairs = (left: readonly ListedHit<Source>[], right: readonly ListedHit<Source>[]): Offer[] =>
    left
      .flatMap((a) => right.map((b) => ({ a: a.one.id, b: b.one.id, tier: a.tier + b.tier })))
      .filter(({ a, b }) => a !== b)
      .toSorted((one, other) => one.tier - other.tier)
      .slice(0, mostOffered)
      .map(({ a, b }) => offer({ ask: "compare", a, b }));
  const two = cutInTwo(k, rest);
  if (two) return pairs(...two);
  const one = rest.length === 0 ? all(reader).slice(0, 1) : findListed(listed(k), rest.join(" "));
  return pairs(one.slice(0, 1), all(reader));
};
