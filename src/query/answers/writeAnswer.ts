import { getEntity, getSource, type Knowledge } from "../../model/knowledge.ts";
import { writeCsv } from "../writeCsv.ts";
import { writeDate } from "../writeDate.ts";
import { sourcesCited, type AnswerInWords, type AnswerLine, type Citation } from "./answerInWords.ts";
import { citationsOf } from "./citationsOf.ts";
import { writeMarks, writePlaceMarks } from "./writeMarks.ts";

export const answerForms = ["text", "markdown", "csv", "json", "csl"] as const;
/** The forms in which an answer can be copied; `csl` is its sources alone, as CSL-JSON. */
export type AnswerForm = (typeof answerForms)[number];

const sentenceIn = ({ sentence }: AnswerLine): string => `${sentence.map(({ text }) => text).join("")}.`;

const tagsOf = (k: Knowledge, citations: readonly Citation[]): string =>
  [...new Set(citations.map(({ source }) => getSource(k, source).tag))].join(" ");

const writePlaces = (k: Knowledge, citations: readonly Citation[]): string =>
  [
    ...new Set(
      citations.flatMap(({ source, places }) =>
        places.length > 0
          ? places.map(([from, to]) => `${getSource(k, source).tag} ${from}-${to}`)
          : [getSource(k, source).tag],
      ),
    ),
  ].join(", ");

const listSources = (k: Knowledge, answer: AnswerInWords): string[] =>
  sourcesCited(k, answer).map((id) => {
    const { tag, title, file, published } = getSource(k, id);
    return `${tag}: ${title} (${file}${published === undefined ? "" : `, ${writeDate(published)}`})`;
  });

function writeText(k: Knowledge, answer: AnswerInWords): string {
  const { title, note, sections } = answer;
  const sources = listSources(k, answer);
  return [
    title,
    ...(note === "" ? [] : [note]),
    ...sections.flatMap(({ heading, note: own, lines }) => [
      "",
      heading,
      ...(own === undefined ? [] : [`  ${own}`]),
      ...lines.map((line) => `  ${sentenceIn(line)}  [${writeMarks(k, line)}]`),
    ]),
    ...(sources.length > 0 ? ["", "Sources", ...sources.map((source) => `  ${source}`)] : []),
  ].join("\n");
}

const escape = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, String.raw`\$&`);

function writeMarkdown(k: Knowledge, answer: AnswerInWords): string {
  const { title, note, sections } = answer;
  const sources = listSources(k, answer);
  const blocks = [
    `# ${escape(title)}`,
    ...(note === "" ? [] : [escape(note)]),
    ...sections.flatMap(({ heading, note: own, lines }) => [
      `## ${escape(heading)}`,
      ...(own === undefined ? [] : [escape(own)]),
      ...(lines.length === 0
        ? []
        : [lines.map((line) => `- ${escape(sentenceIn(line))} \\[${escape(writePlaceMarks(k, line))}\\]`).join("\n")]),
    ]),
    ...(sources.length > 0 ? ["## Sources", sources.map((source) => `- ${escape(source)}`).join("\n")] : []),
  ];
  return `${blocks.join("\n\n")}\n`;
}

const writeVoices = (k: Knowledge, citations: readonly Citation[]): string =>
  [
    ...new Set(
      citations.map(
        ({ source, by, stance }) =>
          `${by === undefined ? getSource(k, source).tag : getEntity(k, by).label}: ${stance}`,
      ),
    ),
  ].join("; ");

const writeRows = (k: Knowledge, { sections }: AnswerInWords): string =>
  writeCsv([
    ["section", "sentence", "standing", "sources", "who says what", "places", "statement"],
    ...sections.flatMap(({ heading, lines }) =>
      lines.map((line) => [
        heading,
        sentenceIn(line),
        line.standing ?? "",
        tagsOf(k, line.citations),
        writeVoices(k, line.citations),
        writePlaces(k, line.citations),
        line.statement ?? "",
      ]),
    ),
  ]);

const writePlain = (k: Knowledge, answer: AnswerInWords): string => {
  const sections = answer.sections.map(({ heading, note, lines }) => ({
    heading,
    ...(note !== undefined && { note }),
    lines: lines.map((line) => ({ ...line, sentence: sentenceIn(line) })),
  }));
  const { title, note } = answer;
  return JSON.stringify({ title, note, sections, sources: citationsOf(k, sourcesCited(k, answer)) }, null, 2);
};

/** An answer in one of the forms in which it can be copied. */
export function writeAnswer(k: Knowledge, answer: AnswerInWords, form: AnswerForm = "text"): string {
  switch (form) {
    case "text":
      return writeText(k, answer);
    case "markdown":
      return writeMarkdown(k, answer);
    case "csv":
      return writeRows(k, answer);
    case "json":
      return writePlain(k, answer);
    case "csl":
      return JSON.stringify(citationsOf(k, sourcesCited(k, answer)), null, 2);
  }
}
