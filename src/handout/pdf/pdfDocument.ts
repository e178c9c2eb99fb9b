import type { Content, ContentText, TDocumentDefinitions } from "pdfmake/interfaces.js";
import type { HandoutScene } from "../../view/story/handoutOf.ts";
import type { HandoutTable } from "../../view/story/tables/table.ts";
import { writePlaces } from "../../view/story/sourcedOf.ts";
import { paragraphsOf } from "../paragraphs.ts";
import { writeLacks, writeTags } from "../sayScene.ts";
import { fadeEdges } from "../fadeEdges.ts";
import { fitText, fitTitle, textHeight } from "../fit/fitText.ts";
import { setTitle, type SetTitle } from "../fit/setTitle.ts";
import { fitTable } from "../fit/fitWidths.ts";
import { rowHeight, splitRows } from "../fit/splitRows.ts";
import { tintsOf, type Tints } from "../tintsOf.ts";
import { outlinesFirst } from "./outlinesFirst.ts";
import { pdfFaces } from "./pdfFonts.ts";
import type { PdfJob } from "./pdfJob.ts";
import { pdfSources } from "./pdfSources.ts";
import { pdfTable, settingOf } from "./pdfTable.ts";
import { pdfText } from "./pdfText.ts";

/** A4 across, in points. */
const page = { width: 841.89, height: 595.28, margin: 40, foot: 52 } as const;
const inner = page.width - 2 * page.margin;

/** Where the picture of a scene stands on its page, in points. */
export const pictureOnPage = { width: 572, height: page.height - page.foot - 20 } as const;

/** The size at which it is drawn, in pixels. */
export const drawnForPage = { width: 2 * pictureOnPage.width, height: Math.round(2 * pictureOnPage.height) } as const;

/** How far its legend stands from its left edge, in those pixels: where the words of the page begin. */
export const indent = 2 * page.margin;

type Margin = [left: number, top: number, right: number, bottom: number];

const heading = (text: string, fontSize: number, more: Partial<ContentText> & { id?: string } = {}): Content => ({
  text,
  font: pdfFaces.serif,
  bold: true,
  fontSize,
  lineHeight: 1.05,
  margin: [0, 0, 0, 10],
  ...more,
});

const quiet = (text: string, { quiet: colour }: Tints, more: Partial<ContentText> = {}): Content => ({
  text,
  fontSize: 9,
  color: `#${colour}`,
  ...more,
});

/** How the titles of scenes stand in a list. */
const listed = { width: 270, lines: 2, sizes: [12], high: 30, smaller: [12] };

/** The titles of some scenes, each with its number and the number of its page. */
const contentsOf = (scenes: readonly HandoutScene[], from: number, tints: Tints): Content => ({
  stack: scenes.map(({ id, title }, at) => ({
    columns: [
      { width: 22, text: String(from + at + 1), color: `#${tints.quiet}` },
      { width: "*", text: setTitle(title, listed).words, linkToDestination: id },
      { width: 40, text: [{ pageReference: id }], color: `#${tints.quiet}`, alignment: "right" },
    ],
    columnGap: 0,
    margin: [0, 0, 0, 6],
  })),
  fontSize: 12,
});

/** How far the words of the cover stand in from the margin of the page, in points. */
const coverEdge = 20;

/** How many titles stand below one another before they stand in two columns. */
const mostInColumn = 6;

function listScenes(scenes: readonly HandoutScene[], tints: Tints): Content {
  const half = scenes.length > mostInColumn ? Math.ceil(scenes.length / 2) : scenes.length;
  const columns = [scenes.slice(0, half), scenes.slice(half)];
  const told = columns.map((own, at) => contentsOf(own, at * half, tints));
  const edge = { width: coverEdge, text: "" };
  // Columns that go on to a further page lose the margin of what holds them.
  return { columns: [edge, told[0]!, { width: 48, text: "" }, told[1]!, edge], columnGap: 0, margin: [0, 40, 0, 0] };
}

const cover = ({ handout: { title, summary, dataset, scenes } }: PdfJob, tints: Tints): Content => ({
  stack: [
    {
      stack: [
        heading(title, fitTitle(title, 620, 2, [40, 36, 32, 28, 24]), { margin: [0, 0, 0, 16], outline: true }),
        ...(summary === undefined ? [] : [{ text: summary, fontSize: 16, lineHeight: 1.2, margin: [0, 0, 60, 24] as Margin }]), // prettier-ignore
        quiet(`${dataset.title}. Nothing later than ${dataset.cutOff} is in it.`, tints, { fontSize: 11 }),
      ],
      margin: [coverEdge, 0, coverEdge, 0],
    },
    listScenes(scenes, tints),
  ],
  margin: [0, 90, 0, 0],
});

/** How high a line of the serif is here, of a line as it is reckoned. */
const serifLine = 1.18;

const besidePicture = { lines: 4, sizes: [24, 22, 20, 18, 16], high: 230, smaller: [16, 15, 14, 13, 12] };

/** The title over tables, and how much lower they begin for it than below a line. */
function titleOver(title: string, after: string): SetTitle & { more: number } {
  const set = setTitle(title, { width: inner, lines: 1, sizes: [24, 22, 20, 18, 16], high: 70, smaller: [20, 18, 16, 14, 12] }, after); // prettier-ignore
  return { ...set, more: Math.max(0, set.high * serifLine - 36) };
}

const lacks = (scene: HandoutScene): Content[] =>
  writeLacks(scene).map((text) => ({ text, italics: true, font: pdfFaces.serif, margin: [0, 0, 0, 6] }));

function picturePage({ pictures, handout }: PdfJob, scene: HandoutScene, tints: Tints): Content {
  const left = pictureOnPage.width + 16 - page.margin;
  const width = inner - left;
  const { words, size, high } = setTitle(scene.title, { width, ...besidePicture });
  const titled = high * serifLine;
  const below = pictureOnPage.height - page.margin - titled;
  const text = paragraphsOf(scene.text);
  const { size: fontSize } = fitText(text, { width, height: below / serifLine }, [15, 14, 13, 12, 11, 10, 9]);
  const said = textHeight(text, width, { size: fontSize, serif: true }) * serifLine;
  const top = Math.max(0, (below - page.margin - said) / 2);
  return {
    stack: [
      {
        svg: outlinesFirst(fadeEdges(pictures[scene.id] ?? "", drawnForPage, tints)),
        width: pictureOnPage.width,
        height: pictureOnPage.height,
        absolutePosition: { x: 0, y: 0 },
      },
      quiet(writeTags(scene, handout.sources), tints, {
        absolutePosition: { x: page.margin, y: page.height - page.foot - 14 },
      }),
      {
        margin: [left, top, 0, 0],
        stack: [
          heading(words, size, { outline: true, outlineText: scene.title, id: scene.id }),
          { stack: [...pdfText(scene.text, fontSize / 2), ...lacks(scene)], font: pdfFaces.serif, fontSize, lineHeight: 1.1 }, // prettier-ignore
        ],
      },
    ],
  };
}

/** The sizes of words in tables, in points. */
const tableSizes = [11.5, 11, 10.5, 10, 9.5];

/** The tables of a scene page by page, at a size of their words. */
function pagesOf({ title, text, tables }: HandoutScene, size: number): HandoutTable[] {
  const paragraphs = paragraphsOf(text);
  const before = paragraphs.length > 0 ? textHeight(paragraphs, inner, { size: 12, embedded: true }) + 8 : 0;
  const room = page.height - page.margin - page.foot - 60 - titleOver(title, " (88 of 88)").more;
  return tables.flatMap((table, at) => {
    const fitted = fitTable(table, settingOf(table, inner, size));
    const setting = settingOf(fitted, inner, size);
    const head = rowHeight(table.head, setting) + (table.note === undefined ? 0 : 20);
    const first = room - head - (at === 0 ? before : 0);
    return splitRows(table.rows, { first, room: room - head }, setting).map((rows) => ({ ...fitted, rows }));
  });
}

/** The one size for the words of all tables, so that none is louder than another: the largest that takes no more pages. */
function tableSizeOf(scenes: readonly HandoutScene[]): number {
  const counts = tableSizes.map((size) => scenes.reduce((sum, scene) => sum + pagesOf(scene, size).length, 0));
  return tableSizes[counts.findIndex((count) => count <= counts.at(-1)!)]!;
}

/** The tables of a scene, each over as many pages as it needs, with the title on each. */
function tablePages(scene: HandoutScene, tableSize: number, tints: Tints): Content[] {
  const pages = pagesOf(scene, tableSize);
  return pages.map((table, at) => {
    const { words, size } = titleOver(scene.title, pages.length > 1 ? ` (${at + 1} of ${pages.length})` : "");
    const said: Content = { stack: [...pdfText(scene.text, 6), ...lacks(scene)], font: pdfFaces.serif, fontSize: 12, lineHeight: 1.1, margin: [0, 0, 0, 8] }; // prettier-ignore
    return {
      stack: [
        heading(words, size, { outline: at === 0, outlineText: scene.title, ...(at === 0 && { id: scene.id }) }),
        ...(at === 0 ? [said] : []),
        pdfTable(table, inner, tints, { size: tableSize }),
      ],
    };
  });
}

/** What is no higher than this, in points, stays on one page. */
const mostKept = 240;

/** The statements that a scene rests on, under its title and its notes, from which no page parts them. */
function evidenceTable(scene: HandoutScene, title: string, notes: Content[], tints: Tints): Content {
  const rows = scene.evidence.map(({ sentence, standing, accounts }) => [
    `${sentence}${standing === "undisputed" ? "" : ` (${standing})`}.`,
    accounts.map((account) => `${writePlaces(account)}: ${account.words}`).join("\n"),
  ]);
  const head = ["What the scene rests on", "Who says so, and where in the source"];
  const table = { title, head, rows, widths: [0.5, 0.5] };
  const setting = settingOf(table, inner);
  const high = [head, ...rows].reduce((sum, row) => sum + rowHeight(row, setting), 0);
  const body = pdfTable(table, inner, tints, { plain: true, over: notes });
  return { stack: [body], unbreakable: high <= mostKept, margin: [0, 14, 0, 0] };
}

function appendixOf({ options }: PdfJob, scene: HandoutScene, at: number, tints: Tints): Content[] {
  const title = `${at + 1}. ${scene.title}`;
  const blocks = options.notes ? scene.notes : [];
  const notes: Content[] = blocks.length > 0 ? [{ stack: pdfText(blocks, 5), fontSize: 11, lineHeight: 1.15 }] : [];
  const fits = textHeight(paragraphsOf(blocks), inner, { size: 11, embedded: true }) <= mostKept;
  const alone = notes.length > 0 && (!fits || scene.evidence.length === 0);
  return [
    ...(alone ? [{ stack: [heading(title, 14, { margin: [0, 14, 0, 6] }), ...notes] }] : []),
    ...(scene.evidence.length > 0
      ? [evidenceTable(scene, alone ? `Sources of scene ${at + 1}` : title, alone ? [] : notes, tints)]
      : []),
  ];
}

function appendix(job: PdfJob, tints: Tints): Content {
  const { scenes, sources } = job.handout;
  return {
    stack: [
      heading(job.options.notes ? "Notes and sources" : "Sources", 24, { outline: true }),
      quiet("Places in a source are counted in characters from the start of its file.", tints, { margin: [0, 0, 0, 8] }), // prettier-ignore
      pdfSources(sources, tints),
      ...scenes.flatMap((scene, at) => appendixOf(job, scene, at, tints)),
    ],
  };
}

/** Each on a page of its own. */
const onPages = (contents: readonly Content[]): Content[] =>
  contents.map((content, at) => ({ stack: [content], ...(at > 0 && { pageBreak: "before" as const }) }));

/** A story as the pages of a PDF: a cover, a page a scene, and notes and sources at the end. */
export function pdfDocument(job: PdfJob): TDocumentDefinitions {
  const { handout, options } = job;
  const tints = tintsOf(options.theme);
  const tableSize = tableSizeOf(handout.scenes);
  return {
    pageSize: { width: page.width, height: page.height },
    pageMargins: [page.margin, page.margin, page.margin, page.foot],
    info: { title: handout.title, subject: handout.dataset.title, creator: "Parley", producer: "Parley" },
    language: "en",
    displayTitle: true,
    defaultStyle: { font: pdfFaces.sans, fontSize: 11, color: `#${tints.ink}` },
    background: () => ({ canvas: [{ type: "rect", x: 0, y: 0, w: page.width, h: page.height, color: `#${tints.ground}` }] }), // prettier-ignore
    footer: (current, count) => ({
      margin: [page.margin, 18, page.margin, 0],
      columns: [
        { width: "*", stack: [quiet(handout.credit, tints)] },
        { width: 60, stack: [quiet(`${current} / ${count}`, tints, { alignment: "right" })] },
      ],
    }),
    content: onPages([
      ...(handout.scenes.length > 1 ? [cover(job, tints)] : []),
      ...handout.scenes.flatMap((scene) =>
        scene.tables.length > 0 ? tablePages(scene, tableSize, tints) : [picturePage(job, scene, tints)],
      ),
      appendix(job, tints),
    ]),
  };
}
