import type { HandoutScene } from "../view/story/handoutOf.ts";
import type { HandoutTable } from "../view/story/tables/table.ts";
import { escapeMarkdown } from "../view/story/markdown.ts";
import { writePlaces, type SourcedSentence } from "../view/story/sourcedOf.ts";
import type { HandedFile, HandoutJob, WriteHandout } from "./handoutJob.ts";
import { writeDated, writeLacks } from "./sayScene.ts";
import { citationFile } from "./citationFile.ts";
import { drawScenes, pictureName } from "./drawScenes.ts";
import { writeBlocks } from "./writeBlocks.ts";

const writeCell = (words: string): string => words.split("\n").map(escapeMarkdown).join("<br>");
const writeRow = (cells: readonly string[]): string => `| ${cells.map(writeCell).join(" | ")} |`;

function writeTable({ head, rows, note, centred }: HandoutTable): string {
  const rule = head.map((_, at) => (centred?.includes(at) ? ":-:" : "---"));
  const table = [writeRow(head), `| ${rule.join(" | ")} |`, ...rows.map(writeRow)].join("\n");
  return note === undefined ? table : `${table}\n\n${escapeMarkdown(note)}`;
}

const writeSourced = (one: SourcedSentence): string => {
  const standing = one.standing === "undisputed" ? "" : ` (${one.standing})`;
  const accounts = one.accounts.map((account) => `  - ${escapeMarkdown(`${writePlaces(account)}: ${account.words}`)}`);
  return [`- ${escapeMarkdown(`${one.sentence}${standing}.`)}`, ...accounts].join("\n");
};

/** Notes, set apart from what everybody reads. */
const asQuote = (text: string): string => text.replace(/^/gm, "> ").replace(/ $/gm, "");

function writeScene({ options }: HandoutJob, scene: HandoutScene, at: number, picture: string | undefined): string {
  const { title, text, notes, tables, evidence } = scene;
  const blocks = [
    `## ${at + 1}. ${escapeMarkdown(title)}`,
    ...(picture === undefined ? [] : [`![${escapeMarkdown(scene.described)}](${picture})`]),
    writeBlocks(text),
    ...writeLacks(scene).map((lack) => `*${escapeMarkdown(lack)}*`),
    ...tables.map(writeTable),
    ...(options.notes && notes.length > 0 ? ["### Notes", asQuote(writeBlocks(notes))] : []),
    ...(evidence.length > 0 ? ["### Sources of this scene", evidence.map(writeSourced).join("\n")] : []),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

const writeSources = ({ handout }: HandoutJob): string =>
  [
    "## Sources",
    "Places in a source are counted in characters from the start of its file; the file is known by its SHA-256.",
    handout.sources
      .map((source) =>
        [
          `- **${source.tag} ${escapeMarkdown(source.title)}**, ${writeDated(source)}\\`,
          `  ${escapeMarkdown(source.summary)}\\`,
          `  \`${source.file}\`, SHA-256 \`${source.sha256}\``,
        ].join("\n"),
      )
      .join("\n"),
  ].join("\n\n");

/** A story as a Markdown text, with its pictures and its sources for a reference manager as files beside it. */
export const writeMarkdown: WriteHandout = async (job, waiting) => {
  const { title, summary, name, credit, scenes } = job.handout;
  const files: HandedFile[] = [];
  const told: string[] = [];
  await drawScenes(job, waiting, (svg, scene, at) => {
    const drawn = scene.tables.length === 0;
    const picture = `${name}-pictures/${pictureName(scene, at, scenes.length)}.svg`;
    if (drawn) files.push({ name: picture, type: "image/svg+xml", data: new Blob([svg], { type: "image/svg+xml" }) });
    told.push(writeScene(job, scene, at, drawn ? picture : undefined));
  });
  const head = [`# ${escapeMarkdown(title)}`, ...(summary === undefined ? [] : [escapeMarkdown(summary)])];
  const text = `${[...head, ...told, writeSources(job), escapeMarkdown(credit)].join("\n\n")}\n`;
  const type = "text/markdown";
  return [
    { name: `${name}.md`, type, data: new Blob([text], { type }) },
    ...files,
    citationFile(job, `${name}-sources.csl.json`),
  ];
};
