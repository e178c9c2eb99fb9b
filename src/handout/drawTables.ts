import type { HandoutScene } from "../view/story/handoutOf.ts";
import type { HandoutTable } from "../view/story/tables/table.ts";
import { fitTable } from "./fit/fitWidths.ts";
import { rowHeight, type TableSetting } from "./fit/splitRows.ts";
import { wrapText, type TypeSize } from "./fit/textWidth.ts";
import { tintsOf, type Tints } from "./tintsOf.ts";

const margin = 40;
const size = 14;
const line = 1.22;

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign]!);

interface Words extends TypeSize {
  x: number;
  y: number;
  fill: string;
  middle?: boolean;
}

/** Lines of words, the first of them below `y`. */
const writeLines = (lines: readonly string[], { x, y, size, bold, serif, fill, middle }: Words): string =>
  lines
    .map((text, at) => {
      const face = serif ? "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif" : "'Inter Variable', Inter, Arial, sans-serif"; // prettier-ignore
      const look = `${bold ? ' font-weight="600"' : ""}${middle ? ' text-anchor="middle"' : ""}`;
      const place = `x="${x}" y="${(y + size * (0.96 + at * line)).toFixed(1)}"`;
      return `<text ${place} font-family="${face}" font-size="${size}" fill="#${fill}"${look}>${escape(text)}</text>`;
    })
    .join("");

function drawTable(given: HandoutTable, width: number, from: number, tints: Tints): { svg: string; end: number } {
  const narrow = given.head.length > 12;
  const loose: TableSetting = { width, widths: given.widths, beside: narrow ? 0 : 7, over: 6, type: { size } };
  const table = fitTable(given, loose);
  const setting = { ...loose, widths: table.widths };
  const starts = table.widths.map((_, at) => table.widths.slice(0, at).reduce((sum, share) => sum + share * width, margin)); // prettier-ignore
  const drawn: string[] = [];
  let y = from;
  for (const [place, row] of [table.head, ...table.rows].entries()) {
    const heading = place === 0;
    for (const [at, words] of row.entries()) {
      if (words === "") continue;
      const middle = table.centred?.includes(at) === true;
      const own = table.widths[at]! * width;
      const type = { size, bold: heading || at === 0 };
      const x = starts[at]! + (middle ? own / 2 : at === 0 ? 0 : setting.beside);
      const fill = heading ? tints.quiet : tints.ink;
      drawn.push(writeLines(wrapText(words, own - 2 * setting.beside, type), { ...type, x, y: y + setting.over, fill, middle })); // prettier-ignore
    }
    y += rowHeight(row, heading ? { ...setting, type: { size, bold: true } } : setting);
    drawn.push(`<path d="M${margin} ${y.toFixed(1)}h${width}" stroke="#${heading ? tints.quiet : tints.line}" stroke-width="${heading ? 1.5 : 1}"/>`); // prettier-ignore
  }
  if (table.note === undefined) return { svg: drawn.join(""), end: y };
  const note = wrapText(table.note, width, { size: 12 });
  drawn.push(writeLines(note, { x: margin, y: y + 10, size: 12, fill: tints.quiet }));
  return { svg: drawn.join(""), end: y + 10 + note.length * 12 * line };
}

/** The tables of a scene as an SVG with real text, as high as they need it. */
export function drawTables(scene: HandoutScene, across: number, theme: "light" | "dark", credit: string): string {
  const tints = tintsOf(theme);
  const width = across - 2 * margin;
  const title = wrapText(scene.title, width, { size: 28, bold: true, serif: true });
  const parts = [writeLines(title, { x: margin, y: 32, size: 28, bold: true, serif: true, fill: tints.ink })];
  let y = 32 + title.length * 28 * line + 10;
  for (const table of scene.tables) {
    const { svg, end } = drawTable(table, width, y, tints);
    parts.push(svg);
    y = end + 24;
  }
  parts.push(writeLines(wrapText(credit, width, { size: 12 }), { x: margin, y, size: 12, fill: tints.quiet }));
  const height = Math.ceil(y + 12 * line + 24);
  const root = `xmlns="http://www.w3.org/2000/svg" width="${across}" height="${height}" viewBox="0 0 ${across} ${height}" role="img"`; // prettier-ignore
  const told = `<title>${escape(scene.title)}</title><desc>${escape(scene.described)}</desc>`;
  return `<svg ${root}>${told}<rect width="${across}" height="${height}" fill="#${tints.ground}"/>${parts.join("")}</svg>`;
}
