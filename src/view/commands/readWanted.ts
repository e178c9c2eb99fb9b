import type { EntityId } from "../../model/ids.ts";
import { getTypeOf, isClause, type Knowledge } from "../../model/knowledge.ts";
import type { ClausesWanted } from "../../model/question.ts";
import { rolesHeld } from "../../query/clauses/rolesHeld.ts";
import { mostOffered, offer, type Command, type Reader } from "./command.ts";
import { likely } from "./readNames.ts";
import { writeExactly } from "./writeName.ts";

type Place = "binds" | "notBinds" | "benefits" | "atCostOf";

const places: readonly { place: Place; word: string; form: RegExp }[] = [
  { place: "notBinds", word: "not", form: /^(?:(?:but|and)\s+)?(?:do(?:es)?\s+)?not(?:\s+binds?)?\b/i },
  { place: "atCostOf", word: "cost", form: /^(?:(?:but|and)\s+)?(?:at\s+(?:the\s+)?)?costs?(?:\s+of)?\b/i },
  { place: "binds", word: "binds", form: /^(?:(?:but|and)\s+)?binds?\b/i },
  { place: "benefits", word: "benefits", form: /^(?:(?:but|and)\s+)?benefits?\b/i },
];
const nobody = /^(?:(?:but|and)\s+)?(?:nobody|no ?one)(?:\s+(?:is\s+)?(?:named|bound))?\b/i;
const inPart = /^(?:,\s*)?(?:with)?in\s+(?:one|a|the same|a single)\s+part\b/i;

/** Whether clauses may name an entity as one whom they bind or benefit. */
export const isActorOfClauses = (k: Knowledge, id: EntityId): boolean =>
  !isClause(k, id) && ["party", "person"].includes(getTypeOf(k, id).kind);

/** A name as it is typed between words that say what is wanted; one that has such a word in it stands in quotes. */
function writeApart(k: Knowledge, id: EntityId): string {
  const name = writeExactly(k, id);
  const words = name.split(" ").map((_, at, all) => all.slice(at).join(" "));
  const forms = [...places.map(({ form }) => form), nobody, inPart];
  return words.some((rest) => forms.some((form) => form.test(rest))) ? `"${name}"` : name;
}

/** What is wanted, as it is typed: "binds Russia not Ukraine". */
export function writeWantedWords(k: Knowledge, wanted: ClausesWanted): string {
  const order: readonly Place[] = ["binds", "benefits", "atCostOf", "notBinds"];
  const words = order.flatMap((place) => {
    const id = wanted[place];
    return id === undefined ? [] : [`${places.find((one) => one.place === place)!.word} ${writeApart(k, id)}`];
  });
  const bare = wanted.noBearer ? ["nobody named"] : [];
  const within = wanted.within === "part" ? ["in one part"] : wanted.within === "clause" ? ["in the clause"] : [];
  return [...words, ...bare, ...within].join(" ");
}

interface Part {
  place?: Place;
  more?: ClausesWanted;
  words: string;
}

/** Cuts what was typed at the words that say what is wanted of whom. */
function cut(text: string): Part[] {
  const parts: Part[] = [];
  for (let rest = text.trim(); rest !== "";) {
    const place = places.find(({ form }) => form.test(rest));
    const found =
      place?.form.exec(rest) ?? nobody.exec(rest) ?? inPart.exec(rest) ?? /^in\s+the\s+clause\b/i.exec(rest);
    if (found) {
      const more: ClausesWanted | undefined = place
        ? undefined
        : nobody.test(rest)
          ? { noBearer: true }
          : { within: inPart.test(rest) ? "part" : "clause" };
      parts.push({ ...(place && { place: place.place }), ...(more && { more }), words: "" });
      rest = rest.slice(found[0].length).trimStart();
      continue;
    }
    const [word = "", quoted = word] = /^"([^"]+)"/.exec(rest) ?? /^\S+/.exec(rest) ?? [];
    const last = parts.at(-1);
    if (last && word !== ",") last.words = `${last.words} ${quoted}`.trim();
    rest = rest.slice(word.length).trimStart();
  }
  return parts;
}

const held = new WeakMap<Knowledge, ReadonlySet<EntityId>>();

/** Everybody who is bound by a clause or benefits from one. */
export function actorsInClauses(k: Knowledge): ReadonlySet<EntityId> {
  const known = held.get(k) ?? new Set(rolesHeld(k).map(({ actor }) => actor).filter((id) => isActorOfClauses(k, id))); // prettier-ignore
  held.set(k, known);
  return known;
}

/** The meanings of a name; where none is typed yet, those who are bound or benefit, busiest first. */
const meanings = (reader: Reader, words: string): EntityId[] =>
  (words === ""
    ? likely(reader, { fits: (k, id) => actorsInClauses(k).has(id) }, [])
    : reader.find(words).filter(({ id }) => !isClause(reader.k, id))
  ).map(({ id }) => id);

/** Reads which clauses are wanted: "binds Russia not Ukraine", "benefits Ukraine at the cost of Russia", "nobody named". */
export const readWanted: Command["read"] = ({ word, rest }, reader) => {
  const parts = cut([word, ...rest].join(" "));
  let choices: ClausesWanted[] = [{}];
  for (const { place, more, words } of parts) {
    if (more && words !== "") return [];
    const named = place ? meanings(reader, words).map((id): ClausesWanted => ({ [place]: id })) : [more ?? {}];
    const isLast = parts.at(-1)?.place === place;
    choices = choices.flatMap((known) => named.slice(0, isLast ? mostOffered : 1).map((one) => ({ ...known, ...one })));
  }
  const isAsked = (wanted: ClausesWanted) => Object.keys(wanted).some((key) => key !== "within");
  return choices
    .filter(isAsked)
    .slice(0, mostOffered)
    .map((wanted) => offer({ ask: "clauses-where", ...wanted }));
};
