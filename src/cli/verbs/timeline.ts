import { tellKnown, tellTimeline } from "../../query/answers/tellTimeline.ts";
import { countDated } from "../../query/timeline/countDated.ts";
import { knownOn } from "../../query/timeline/knownOn.ts";
import { findSpan } from "../../query/timeline/spanOf.ts";
import { timelineOf } from "../../query/timeline/timelineOf.ts";
import { openKnowledge } from "../terminal/openKnowledge.ts";
import { answerFlags, tellAnswer } from "../terminal/tellAnswer.ts";
import { WrongUse } from "../terminal/verb.ts";
import type { Told, Verb } from "../terminal/verb.ts";

const readDate = ({ flags }: Told, name: string): string | undefined => {
  const text = flags[name];
  if (typeof text !== "string") return undefined;
  if (!findSpan(text))
    throw new WrongUse(`--${name} needs a date such as 2025-11-20, 2025-11 or 2025-11-01/2025-11-20`);
  return text;
};

/** `parley timeline`: what was so and what was said, when. */
export const timeline: Verb = {
  name: "timeline",
  takes: "",
  summary: "tell what happened and what was said, when; or what was known on a date",
  help: "DATE is in EDTF: 2025-11-20, 2025-11, 2014~; TIME also an interval: 2025-11-01/2025-11-20, 2014/..",
  words: [0, 0],
  flags: {
    ...answerFlags,
    within: { takes: "TIME", says: "only what may have been in this time" },
    known: { takes: "DATE", says: "instead, what had been said by this date" },
  },
  run(told) {
    const [within, known] = [readDate(told, "within"), readDate(told, "known")];
    if (within !== undefined && known !== undefined) throw new WrongUse("--within and --known are two questions");
    const k = openKnowledge(told.flags.in as string | undefined);
    if (known !== undefined) {
      const data = knownOn(k, known);
      return tellAnswer(k, told, { words: tellKnown(k, data), data });
    }
    const data = timelineOf(k, { within });
    return tellAnswer(k, told, {
      words: tellTimeline(k, data, countDated(k, data, { statements: k.dataset.statements, within })),
      data,
    });
  },
};
