import type { Account, Standing, Statement } from "../../../model/dataset.ts";
import type { EntityId } from "../../../model/ids.ts";
import { getRelationType, type Knowledge } from "../../../model/knowledge.ts";
import { labelFrom, sentenceOf, type SentencePart } from "../../../query/sentence.ts";

/** What is said of one who has a role in a clause, for the clause itself and for those of its parts that say the same. */
export interface RoleLine {
  /** The relation in words, where it is not the usual one of the role. */
  label?: string;
  /** Said of the clause as a whole. */
  whole: boolean;
  /** The parts of which the same is said, in order. */
  parts: EntityId[];
  /** How, when, how much. */
  rest: SentencePart[];
  standing: Standing;
  accounts: Account[];
}

/** What stands behind the holder's name in the sentence, without its comma. */
function restOf(k: Knowledge, statement: Statement): SentencePart[] {
  const sentence = sentenceOf(k, statement, statement.subject);
  const [first, ...more] = sentence.slice(
    sentence.findIndex((part) => "entity" in part && part.entity === statement.object) + 1,
  );
  if (!first) return [];
  return "entity" in first ? [first, ...more] : [{ text: first.text.replace(/^[,:]?\s*/, "") }, ...more];
}

/** The lines under the name of one who holds a role in a clause: statements that differ only in the part share one. */
export function roleLines(
  k: Knowledge,
  clause: EntityId,
  usual: string | undefined,
  statements: readonly Statement[],
): RoleLine[] {
  const lines = new Map<string, RoleLine>();
  for (const statement of statements) {
    const { relation, subject, object, standing, accounts } = statement;
    const rest = restOf(k, statement);
    const key = JSON.stringify([relation, standing, rest]);
    const line = lines.get(key) ?? { whole: false, parts: [], rest, standing, accounts: [] };
    if (relation !== usual && object !== undefined)
      line.label = labelFrom(k, getRelationType(k, relation), object, false);
    if (subject === clause) line.whole = true;
    else if (!line.parts.includes(subject)) line.parts.push(subject);
    line.accounts.push(...accounts);
    lines.set(key, line);
  }
  return [...lines.values()];
}
