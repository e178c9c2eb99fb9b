import type { Entity } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import { getEntity, getTypeOf, isClause, type Knowledge } from "../../model/knowledge.ts";
import { foldSpelling } from "../foldSpelling.ts";
import { writeQuantity } from "../writeQuantity.ts";
import { searchWords } from "./searchWords.ts";

/** One text by which something can be found. */
export interface Findable {
  text: string;
  words: string[];
  folded: string[];
  /** All words run together, plain and folded. */
  joined: string;
  joinedFolded: string;
}

/** Something that search can find, with the texts by which it is found, most telling first. */
export interface SearchDocument {
  kind: "entity" | "dispute";
  id: string;
  names: Findable[];
  /** Figures of the statements in which it is the subject, then those in which it is the object. */
  figures: Findable[];
  objectFigures: Findable[];
  /** Found by these words last. */
  prose: Findable;
  /** Things come before the clauses that are named after them. */
  isClause: boolean;
  /** How much there is to tell of it; the greater stands first among equals. */
  weight: number;
}

/** A spelling that shrank to one letter would begin every name with it; the word itself says more. */
const atLeastTwo = (fold: string, word: string): string => (fold.length < 2 ? word : fold);

/** Makes a text ready to be compared; `fold` may be one that remembers. */
export function findable(text: string, fold: (word: string) => string = foldSpelling): Findable {
  const words = searchWords(text);
  const folded = words.map((word) => atLeastTwo(fold(word), word));
  return {
    text,
    words,
    folded,
    joined: words.join(""),
    joinedFolded: atLeastTwo(fold(words.join("")), words.join("")),
  };
}

/** Folding that does each word once. */
function rememberFolds(): (word: string) => string {
  const folds = new Map<string, string>();
  return (word) => {
    const known = folds.get(word);
    if (known !== undefined) return known;
    const fold = foldSpelling(word);
    folds.set(word, fold);
    return fold;
  };
}

const namesOf = (k: Knowledge, entity: Entity): string[] => {
  const { label, short, number, aliases, misspellings } = entity;
  const type = getTypeOf(k, entity.id);
  const numbers =
    number !== undefined && isClause(k, entity.id)
      ? [`${type.label} ${number}`, number, `${type.plural} ${number}`]
      : [];
  return [...new Set([...numbers, label, ...(short ? [short] : []), ...aliases, ...(misspellings ?? [])])];
};

const figuresOf = (k: Knowledge, id: EntityId, end: "subject" | "object"): string[] =>
  (k.statementsOf.get(id) ?? [])
    .filter((statement) => statement[end] === id && statement.quantity)
    .map(({ quantity }) => writeQuantity(quantity!));

/** Everything in a dataset that can be found, in the dataset's order: entities, then disputes. */
export function searchDocuments(k: Knowledge): SearchDocument[] {
  const fold = rememberFolds();
  const ready = (text: string) => findable(text, fold);
  const entities = k.dataset.entities.map((entity): SearchDocument => {
    const { id, summary } = entity;
    const values = (k.statementsOf.get(id) ?? []).flatMap(({ value }) => (value ? [value] : []));
    return {
      kind: "entity",
      id,
      names: namesOf(k, entity).map(ready),
      figures: figuresOf(k, id, "subject").map(ready),
      objectFigures: figuresOf(k, id, "object").map(ready),
      prose: { ...ready([summary, ...values].join(" ")), text: summary },
      isClause: isClause(k, id),
      weight: k.statementsOf.get(id)?.length ?? 0,
    };
  });
  const disputes = k.dataset.disputes.map(({ id, question, positions, about }): SearchDocument => {
    const labels = positions.map(({ label }) => label);
    const matters = about.flatMap((one) => namesOf(k, getEntity(k, one)));
    return {
      kind: "dispute",
      id,
      names: [ready(question)],
      figures: [],
      objectFigures: [],
      prose: { ...ready([...labels, ...matters].join(" ")), text: labels.join(" · ") },
      isClause: false,
      weight: 0,
    };
  });
  return [...entities, ...disputes];
}
