import { measures, type Measure } from "../../model/question.ts";
import { hintNearest } from "../../model/nearest.ts";
import { tellMeasured } from "../../query/answers/tellMeasured.ts";
import { measure } from "../../query/structure/measure.ts";
import { numberFlag } from "../terminal/numberFlag.ts";
import { openKnowledge } from "../terminal/openKnowledge.ts";
import { answerFlags, tellAnswer } from "../terminal/tellAnswer.ts";
import { WrongUse } from "../terminal/verb.ts";
import type { Verb } from "../terminal/verb.ts";

const findMeasure = (name: string): Measure => {
  const found = measures.find((one) => one === name.toLowerCase());
  if (found) return found;
  throw new WrongUse(
    `there is no measure "${name}"; ${hintNearest(name, measures, `there are ${measures.join(", ")}`)}`,
  );
};

/** `parley metrics`: the structure of the graph by one measure. */
export const metrics: Verb = {
  name: "metrics",
  takes: "MEASURE",
  summary: "measure the structure of the graph, and say what the measure means",
  help: `MEASURE is one of ${measures.join(", ")}. A clause and its parts are one.`,
  words: [1, 1],
  flags: { ...answerFlags, limit: { takes: "N", says: "how many findings to tell at most; 20 without it" } },
  run(told) {
    const [name, most] = [findMeasure(told.words[0]!), numberFlag(told, "limit", 20)];
    const k = openKnowledge(told.flags.in as string | undefined);
    const data = measure(k, name);
    return tellAnswer(k, told, { words: tellMeasured(k, data, most), data });
  },
};
