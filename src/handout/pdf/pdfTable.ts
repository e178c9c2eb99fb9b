import type { Content, CustomTableLayout, TableCell } from "pdfmake/interfaces.js";
import type { HandoutTable } from "../../view/story/tables/table.ts";
import type { TableSetting } from "../fit/splitRows.ts";
import type { Tints } from "../tintsOf.ts";
import { pdfFaces } from "./pdfFonts.ts";

const layoutOf = ({ line, quiet }: Tints, beside: number, heads: number): CustomTableLayout => ({
  hLineWidth: (at, { table }) => (at < heads || at === table.body.length ? 0 : at === heads ? 1 : 0.5),
  vLineWidth: () => 0,
  hLineColor: (at) => `#${at === heads ? quiet : line}`,
  paddingLeft: (at) => (at === 0 ? 0 : beside),
  paddingRight: () => beside,
  paddingTop: () => 3.5,
  paddingBottom: () => 3.5,
});

/** How a table is set across a width, for telling how high its rows are. */
export const settingOf = ({ widths, head }: HandoutTable, width: number, size = 10): TableSetting => {
  const narrow = head.length > 12;
  return { width, widths, beside: narrow ? 1 : 5, over: 3.5, type: { size: narrow ? 9.5 : size, embedded: true } };
};

/** How a table differs from the usual. */
interface TableLook {
  /** Its first column is not bold. */
  plain?: boolean;
  /** Set where its title stands over it, on every page, and on the first one what is said here below that. */
  over?: readonly Content[];
  /** The size of its words, in points. */
  size?: number;
}

/** A table whose heading stands on every page that it goes over. */
export function pdfTable(
  table: HandoutTable,
  width: number,
  tints: Tints,
  { plain, over: said, size }: TableLook = {},
): Content {
  const { title, head, rows, widths, centred = [], note } = table;
  const { beside, type } = settingOf(table, width, size);
  const cell = (text: string, at: number, heading: boolean): TableCell => ({
    text,
    bold: heading || (at === 0 && !plain),
    color: `#${heading ? tints.quiet : tints.ink}`,
    alignment: centred.includes(at) ? "center" : "left",
    ...(!heading && text !== "" && centred.includes(at) && { fillColor: `#${tints.wash}` }),
  });
  const across = (content: Content): TableCell[] => [
    { stack: [content], colSpan: head.length },
    ...head.slice(1).map(() => ""),
  ];
  const over: Content[] = said ? [{ text: title, font: pdfFaces.serif, bold: true, fontSize: 14 }, ...said] : [];
  const heads = [...over.map(across), head.map((text, at) => cell(text, at, true))];
  return [
    {
      table: {
        headerRows: 1,
        keepWithHeaderRows: heads.length,
        dontBreakRows: true,
        widths: widths.map((share, at) => share * width - 2 * beside + (at === 0 ? beside : 0)),
        body: [...heads, ...rows.map((row) => row.map((text, at) => cell(text, at, false)))],
      },
      layout: layoutOf(tints, beside, heads.length),
      fontSize: type.size,
    },
    ...(note === undefined ? [] : [{ text: note, fontSize: 9, color: `#${tints.quiet}`, margin: [0, 6, 0, 0] as [number, number, number, number] }]), // prettier-ignore
  ];
}
