import type { Block, Run } from "../view/story/markdown.ts";

/** A paragraph of a text with lists, laid flat. */
export interface Paragraph {
  runs: Run[];
  /** How deep in lists it stands; 0 where it stands in none. */
  level: number;
  /** Set on the first paragraph of a list's item: its number, or a dot. */
  mark?: number | "dot";
}

/** Lays the blocks of a text flat, for formats whose lists are paragraphs with a mark. */
export const paragraphsOf = (blocks: readonly Block[], level = 0): Paragraph[] =>
  blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [{ runs: block.runs, level }]
      : block.items.flatMap((item, at) =>
          paragraphsOf(item, level + 1).map((paragraph, first) =>
            first === 0 && paragraph.level === level + 1
              ? { ...paragraph, mark: block.ordered ? block.start + at : ("dot" as const) }
              : paragraph,
          ),
        ),
  );

/** The words of a paragraph alone. */
export const wordsOf = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join("");
