import { fitText, fitTitle } from "../fit/fitText.ts";
import type { Paragraph } from "../paragraphs.ts";
import { addFoot, addSlide, box, faces, slide, type Deck } from "./deck.ts";
import { richText } from "./richText.ts";

const width = slide.width - 2 * slide.margin;
const top = 84;

/** A text on as many slides of its own as it needs. */
export function addTextSlides(deck: Deck, title: string, text: readonly Paragraph[], sources: string): void {
  let rest = [...text];
  while (rest.length > 0) {
    const { size, now, later } = fitText(rest, { width, height: slide.foot - 12 - top }, [18, 16, 15, 14, 13, 12]);
    const added = addSlide(deck, "page", title, fitTitle(title, width, 1, [28, 26, 24, 22, 20, 18]));
    const look = { margin: 0, fontFace: faces.serif, fontSize: size, color: deck.tints.ink, valign: "top", paraSpaceAfter: size / 2, fit: "none" } as const; // prettier-ignore
    added.addText(richText(now), { ...box(slide.margin, top, width, slide.foot - 12 - top), ...look });
    addFoot(deck, added, sources);
    rest = later;
  }
}
