import type { Knowledge } from "../../model/knowledge.ts";
import { capital } from "../capital.ts";
import type { NeighboursAnswer } from "../neighboursOf.ts";
import { nameInSentence } from "../sentence.ts";
import { countWords, type AnswerInWords } from "./answerInWords.ts";
import { tellHop } from "./tellPaths.ts";

/** What an entity is tied to, in sentences: how much by which relations, then each neighbour of the page. */
export function tellNeighbours(k: Knowledge, answer: NeighboursAnswer): AnswerInWords {
  const { entity, counts, total, offset, neighbours } = answer;
  const name = nameInSentence(k, entity);
  const ways = counts.map(({ label, entities, statements }) => {
    const more = statements > entities ? ` in ${statements} statements` : "";
    return `${label} ${entities}${more}`;
  });
  const page = neighbours.length < total ? ` Shown: ${offset + 1} to ${offset + neighbours.length} of ${total}.` : "";
  const others = `${capital(name)} ${ways.join(", ")}.`;
  return {
    title: `What ${name} is tied to`,
    note:
      counts.length === 0
        ? `Nothing ties ${name} to anything else.`
        : total === 0
          ? `Nothing ties ${name} to anything in the way asked for. ${others}`
          : `${capital(countWords(total, "neighbour"))} of ${name}.${page}`,
    sections:
      total === 0
        ? []
        : [
            { heading: "By relation", note: others, lines: [] },
            ...neighbours.map((neighbour) => ({
              heading: capital(nameInSentence(k, neighbour.entity)),
              lines: tellHop(k, neighbour),
            })),
          ],
  };
}
