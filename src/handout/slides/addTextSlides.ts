import { fitText } from "../fit/fitText.ts";
import type { Paragraph } from "../paragraphs.ts";
import { addFoot, addSlide, box, faces, slide, titleAcross, type Deck } from "./deck.ts";
import { richText } from "./richText.ts";

const width = slide.width - 2 * slide.margin;

/** A text on as many slides of its own as it needs. */
export function addTextSlides(deck: Deck, title: string, text: readonly Paragraph[], sources: string): void {
  let rest = [...text];
  const { words, size: titled, kind, below } = titleAcross(title);
  const top = below + 8;
  while (rest.length > 0) {
    const { size, now, later } = fitText(rest, { width, height: slide.foot - 12 - top }, [18, 16, 15, 14, 13, 12]);
    const added = addSlide(deck, kind, words, titled);
    const look = { margin: 0, fontFace: faces.serif, fontSize: size, color: deck.tints.ink, valign: "top", paraSpaceAfter: size / 2, fit: "none" } as const; // prettier-ignore
    added.addText(richText(now), { ...box(slide.margin, top, width, slide.foot - 12 - top), ...look });
    addFoot(deck, added, sources);
    rest = later;
  }
}
