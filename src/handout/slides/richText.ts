import type PptxGenJS from "pptxgenjs";
import type { Paragraph } from "../paragraphs.ts";
import { indent } from "../fit/fitText.ts";

const markOf = ({ mark, level }: Paragraph): PptxGenJS.TextPropsOptions => {
  if (mark === undefined) return {};
  const shared = { indent: indent * 0.8 };
  return {
    bullet: mark === "dot" ? shared : { ...shared, type: "number", numberStartAt: mark },
    ...(level > 1 && { indentLevel: level - 1 }),
  };
};

/** Paragraphs as the text of a slide, with lists, weights, slants and links. */
export const richText = (paragraphs: readonly Paragraph[]): PptxGenJS.TextProps[] =>
  paragraphs.flatMap((paragraph, at) =>
    paragraph.runs.map(({ text, strong, emphasis, to }, place): PptxGenJS.TextProps => {
      const last = place === paragraph.runs.length - 1;
      return {
        text: text === "\n" ? "" : text,
        options: {
          ...(place === 0 && markOf(paragraph)),
          ...(strong && { bold: true }),
          ...(emphasis && { italic: true }),
          ...(to && "url" in to && { hyperlink: { url: to.url } }),
          ...(text === "\n" && { softBreakBefore: true }),
          ...(last && at < paragraphs.length - 1 && { breakLine: true }),
        },
      };
    }),
  );
