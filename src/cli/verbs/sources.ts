import { getSource, type Knowledge } from "../../model/knowledge.ts";
import { tellAllSources } from "../../query/answers/tellAllSources.ts";
import { tellPlanAgainstReports, tellToldBy } from "../../query/answers/tellSources.ts";
import { planAgainstReports } from "../../query/bySource/planAgainstReports.ts";
import { relaysOf } from "../../query/bySource/relaysOf.ts";
import { relayTable } from "../../query/bySource/relayTable.ts";
import { toldBy } from "../../query/bySource/toldBy.ts";
import { openKnowledge } from "../terminal/openKnowledge.ts";
import { resolveEntity } from "../terminal/resolveEntity.ts";
import { resolveSource } from "../terminal/resolveSource.ts";
import { answerFlags, tellAnswer } from "../terminal/tellAnswer.ts";
import { orUnresolved } from "../terminal/unresolved.ts";
import { WrongUse } from "../terminal/verb.ts";
import type { Answer, Told, Verb } from "../terminal/verb.ts";

const listAll = (k: Knowledge, told: Told): Answer => {
  const all = k.dataset.sources.map(({ id }) => relaysOf(k, id));
  const table = relayTable(k);
  const data = all.map((relays) => {
    const { own, quoted, lost, voices, repeats, repeatedBy } = relays;
    const counts = { own: own.length, quoted: quoted.length, lost: lost.length, voices: voices.length };
    const source = getSource(k, relays.source);
    return { source, statements: relays.told.length, ...counts, repeats, repeatedBy };
  });
  return tellAnswer(k, told, { words: tellAllSources(k, all, table), data });
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
      if (words === "") return listAll(k, told);
      const { id } = resolveSource(k, words);
      const [telling, relays] = [toldBy(k, id), relaysOf(k, id)];
      return tellAnswer(k, told, { words: tellToldBy(k, telling, relays), data: { ...telling, relays } });
    }),
};
