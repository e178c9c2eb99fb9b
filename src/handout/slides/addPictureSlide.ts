import { fitText } from "../fit/fitText.ts";
import { setTitle } from "../fit/setTitle.ts";
import type { Paragraph } from "../paragraphs.ts";
import { addTextSlides } from "./addTextSlides.ts";
import { addFoot, addSlide, box, column, faces, slide, type Deck } from "./deck.ts";
import { richText } from "./richText.ts";

/** Where the picture stands on a slide, in points. */
export const pictureOnSlide = { width: 632, height: slide.foot - 4 } as const;

const bottom = slide.foot - 16;
const air = 12;
const titleRoom = { lines: 4, sizes: [30, 28, 26, 24, 22, 20, 18], high: 220, smaller: [18, 16, 15, 14, 13, 12] };

/** A scene that is drawn. */
export interface PictureScene {
  title: string;
  text: readonly Paragraph[];
  sources: string;
  notes?: string;
  /** As a data address. */
  picture: string;
  described: string;
}

/** A scene as a slide: its picture, its title and its text beside it; text that has no room goes on to further slides. */
export function addPictureSlide(deck: Deck, { title, text, sources, notes, picture, described }: PictureScene): void {
  const { words, size, high: titled } = setTitle(title, { width: column.width, ...titleRoom });
  const sizes = [20, 18, 17, 16, 15, 14, 13, 12];
  const room = (y: number) => ({ width: column.width, height: bottom - y });
  const middle = fitText(text, room(column.middle + air), sizes.slice(0, 4));
  const isShort = middle.later.length === 0 && titled <= column.middle - slide.margin;
  const y = isShort ? column.middle + air : slide.margin + titled + air;
  const fitted = isShort ? middle : fitText(text, room(y), sizes);
  const added = addSlide(deck, isShort ? "middle" : "top", words, size);
  const { width, height } = pictureOnSlide;
  added.addImage({ data: picture, ...box(0, 0, width, height), altText: described });
  if (fitted.now.length > 0)
    added.addText(richText(fitted.now), {
      ...box(column.x, y, column.width, bottom - y),
      margin: 0,
      fontFace: faces.serif,
      fontSize: fitted.size,
      color: deck.tints.ink,
      valign: "top",
      paraSpaceAfter: fitted.size / 2,
      fit: "none",
    });
  addFoot(deck, added, sources);
  if (notes !== undefined) added.addNotes(notes);
  addTextSlides(deck, `${title} (continued)`, fitted.later, sources);
}
