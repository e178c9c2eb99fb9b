import type { Knowledge } from "../../model/knowledge.ts";
import type { AnswerInWords } from "../../query/answers/answerInWords.ts";
import { tellTimeline } from "../../query/answers/tellTimeline.ts";
import type { Shown } from "../shown.ts";
import type { Lens } from "../view.ts";
import { datedIn, timelineIn } from "./timelineIn.ts";

/** The timeline of what is shown, in sentences. */
export function tellTimelineIn(k: Knowledge, lens: Lens, shown: Shown): AnswerInWords {
  const timeline = timelineIn(k, lens, shown);
  return tellTimeline(k, timeline, datedIn(k, lens, shown, timeline));
}
