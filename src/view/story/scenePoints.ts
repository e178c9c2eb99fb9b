import type { Scene } from "../../model/story.ts";
import type { EntityId, StatementId } from "../../model/ids.ts";
import { topClauseOf, type Knowledge } from "../../model/knowledge.ts";
import type { AnswerInWords, AnswerLine } from "../../query/answers/answerInWords.ts";
import { writeLink } from "../link.ts";
import type { Shown } from "../shown.ts";
import type { View } from "../view.ts";
import { escapeMarkdown } from "./markdown.ts";

/** A sentence of a scene as Markdown, and the statements that it rests on. */
export interface Point {
  text: string;
  evidence: StatementId[];
}

/** As much of a scene as is made up; what follows from it is worked out. */
export interface ScenePlan {
  title: string;
  /** Markdown before the points. */
  lead?: string;
  points?: readonly Point[];
  /** How many points there are, where the scene tells some of them only: it says so then. */
  of?: number;
  /** What the scene rests on where its points do not say. */
  evidence?: readonly StatementId[];
  view: View;
  highlight?: readonly string[];
  reveal?: readonly (readonly string[])[];
  places?: Scene["places"];
}

/** How many sentences a scene tells. */
export const mostPoints = 5;

/** As many points as a scene has room for, and how many there are. */
export const fitPoints = (points: readonly Point[]): { points: Point[]; of: number } => ({
  points: points.slice(0, mostPoints),
  of: points.length,
});

/** How many statements a scene rests on at most, shared out over its sentences. */
const mostEvidence = 20;

/** A name that leads to its entity. */
export const linkTo = (text: string, id: EntityId): string => `[${escapeMarkdown(text)}](#${id})`;

/** What ties the entities of a sentence to one another, else the first that is said of any of them. */
function findNamed(k: Knowledge, { sentence }: AnswerLine, open: (id: StatementId) => boolean): StatementId[] {
  const named = new Set(sentence.flatMap((part) => ("entity" in part ? [part.entity] : [])));
  const said = [...named].flatMap((id) => k.statementsOf.get(id) ?? []).filter(({ id }) => open(id));
  const tying = said.filter(({ subject, object }) => named.has(subject) && object !== undefined && named.has(object));
  return [...new Set((tying.length > 0 ? tying : said.slice(0, 3)).map(({ id }) => id))];
}

/** Which statements a view lets through. */
export const passesIn = ({ statements }: Shown): ((id: StatementId) => boolean) => {
  const open = new Set(statements.map(({ id }) => id));
  return (id) => open.has(id);
};

/** A line of an answer as a point; nothing where what it rests on is not shown. */
export function pointOf(k: Knowledge, line: AnswerLine, open: (id: StatementId) => boolean): Point | undefined {
  const evidence = line.statement === undefined ? findNamed(k, line, open) : [line.statement].filter(open);
  if (evidence.length === 0) return undefined;
  const words = line.sentence.map((part) => ("entity" in part ? linkTo(part.text, part.entity) : escapeMarkdown(part.text))); // prettier-ignore
  const standing = line.standing === undefined || line.standing === "undisputed" ? "" : ` (${line.standing})`;
  const text = words.join("");
  return { text: `${text}${standing}${/[.?!]$/.test(text) && standing === "" ? "" : "."}`, evidence };
}

/** All points of an answer's sections in turn, so that each section soon has its word; no sentence twice. */
export function pointsOf(k: Knowledge, { sections }: Pick<AnswerInWords, "sections">, open: (id: StatementId) => boolean): Point[] {
  const found = new Map<string, Point>();
  const longest = Math.max(0, ...sections.map(({ lines }) => lines.length));
  for (let at = 0; at < longest; at++)
    for (const { lines } of sections) {
      const line = lines[at];
      const point = line && pointOf(k, line, open);
      if (point && !found.has(point.text)) found.set(point.text, point);
    }
  return [...found.values()];
} // prettier-ignore

/** The first statement that is shown of every source: what a scene of everything rests on. */
export function sampleOf({ statements }: Shown): StatementId[] {
  const bySource = new Map<string, StatementId>();
  for (const { id, accounts } of statements)
    for (const { source } of accounts) if (!bySource.has(source)) bySource.set(source, id);
  return [...new Set(bySource.values())].slice(0, mostEvidence);
}

/** Statements with the marks at their ends, for drawing them in full: parts of a clause with their clause. */
export const drawnFor = (k: Knowledge, statements: readonly StatementId[]): string[] => [
  ...new Set(
    statements.flatMap((id) => {
      const { subject, object } = k.statements.get(id) ?? {};
      const ends = [subject, object].filter((one) => one !== undefined);
      return [...ends.flatMap((end) => [topClauseOf(k, end), end]), id];
    }),
  ),
];

/** Makes a scene of what is planned, without words where it rests on nothing; its id is to be exchanged for one of its own. */
export function planScene({ title, lead = "", points = [], of = points.length, evidence = [], view, highlight = [], reveal = [], places }: ScenePlan): Scene {
  const list = points.map(({ text }) => `- ${text}`).join("\n");
  const some = points.length > 0 && of > points.length ? `${points.length} of ${of} are on this slide.` : "";
  const share = Math.floor(mostEvidence / Math.max(1, points.length));
  const own = points.flatMap((point) => point.evidence.slice(0, share));
  const shown: View = { ...view };
  delete shown.story;
  const basis = [...new Set(own.length > 0 ? own : evidence)].slice(0, mostEvidence);
  return {
    id: "scene",
    title,
    text: basis.length > 0 ? [lead, list, some].filter((part) => part !== "").join("\n\n") : "",
    view: writeLink(undefined, shown).slice(1),
    evidence: basis,
    ...(highlight.length > 0 && { highlight: [...highlight] }),
    ...(reveal.length > 0 && { reveal: reveal.map((step) => [...step]) }),
    ...(places && { places }),
  };
} // prettier-ignore
