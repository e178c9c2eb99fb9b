import type { EntityId } from "../../model/ids.ts";
import { topClauseOf, type Knowledge } from "../../model/knowledge.ts";
import type { Question } from "../../model/question.ts";
import { degreeOf } from "../../query/degree.ts";
import { mostOffered, offer, type Command, type Offer, type Reader } from "./command.ts";
import type { FindNamed, Named } from "./findNamed.ts";
import { splitNames, type Reading } from "./splitNames.ts";
import { writeStart } from "./writeStart.ts";

/** A command that takes names of entities and nothing else. */
export interface NamesWanted {
  least: number;
  most: number;
  /** Which entities it takes; all without. */
  fits?: (k: Knowledge, id: EntityId) => boolean;
  /** Names may follow one another without anything between them, so that two are looked for rather than one long one. */
  apart?: boolean;
  question: (ids: readonly EntityId[]) => Question;
  /** What it is asked with where names are missing yet. */
  begin?: { word: "path" | "among"; name: (k: Knowledge, ids: readonly EntityId[]) => string };
}

const busiest = new WeakMap<Knowledge, EntityId[]>();

/** What most is tied to, first; parts of clauses are left out. */
function busyIn(k: Knowledge): EntityId[] {
  const known = busiest.get(k);
  if (known) return known;
  const found = [...degreeOf(k)]
    .filter(([id]) => topClauseOf(k, id) === id)
    .toSorted((a, b) => b[1] - a[1])
    .map(([id]) => id);
  busiest.set(k, found);
  return found;
}

/** Those to go on with where no name is typed yet: what is selected, then what most is tied to. */
export function likely({ k, selection }: Reader, { fits }: Pick<NamesWanted, "fits">, without: readonly EntityId[]) {
  const found: Named[] = [];
  for (const id of new Set([...selection, ...busyIn(k)])) {
    if (found.length === mostOffered) break;
    if (!without.includes(id) && (fits?.(k, id) ?? true)) found.push({ id, tier: 0 });
  }
  return found;
}

/** Choices of one meaning for each name, the likeliest first; none names the same twice. */
function choices(k: Knowledge, { names }: Reading): EntityId[][] {
  const last = names.length - 1;
  const isAlike = ({ tier }: Named, _: number, [first]: Named[]) => tier === first?.tier;
  let lists: { ids: EntityId[]; rank: number }[] = [{ ids: [], rank: 0 }];
  for (const [at, name] of names.entries()) {
    const some = at === last ? name : name.filter(isAlike).slice(0, 2);
    lists = lists.flatMap(({ ids, rank }) =>
      some
        .map(({ id, tier }, place) => ({ ids: [...ids, id], rank: rank + place + tier }))
        .filter(({ ids: own }) => new Set(own.map((id) => topClauseOf(k, id))).size === own.length),
    );
  }
  return lists.toSorted((a, b) => a.rank - b.rank).map(({ ids }) => ids);
}

/** The cuts worth offering: of names that stand apart one or two, an exact single name first; else the one that fits best. */
function readingsOf(words: readonly string[], { most, apart }: NamesWanted, find: FindNamed): Reading[] {
  const found = [...splitNames(words, find, most).entries()];
  if (!apart) return found.toSorted((a, b) => a[1].cost - b[1].cost || a[0] - b[0]).slice(0, 1).map(([, reading]) => reading); // prettier-ignore
  const [one, two] = [1, 2].map((count) => found.find(([names]) => names === count)?.[1]);
  const both = one && one.cost <= 1 ? [one, two] : [two, one];
  return both.filter((reading) => reading !== undefined);
}

/** A beginning with some of the names, to go on from. */
export function startWith(
  k: Knowledge,
  ask: Question["ask"],
  { begin }: NamesWanted,
  ids: readonly EntityId[],
): Offer[] {
  if (!begin) return [];
  const entities = [...ids];
  return [{ kind: "start", ask, text: writeStart(k, begin.word, entities), name: begin.name(k, entities), entities }];
}

/** Reads a command that takes names of entities; an ambiguous name gives several questions, missing ones a beginning. */
export function readNames(ask: Question["ask"], wanted: NamesWanted): Command["read"] {
  const { least, most, fits, question } = wanted;
  return ({ rest, open }, reader) => {
    const { k } = reader;
    const find: FindNamed = fits ? (words) => reader.find(words).filter(({ id }) => fits(k, id)) : reader.find;
    const readings = rest.length === 0 ? [{ names: [], cost: 0 }] : readingsOf(rest, wanted, find);
    const offers = readings.flatMap((reading) => {
      const { names } = reading;
      const first = names.map((name) => name[0]!.id);
      const full =
        open && names.length < most
          ? { ...reading, names: [...first.map((id) => [{ id, tier: 0 }]), likely(reader, wanted, first)] }
          : reading;
      return choices(k, full).flatMap((ids) =>
        ids.length >= least ? [offer(question(ids))] : startWith(k, ask, wanted, ids),
      );
    });
    return offers.slice(0, mostOffered);
  };
}
