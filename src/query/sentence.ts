import type { RelationType, Statement } from "../model/dataset.ts";
import type { EntityId } from "../model/ids.ts";
import { getEntity, getRelationType, getTypeOf, isClause, type Knowledge } from "../model/knowledge.ts";
import { writeDate } from "./writeDate.ts";
import { writeAmount, writeQuantity } from "./writeQuantity.ts";
import { writeWhen } from "./writeWhen.ts";

/** A piece of a sentence: words, or the name of an entity as it stands there. */
export type SentencePart = { text: string } | { text: string; entity: EntityId };

/** The name of an entity inside a sentence: "clause 10.b" for a numbered clause, else its phrase or its label. */
export function nameInSentence(k: Knowledge, id: EntityId): string {
  const { label, phrase = label, number } = getEntity(k, id);
  return number !== undefined && isClause(k, id) ? `${getTypeOf(k, id).label.toLowerCase()} ${number}` : phrase;
}

/** The label of a relation as it reads from an entity, its subject where `outward`: "supports", "are bound by". */
export function labelFrom(k: Knowledge, relation: RelationType, id: EntityId, outward: boolean): string {
  const { label, inverse } = (getEntity(k, id).plural && relation.plural) || relation;
  return outward ? label : inverse;
}

const named = (k: Knowledge, entity: EntityId): SentencePart => ({ text: nameInSentence(k, entity), entity });

const startsLikeAnAdverb = /^(as|at|by|for|from|if|in|into|of|on|over|through|to|under|via|with|within|without)\b/i;

const tellsDate = (k: Knowledge, id: EntityId, date: string): boolean =>
  getEntity(k, id).label.includes(date) || nameInSentence(k, id).includes(date);

/** How, where, when and how much: what follows the object. What a name or the value tells is not told again. */
function tailOf(k: Knowledge, statement: Statement, bare: boolean): SentencePart[] {
  const { subject, object = subject, value, manner, place, time } = statement;
  const apart = manner !== undefined && !startsLikeAnAdverb.test(manner);
  const told = time !== undefined && [subject, object].some((id) => tellsDate(k, id, writeDate(time)));
  const counted = value?.split(/\s/).includes(writeAmount(statement.quantity?.amount ?? Number.NaN));
  const quantity = counted ? undefined : statement.quantity;
  const parts: SentencePart[] = [];
  if (manner && !apart) parts.push({ text: ` ${manner}` });
  if (apart && !quantity) parts.push({ text: `, ${manner}` });
  if (place !== undefined) parts.push({ text: " in " }, named(k, place));
  if (time && !told) parts.push({ text: ` ${writeWhen(time)}` });
  if (quantity) parts.push({ text: `${bare ? " " : ": "}${writeQuantity(quantity)}` });
  if (apart && quantity) parts.push({ text: `, ${manner}` });
  return parts;
}

/** Joins neighbouring words, so that no space stands twice and no piece is empty. */
function tidy(parts: readonly SentencePart[]): SentencePart[] {
  const joined: SentencePart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last === undefined || "entity" in part || "entity" in last) joined.push({ ...part });
    else last.text += part.text;
  }
  for (const part of joined) if (!("entity" in part)) part.text = part.text.replace(/\s+/g, " ");
  const [first, last] = [joined[0], joined.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return joined.filter((part) => part.text !== "");
}

/**
 * A statement as a sentence. Without `from`, or where `from` is neither end, the whole sentence, starting with a capital
 * letter; seen from one of its ends, it starts after that entity's own name, from the object with the inverse label.
 */
export function sentenceOf(k: Knowledge, statement: Statement, from?: EntityId): SentencePart[] {
  const { subject, object, value } = statement;
  const relation = getRelationType(k, statement.relation);
  if (object !== undefined && from === object && from !== subject)
    return tidy([
      { text: `${labelFrom(k, relation, object, false)} ` },
      named(k, subject),
      ...tailOf(k, statement, false),
    ]);
  const label = labelFrom(k, relation, subject, true);
  const name = nameInSentence(k, subject);
  const capital = { text: name.charAt(0).toUpperCase() + name.slice(1), entity: subject };
  const start: SentencePart[] = from === subject ? [{ text: label }] : [capital, { text: ` ${label}` }];
  const end: SentencePart[] =
    object !== undefined ? [{ text: " " }, named(k, object)] : value ? [{ text: ` ${value.replace(/\.$/, "")}` }] : [];
  return tidy([...start, ...end, ...tailOf(k, statement, end.length === 0)]);
}

/** A statement as one line of text. */
export const writeSentence = (k: Knowledge, statement: Statement, from?: EntityId): string =>
  sentenceOf(k, statement, from)
    .map(({ text }) => text)
    .join("");
