import type PptxGenJS from "pptxgenjs";
import type { HandoutTable } from "../../view/story/tables/table.ts";
import { fitText, textHeight } from "../fit/fitText.ts";
import { fitTable } from "../fit/fitWidths.ts";
import { rowHeight, splitRows, type TableSetting } from "../fit/splitRows.ts";
import type { Paragraph } from "../paragraphs.ts";
import { addFoot, addSlide, box, faces, slide, titleAcross, type Deck } from "./deck.ts";
import { addTextSlides } from "./addTextSlides.ts";
import { richText } from "./richText.ts";

/** The sizes of words in tables, in points; larger ones where that takes no more slides. */
const sizes = [16, 15, 14, 13, 12];
/** The size of signs in many narrow columns, where none of those keeps them on one slide. */
const signSize = 11;
const bottom = slide.foot - 8;
const width = slide.width - 2 * slide.margin;
const textSizes = [16, 15, 14, 13, 12];
const mostText = 130;

const settingOf = ({ widths, head }: HandoutTable, size: number): TableSetting =>
  head.length > 12
    ? { width, widths, beside: 0, over: 1, type: { size } }
    : { width, widths, beside: 5, over: 4, type: { size } };

/** A table on one slide. */
interface TablePage {
  table: HandoutTable;
  rows: string[][];
  setting: TableSetting;
}

function tableRows({ tints }: Deck, { table, rows, setting: { beside, over } }: TablePage): PptxGenJS.TableRow[] {
  const none = { type: "none" } as const;
  const cell = (words: string, at: number, heading: boolean): PptxGenJS.TableCell => {
    const centred = table.centred?.includes(at) === true;
    return {
      text: words,
      options: {
        bold: heading || at === 0,
        align: centred ? "center" : "left",
        valign: heading ? "bottom" : "top",
        color: heading ? tints.quiet : tints.ink,
        margin: [over, centred ? 0 : Math.max(beside, 3), over, at === 0 ? 0 : beside],
        border: [none, none, { type: "solid", pt: heading ? 1.25 : 0.5, color: heading ? tints.quiet : tints.line }, none], // prettier-ignore
        ...(!heading && centred && words !== "" && { fill: { color: tints.wash } }),
      },
    };
  };
  return [
    table.head.map((words, at) => cell(words, at, true)),
    ...rows.map((row) => row.map((words, at) => cell(words, at, false))),
  ];
}

/** What stands on every slide of a table's scene. */
export interface TableScene {
  title: string;
  text: readonly Paragraph[];
  tables: readonly HandoutTable[];
  sources: string;
  notes?: string;
}

/** Where tables stand on their slides: on the first of them lower down. */
interface Begin {
  first: number;
  top: number;
}

/** A table slide by slide, at the largest of some sizes that takes no more slides. */
function pagesOf(table: HandoutTable, { first, top }: Begin, allowed: readonly number[]): TablePage[] {
  const note = table.note === undefined ? 0 : 24;
  const tried = allowed.map((size): TablePage[] => {
    const setting = settingOf(table, size);
    const head = rowHeight(table.head, { ...setting, type: { size, bold: true } });
    const room = (from: number) => bottom - from - head - note;
    return splitRows(table.rows, { first: room(first), room: room(top) }, setting).map((rows) => ({ table, rows, setting })); // prettier-ignore
  });
  const fewest = tried.at(-1)!.length;
  return tried.find(({ length }) => length <= fewest)!;
}

/** The text before the tables of a scene, where it has room there, and how high it is. */
function leadOf(text: readonly Paragraph[]) {
  const { now, later, size } = fitText(text, { width, height: mostText }, textSizes);
  const isLead = later.length === 0 && now.length > 0;
  return { isLead, size, high: isLead ? textHeight(now, width, { size, serif: true }) + 6 : 0 };
}

/** What tells how the tables of a scene are laid. */
type LaidScene = Pick<TableScene, "title" | "text" | "tables">;

/** Where tables begin below a title, however many slides it counts. */
const topOf = (title: string): number => titleAcross(title, " (88 of 88)").below;

/** The tables of a scene slide by slide, each at the given size or as large as it can be; signs have sizes of their own. */
function layTables({ title, text, tables }: LaidScene, size: number | undefined): TablePage[] {
  const { high } = leadOf(text);
  const top = topOf(title);
  return tables.flatMap((table, at) => {
    const allowed = table.centred ? [...sizes, signSize] : size === undefined ? sizes : [size];
    return pagesOf(
      fitTable(table, settingOf(table, sizes.at(-1)!)),
      { first: at === 0 ? top + high : top, top },
      allowed,
    );
  });
}

/** The one size for the words of all tables, so that none is louder than another: the largest that takes no more slides. */
export function tableSizeOf(scenes: readonly LaidScene[]): number {
  const counts = sizes.map((size) => scenes.reduce((sum, scene) => sum + layTables(scene, size).length, 0));
  return sizes[counts.findIndex((count) => count <= counts.at(-1)!)]!;
}

function addTable(deck: Deck, to: PptxGenJS.Slide, page: TablePage, y: number): void {
  const { table, setting } = page;
  const colW = table.widths.map((share) => (share * width) / 72);
  const place = { x: slide.margin / 72, y: y / 72, w: width / 72, colW };
  to.addTable(tableRows(deck, page), { ...place, fontFace: faces.sans, fontSize: setting.type.size, autoPage: false });
  if (table.note === undefined) return;
  const look = { margin: 0, fontFace: faces.sans, fontSize: 12, color: deck.tints.quiet, valign: "middle", fit: "none" } as const; // prettier-ignore
  to.addText(table.note, { ...box(slide.margin, bottom - 18, width, 18), ...look });
}

/** Sets the tables of a scene over as many slides as they need, with the heading row and the title on each. */
export function addTableSlides(deck: Deck, scene: TableScene, tableSize?: number): void {
  const { title, text, sources, notes } = scene;
  const { isLead, size: own, high } = leadOf(text);
  if (!isLead) addTextSlides(deck, title, text, sources);
  const pages = layTables(scene, tableSize);
  const top = topOf(title);
  for (const [at, page] of pages.entries()) {
    const { words, kind, size } = titleAcross(title, pages.length > 1 ? ` (${at + 1} of ${pages.length})` : "");
    const added = addSlide(deck, kind, words, size);
    const look = { margin: 0, fontFace: faces.serif, fontSize: own, color: deck.tints.ink, valign: "top", paraSpaceAfter: own / 2, fit: "none" } as const; // prettier-ignore
    if (at === 0 && isLead) added.addText(richText(text), { ...box(slide.margin, top, width, high), ...look });
    addTable(deck, added, page, at === 0 ? top + high : top);
    addFoot(deck, added, sources);
    if (at === 0 && notes !== undefined) added.addNotes(notes);
  }
}
