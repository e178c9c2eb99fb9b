import { escapeMarkdown, type Block, type Run } from "../view/story/markdown.ts";

/** What stands at the start of a line and would make a heading or a rule of it, or of the line over it. */
const atStart = /^([-=])/;

const wrap = (text: string, mark: string): string =>
  text.replace(/^(\s*)([\s\S]*?)(\s*)$/, (whole, before: string, inside: string, after: string) =>
    inside === "" ? whole : `${before}${mark}${inside}${mark}${after}`,
  );

function writeRun({ text, strong, emphasis, to }: Run): string {
  if (text === "\n") return "\\\n";
  const words = escapeMarkdown(text).replace(atStart, String.raw`\$1`);
  const weighed = wrap(wrap(words, emphasis ? "*" : ""), strong ? "**" : "");
  return to && "url" in to ? `[${weighed}](<${to.url}>)` : weighed;
}

function writeBlock(block: Block): string {
  if (block.kind === "paragraph") return block.runs.map(writeRun).join("").trim();
  return block.items
    .map((item, at) => {
      const mark = block.ordered ? `${block.start + at}. ` : "- ";
      return `${mark}${writeBlocks(item).replace(/\n(?=[^\n])/g, `\n${" ".repeat(mark.length)}`)}`;
    })
    .join("\n");
}

/** A text as Markdown again, with what it was read as and nothing more: no HTML, and links to the web alone. */
export const writeBlocks = (blocks: readonly Block[]): string => blocks.map(writeBlock).join("\n\n");
