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
export const settingOf = ({ widths, head }: HandoutTable, width: number): TableSetting => {
  const narrow = head.length > 12;
  return { width, widths, beside: narrow ? 1 : 5, over: 3.5, type: { size: narrow ? 9.5 : 10 } };
};

/** How a table differs from the usual. */
interface TableLook {
  /** Its first column is not bold. */
  plain?: boolean;
  /** Its title stands over its heading row. */
  titled?: boolean;
}

/** A table whose heading stands on every page that it goes over. */
export function pdfTable(table: HandoutTable, width: number, tints: Tints, { plain, titled }: TableLook = {}): Content {
  const { title, head, rows, widths, centred = [], note } = table;
  const { beside, type } = settingOf(table, width);
  const cell = (text: string, at: number, heading: boolean): TableCell => ({
    text,
    bold: heading || (at === 0 && !plain),
    color: `#${heading ? tints.quiet : tints.ink}`,
    alignment: centred.includes(at) ? "center" : "left",
    ...(!heading && text !== "" && centred.includes(at) && { fillColor: `#${tints.wash}` }),
  });
  const over: TableCell = { text: title, font: pdfFaces.serif, bold: true, fontSize: 14, colSpan: head.length };
  const heads = [...(titled ? [[over, ...head.slice(1).map(() => "")]] : []), head.map((text, at) => cell(text, at, true))]; // prettier-ignore
  return [
    {
      table: {
        headerRows: heads.length,
        keepWithHeaderRows: 1,
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
