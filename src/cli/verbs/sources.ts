import type { Knowledge } from "../../model/knowledge.ts";
import { tellPlanAgainstReports, tellToldBy } from "../../query/answers/tellSources.ts";
import { planAgainstReports } from "../../query/bySource/planAgainstReports.ts";
import { relaysOf } from "../../query/bySource/relaysOf.ts";
import { toldBy } from "../../query/bySource/toldBy.ts";
import { openKnowledge } from "../terminal/openKnowledge.ts";
import { resolveEntity } from "../terminal/resolveEntity.ts";
import { resolveSource } from "../terminal/resolveSource.ts";
import { answerFlags, tellAnswer } from "../terminal/tellAnswer.ts";
import { orUnresolved } from "../terminal/unresolved.ts";
import { WrongUse } from "../terminal/verb.ts";
import type { Answer, Verb } from "../terminal/verb.ts";

const listAll = (k: Knowledge): Answer => {
  const data = k.dataset.sources.map((source) => {
    const { own, lost, voices, repeats, repeatedBy } = relaysOf(k, source.id);
    const statements = toldBy(k, source.id).tellings.length;
    const counts = { statements, own: own.length, lost: lost.length, voices: voices.length };
    return { source, ...counts, repeats, repeatedBy };
  });
  const lines = data.map(({ source: { tag, title }, statements, voices, own, lost }) =>
    [
      `${tag}  ${title}`,
      `    ${statements} statements, ${own} in its own voice, ${voices} speakers quoted, ${lost} in words whose speaker it does not say`,
    ].join("\n"),
  );
  return { text: lines.join("\n"), data };
};

/** `parley sources`: the graph as one source tells it. */
export const sources: Verb = {
  name: "sources",
  takes: "[SOURCE]",
  summary: "tell what one source says and where it has it from; without SOURCE, list them",
  help: "SOURCE is an id, a tag, a file or words of the title. NAME is an id, or a name as the search takes it.",
  words: [0, Infinity],
  flags: { ...answerFlags, text: { takes: "NAME", says: "instead, the text of NAME against what reports say of it" } },
  run: (told) =>
    orUnresolved(() => {
      const k = openKnowledge(told.flags.in as string | undefined);
      const words = told.words.join(" ");
      const { text } = told.flags;
      if (typeof text === "string") {
        if (words !== "") throw new WrongUse("--text compares a text with all reports and takes no SOURCE");
        const data = planAgainstReports(
          k,
          resolveEntity(k, text, () => true, "text"),
        );
        return tellAnswer(k, told, { words: tellPlanAgainstReports(k, data), data });
      }
      if (words === "") return listAll(k);
      const { id } = resolveSource(k, words);
      const [telling, relays] = [toldBy(k, id), relaysOf(k, id)];
      return tellAnswer(k, told, { words: tellToldBy(k, telling, relays), data: { ...telling, relays } });
    }),
};
