import type PptxGenJS from "pptxgenjs";
import type { HandoutSource } from "../../view/story/handoutOf.ts";
import { lineHeight } from "../fit/fitText.ts";
import { countLines } from "../fit/textWidth.ts";
import { writeCheck, writeDated } from "../sayScene.ts";
import { addFoot, addSlide, box, faces, slide, titleAcross, type Deck } from "./deck.ts";

const width = slide.width - 2 * slide.margin;
const sizes = { title: 16, summary: 14, check: 10 } as const;
const air = 12;

const titleOf = ({ tag, title }: HandoutSource): string => `${tag}  ${title}`;

/** How high a source is, in points, with the air under it. */
function highOf(source: HandoutSource): number {
  const titled = countLines(`${titleOf(source)}, ${writeDated(source)}`, width, { size: sizes.title, bold: true });
  const told = countLines(source.summary, width, { size: sizes.summary });
  const checked = countLines(writeCheck(source), width, { size: sizes.check });
  return (titled * sizes.title + told * sizes.summary + checked * sizes.check) * lineHeight + air;
}

/** Sources as many to a slide as have room there, but at least one. */
function pagesOf(sources: readonly HandoutSource[], room: number): HandoutSource[][] {
  const pages: HandoutSource[][] = [];
  let left = 0;
  for (const source of sources) {
    const high = highOf(source);
    if (pages.length === 0 || high > left) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)!.push(source);
    left -= high;
  }
  return pages;
}

const runsOf = ({ tints }: Deck, source: HandoutSource): PptxGenJS.TextProps[] => [
  { text: titleOf(source), options: { fontSize: sizes.title, bold: true } },
  { text: `, ${writeDated(source)}`, options: { fontSize: sizes.title, breakLine: true } },
  { text: source.summary, options: { fontSize: sizes.summary, breakLine: true } },
  {
    text: writeCheck(source),
    options: { fontSize: sizes.check, color: tints.quiet, paraSpaceAfter: air, breakLine: true },
  },
];

/** The sources of a story on as many slides as they need: title, date and what each is; below it, small, by what its file is known. */
export function addSourceSlides(deck: Deck, sources: readonly HandoutSource[]): void {
  const { below } = titleAcross("Sources");
  const high = slide.foot - 12 - below;
  for (const page of pagesOf(sources, high)) {
    const { words, kind, size } = titleAcross("Sources");
    const added = addSlide(deck, kind, words, size);
    const look = { margin: 0, fontFace: faces.sans, color: deck.tints.ink, valign: "top", align: "left", fit: "none" } as const; // prettier-ignore
    const runs = page.flatMap((source) => runsOf(deck, source));
    added.addText(runs, { ...box(slide.margin, below, width, high), ...look });
    addFoot(deck, added, "");
  }
}
