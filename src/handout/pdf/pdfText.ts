import type { Content, ContentText } from "pdfmake/interfaces.js";
import type { Block, Run } from "../../view/story/markdown.ts";

const writeRun = ({ text, strong, emphasis, to }: Run): ContentText => ({
  text,
  ...(strong && { bold: true }),
  ...(emphasis && { italics: true }),
  ...(to && "url" in to && { link: to.url, decoration: "underline" }),
});

const writeBlock = (block: Block, air: number): Content => {
  if (block.kind === "paragraph") return { text: block.runs.map(writeRun), margin: [0, 0, 0, air] };
  const items = block.items.map((item): Content => ({ stack: pdfText(item, air / 2) }));
  const margin: [number, number, number, number] = [0, 0, 0, air / 2];
  return block.ordered ? { ol: items, start: block.start, margin } : { ul: items, margin };
};

/** A text with its lists, weights, slants and links as the content of a page. */
export const pdfText = (blocks: readonly Block[], air: number): Content[] =>
  blocks.map((block) => writeBlock(block, air));
