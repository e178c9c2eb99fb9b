import type { EntityId, Statement } from "../model/dataset.ts";
import { getEntity, getRelationType, getTypeOf, isClause, type Knowledge } from "../model/knowledge.ts";
import { writeDate } from "./writeDate.ts";
import { writeQuantity } from "./writeQuantity.ts";
import { writeWhen } from "./writeWhen.ts";

/** A piece of a sentence: words as they are, or an entity to be named there by `nameInSentence`. */
export type SentencePart = { text: string } | { entity: EntityId };

/** The name of an entity inside a sentence: "clause 10.b" for a numbered clause, else the label. */
export function nameInSentence(k: Knowledge, id: EntityId): string {
  const { label, number } = getEntity(k, id);
  return number !== undefined && isClause(k, id) ? `${getTypeOf(k, id).label.toLowerCase()} ${number}` : label;
}

const startsLikeAnAdverb = /^(as|at|by|for|from|if|in|into|of|on|over|through|to|under|via|with|within|without)\b/i;

/** How, where, when and how much: what follows the object. A date that a name in the sentence tells is not told again. */
function tailOf(k: Knowledge, statement: Statement, bare: boolean): SentencePart[] {
  const { subject, object, manner, place, time, quantity } = statement;
  const apart = manner !== undefined && !startsLikeAnAdverb.test(manner);
  const told = [subject, object].some(
    (id) => id !== undefined && time && getEntity(k, id).label.includes(writeDate(time)),
  );
  const parts: SentencePart[] = [];
  if (manner && !apart) parts.push({ text: ` ${manner}` });
  if (apart && !quantity) parts.push({ text: `, ${manner}` });
  if (place !== undefined) parts.push({ text: " in " }, { entity: place });
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
    if ("text" in part && last !== undefined && "text" in last) last.text += part.text;
    else joined.push({ ...part });
  }
  for (const part of joined) if ("text" in part) part.text = part.text.replace(/\s+/g, " ");
  const [first, last] = [joined[0], joined.at(-1)];
  if (first && "text" in first) first.text = first.text.trimStart();
  if (last && "text" in last) last.text = last.text.trimEnd();
  return joined.filter((part) => "entity" in part || part.text !== "");
}

/**
 * A statement as a sentence. Without `from`, or where `from` is neither end, the whole sentence; seen from one of its
 * ends, the sentence starts after that entity's own name, from the object with the inverse label.
 */
export function sentenceOf(k: Knowledge, statement: Statement, from?: EntityId): SentencePart[] {
  const { subject, object, value } = statement;
  const { label, inverse } = getRelationType(k, statement.relation);
  if (object !== undefined && from === object && from !== subject)
    return tidy([{ text: `${inverse} ` }, { entity: subject }, ...tailOf(k, statement, false)]);
  const start: SentencePart[] = from === subject ? [{ text: label }] : [{ entity: subject }, { text: ` ${label}` }];
  const end: SentencePart[] =
    object !== undefined
      ? [{ text: " " }, { entity: object }]
      : value
        ? [{ text: ` ${value.replace(/\.$/, "")}` }]
        : [];
  return tidy([...start, ...end, ...tailOf(k, statement, end.length === 0)]);
}

/** A statement as one line of text; a whole sentence starts with a capital letter. */
export function writeSentence(k: Knowledge, statement: Statement, from?: EntityId): string {
  const line = sentenceOf(k, statement, from)
    .map((part) => ("text" in part ? part.text : nameInSentence(k, part.entity)))
    .join("");
  const whole = from !== statement.subject && (from === undefined || from !== statement.object);
  return whole ? line.charAt(0).toUpperCase() + line.slice(1) : line;
}
