import type { Edtf } from "../model/ids.ts";
import type { Question } from "../model/question.ts";
import { findSpan, writeDay } from "../query/timeline/spanOf.ts";
import type { Asked, Lens, TimeWindow, View } from "./view.ts";

const nothing = { selection: [], dispute: undefined, question: undefined } satisfies Partial<View>;

/** The days that a time may mean, as a window of the lens; undefined where it has no beginning or no end. */
export function windowOf(time: Edtf): TimeWindow | undefined {
  const { from, to } = findSpan(time) ?? {};
  return from === undefined || to === undefined ? undefined : { from: writeDay(from), to: writeDay(to) };
}

/** The lens with the time that a question is about. */
function lensAt(lens: Lens, { within, known }: Extract<Question, { ask: "timeline" }>): Lens {
  const time = within === undefined ? undefined : windowOf(within);
  const day = known === undefined ? undefined : findSpan(known)?.to;
  const { time: _, known: __, ...rest } = lens;
  return { ...rest, ...(time && { time }), ...(day !== undefined && { known: writeDay(day) }) };
}

/** What changes in a view that asks something beside the graph, which then shows the whole of the answer, unless the question only goes on. */
export const askBeside = (question: Asked, goesOn = false): Partial<View> => ({
  ...nothing,
  question,
  page: "graph",
  ...(!goesOn && { focus: undefined, camera: undefined }),
});

/** What changes in a view so that it answers a question: every sort of question has its place. */
export function leadTo({ lens }: Pick<View, "lens">, question: Question): Partial<View> {
  switch (question.ask) {
    case "entity":
      return { ...nothing, selection: [question.entity] };
    case "actors":
      return { ...nothing, selection: [question.clause] };
    case "dispute":
      return { ...nothing, dispute: question.dispute };
    case "disputes":
      return { ...nothing, page: "disputes", about: question.about };
    case "matrix":
      return { ...nothing, page: "matrix", rows: question.rows };
    case "ledger": {
      const { actor, beside } = question;
      return { ...nothing, page: "ledger", ledger: beside === undefined ? [actor] : [actor, beside] };
    }
    case "source":
      return { ...nothing, page: "sources", told: [question.source], text: undefined };
    case "compare":
      return { ...nothing, page: "sources", told: [question.a, question.b], text: undefined };
    case "text":
      return { ...nothing, page: "sources", text: question.text, told: undefined };
    case "timeline":
      return { ...nothing, page: "timeline", lens: lensAt(lens, question) };
    default:
      return askBeside(question);
  }
}
