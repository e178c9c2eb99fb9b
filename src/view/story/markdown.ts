/** Where words lead: out to a page, or to an entity, a statement or a dispute of the dataset. */
export type Target = { url: string } | { id: string };

/** Words that look alike; a line break is a run whose text is "\n". */
export interface Run {
  text: string;
  strong?: true;
  emphasis?: true;
  to?: Target;
}

/** A paragraph, or a list whose items hold blocks in their turn. */
export type Block =
  { kind: "paragraph"; runs: Run[] } | { kind: "list"; ordered: boolean; start: number; items: Block[][] };

/** Every run of some blocks, in order. */
export const runsOf = (blocks: readonly Block[]): Run[] =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? block.runs : block.items.flatMap((item) => runsOf(item))));

/** The ids that words of a text lead to, each once. */
export const idsLinked = (blocks: readonly Block[]): string[] => [
  ...new Set(runsOf(blocks).flatMap(({ to }) => (to && "id" in to ? [to.id] : []))),
];

const linesOf = (block: Block): string[] => {
  if (block.kind === "paragraph") return block.runs.map(({ text }) => text).join("").split("\n"); // prettier-ignore
  return block.items.flatMap((item, at) => {
    const mark = block.ordered ? `${block.start + at}. ` : "- ";
    const [first = "", ...rest] = item.flatMap(linesOf);
    return [`${mark}${first}`, ...rest.map((line) => `${" ".repeat(mark.length)}${line}`)];
  });
};

/** A text without its marks: an empty line between blocks, list items on lines of their own. */
export const writePlain = (blocks: readonly Block[]): string =>
  blocks.map((block) => linesOf(block).join("\n")).join("\n\n");

/** Words as Markdown that reads as these very words, inside a paragraph. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~&]/g, String.raw`\$&`)
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s|$)/gm, (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.at(-1)}`)
    .replace(/\s*\n\s*/g, " "); // prettier-ignore
