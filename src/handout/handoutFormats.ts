import type { HandoutFormatId } from "./handoutFormatIds.ts";
import type { WriteHandout } from "./handoutJob.ts";

/** A format in which a story can be handed out. */
export interface HandoutFormat {
  id: HandoutFormatId;
  label: string;
  /** What it is good for. */
  note: string;
  /** Which choices make a difference to it. */
  choices: readonly ("theme" | "legend" | "notes")[];
  /** Loads what writes it. */
  load: () => Promise<WriteHandout>;
}

/** What writes slides, pages and whole explorers is not in the explorer that is handed out as one file. */
const inOneFile = import.meta.env.MODE === "standalone";

const whole: readonly HandoutFormat[] = inOneFile
  ? []
  : [
      {
        id: "pptx",
        label: "PowerPoint",
        note: "A slide a scene, with notes and sources; tables stay tables.",
        choices: ["theme", "legend", "notes"],
        load: async () => (await import("./slides/writeSlides.ts")).writeSlides,
      },
      {
        id: "pdf",
        label: "PDF",
        note: "A page a scene, with vectors and real text; sources at the end.",
        choices: ["theme", "legend", "notes"],
        load: async () => (await import("./pdf/writePdf.ts")).writePdf,
      },
      {
        id: "html",
        label: "One HTML file",
        note: "The story and the whole explorer; opens from disk, without a network.",
        choices: ["notes"],
        load: async () => (await import("./standalone/writeOneFile.ts")).writeOneFile,
      },
    ];

/** The formats, in the order in which they are offered; adding one is adding an entry. */
export const handoutFormats: readonly HandoutFormat[] = [
  ...whole,
  {
    id: "md",
    label: "Markdown",
    note: "A text with the pictures as files beside it, and the sources for a reference manager.",
    choices: ["theme", "legend", "notes"],
    load: async () => (await import("./writeMarkdown.ts")).writeMarkdown,
  },
  {
    id: "svg",
    label: "Pictures as SVG",
    note: "Vectors with real text, for drawing programs and the web.",
    choices: ["theme", "legend"],
    load: async () => (await import("./writePictures.ts")).writeSvgs,
  },
  {
    id: "png",
    label: "Pictures as PNG",
    note: "For documents and posts.",
    choices: ["theme", "legend"],
    load: async () => (await import("./writePictures.ts")).writePngs,
  },
  {
    id: "txt",
    label: "Sources as text",
    note: "Who says what, in which source and where.",
    choices: [],
    load: async () => (await import("./writeCitations.ts")).writeCitationText,
  },
  {
    id: "csl",
    label: "Sources as CSL-JSON",
    note: "For a reference manager.",
    choices: [],
    load: async () => (await import("./writeCitations.ts")).writeCitationJson,
  },
];
