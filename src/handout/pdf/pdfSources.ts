import type { Content } from "pdfmake/interfaces.js";
import type { HandoutSource } from "../../view/story/handoutOf.ts";
import { writeCheck, writeDated } from "../sayScene.ts";
import type { Tints } from "../tintsOf.ts";

/** The sources of a story: title, date and what each is; below it, small, by what its file is known. */
export const pdfSources = (sources: readonly HandoutSource[], { quiet }: Tints): Content => ({
  stack: sources.map((source) => ({
    columns: [
      { width: 34, text: source.tag, bold: true },
      {
        width: "*",
        stack: [
          { text: [{ text: source.title, bold: true }, { text: `, ${writeDated(source)}` }], fontSize: 12 },
          { text: source.summary, lineHeight: 1.1, margin: [0, 1, 0, 1] },
          { text: writeCheck(source), fontSize: 8, color: `#${quiet}` },
        ],
      },
    ],
    columnGap: 0,
    unbreakable: true,
    margin: [0, 0, 0, 10],
  })),
});
