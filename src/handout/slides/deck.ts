import PptxGenJS from "pptxgenjs";
import type { Handout } from "../../view/story/handoutOf.ts";
import { tintsOf, type Tints } from "../tintsOf.ts";
import type { HandoutOptions } from "../handoutJob.ts";
import { setTitle } from "../fit/setTitle.ts";

/** The faces of slides: such as every system has, or knows a stand-in for. */
export const faces = { serif: "Georgia", sans: "Arial" } as const;

/** The size of a slide in points, and how far its words stay from its edges. */
export const slide = { width: 960, height: 540, margin: 40, foot: 500 } as const;

/** A place on a slide, given in points from its upper left corner, as pptxgenjs wants it. */
export const box = (x: number, y: number, w: number, h: number) => ({ x: x / 72, y: y / 72, w: w / 72, h: h / 72 });

/** Slides in the making. */
export interface Deck {
  show: PptxGenJS;
  tints: Tints;
  handout: Handout;
}

/** The column of words beside a picture. */
export const column = { x: 652, width: slide.width - 652 - slide.margin, middle: 196 } as const;

/** Where the title of a slide stands, by its kind; a title in the middle has its text below it, so it grows upwards. */
export const titlePlaces = {
  cover: box(slide.margin * 1.5, 150, 780, 130),
  middle: box(column.x, slide.margin, column.width, column.middle - slide.margin),
  top: box(column.x, slide.margin, column.width, 220),
  page: box(slide.margin, 24, slide.width - 2 * slide.margin, 44),
  tall: box(slide.margin, 24, slide.width - 2 * slide.margin, 80),
} as const;

/** The title over words that go across a slide, and where those begin. */
export function titleAcross(title: string, after = "") {
  const width = slide.width - 2 * slide.margin;
  const sizes = [28, 26, 24, 22, 20, 18];
  const set = setTitle(title, { width, lines: 1, sizes, high: 80, smaller: [24, 22, 20, 18, 16, 14, 12] }, after);
  const kind: SlideKind = set.high > 44 ? "tall" : "page";
  return { ...set, kind, below: Math.max(76, 24 + set.high + 8) };
}

/** The kinds of slides. */
export type SlideKind = keyof typeof titlePlaces;

/** Starts a file of slides, 16 by 9, with a master for every kind of slide. */
export function startDeck(handout: Handout, { theme }: Pick<HandoutOptions, "theme">): Deck {
  const show = new PptxGenJS();
  const tints = tintsOf(theme);
  show.defineLayout({ name: "wide", width: slide.width / 72, height: slide.height / 72 });
  show.layout = "wide";
  show.title = handout.title;
  show.subject = handout.dataset.title;
  show.company = "";
  show.author = "Parley";
  show.theme = { headFontFace: faces.serif, bodyFontFace: faces.sans };
  for (const [kind, place] of Object.entries(titlePlaces))
    show.defineSlideMaster({
      title: kind,
      background: { color: tints.ground },
      objects: [
        {
          placeholder: {
            options: { name: "title", type: "title", ...place, margin: 0, align: "left", valign: kind === "cover" || kind === "middle" ? "bottom" : "top", fontFace: faces.serif, bold: true, color: tints.ink }, // prettier-ignore
            text: "",
          },
        },
      ],
      ...(kind !== "cover" && {
        slideNumber: { ...box(slide.width - slide.margin - 40, slide.foot + 8, 40, 20), align: "right", margin: 0, fontFace: faces.sans, fontSize: 12, color: tints.quiet }, // prettier-ignore
      }),
    });
  return { show, tints, handout };
}

/** A new slide with its title. */
export function addSlide({ show, tints }: Deck, kind: SlideKind, title: string, size: number): PptxGenJS.Slide {
  const added = show.addSlide({ masterName: kind });
  const look = { fontSize: size, fontFace: faces.serif, bold: true, color: tints.ink, fit: "none" } as const;
  added.addText(title, { placeholder: "title", ...look });
  return added;
}

/** The line at the foot of a slide: its sources, and whose data it is. */
export function addFoot({ tints, handout }: Deck, to: PptxGenJS.Slide, sources: string): void {
  const { margin, foot, width } = slide;
  to.addShape("line", { ...box(margin, foot, width - 2 * margin, 0), line: { color: tints.line, width: 0.75 } });
  const text = [sources, handout.credit].filter(Boolean).join("   ·   ");
  to.addText(text, { ...box(margin, foot + 8, width - 2 * margin - 60, 20), margin: 0, fontFace: faces.sans, fontSize: 12, color: tints.quiet, valign: "middle", align: "left", fit: "none" }); // prettier-ignore
}
