import { getEntity, getSource, type Knowledge } from "../../model/knowledge.ts";
import type { AnswerLine, Citation } from "./answerInWords.ts";

/** Who speaks in a source, in a few words, and against a sentence also how; nothing where it speaks in its own voice for it. */
function speakerIn(k: Knowledge, { by, lost, stance }: Citation): string | undefined {
  const own = lost ? "speaker not named" : undefined;
  const name = by === undefined ? own : (getEntity(k, by).short ?? getEntity(k, by).label);
  if (stance === "asserts") return name;
  return `${name === undefined ? "" : `${name} `}${stance}`;
}

/** Who speaks is said of so many at most; a sentence that sums up what more say has its sources alone. */
const mostSpeakers = 6;

/** A mark for each source or passage, and behind it who speaks there; what is marked alike stands once. */
function marksOf(k: Knowledge, { citations, spoken, statement }: AnswerLine, headOf: (one: Citation) => string) {
  const isSum = statement === undefined && new Set(citations.map((one) => speakerIn(k, one))).size > mostSpeakers;
  const marks = new Map<string, Set<string>>();
  for (const citation of citations) {
    const head = headOf(citation);
    const speakers = marks.get(head) ?? new Set();
    const speaker = spoken || isSum ? undefined : speakerIn(k, citation);
    marks.set(head, speaker === undefined ? speakers : speakers.add(speaker));
  }
  return [...marks].map(([head, speakers]) => ({ head, speakers: [...speakers].join(", ") }));
}

const standingOf = ({ standing }: AnswerLine): string[] =>
  standing === undefined || standing === "undisputed" ? [] : [standing];

/** What stands behind a sentence as text: "S2 S1, disputed", or with who speaks "S2: Leavitt; S1; disputed". */
export function writeMarks(k: Knowledge, line: AnswerLine): string {
  const marks = marksOf(k, line, ({ source }) => getSource(k, source).tag);
  if (marks.every(({ speakers }) => speakers === ""))
    return [marks.map(({ head }) => head).join(" "), ...standingOf(line)].join(", ");
  const sources = marks.map(({ head, speakers }) => (speakers === "" ? head : `${head}: ${speakers}`));
  return [...sources, ...standingOf(line)].join("; ");
}

/** What stands behind a sentence in Markdown, with the places of the passages: "S2 3-9 (Leavitt), S1 12-20; disputed". */
export function writePlaceMarks(k: Knowledge, line: AnswerLine): string {
  const marks = marksOf(k, line, ({ source, places }) => {
    const { tag } = getSource(k, source);
    return places.length === 0 ? tag : places.map(([from, to]) => `${tag} ${from}-${to}`).join(", ");
  });
  const sources = marks.map(({ head, speakers }) => (speakers === "" ? head : `${head} (${speakers})`));
  return [sources.join(", "), ...standingOf(line)].join("; ");
}
