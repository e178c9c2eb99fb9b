/** A text whose outline is painted before its inside. */
const painted = /<text\b([^>]*?)\s+paint-order="stroke[^"]*"([^>]*)>([\s\S]*?)<\/text>/g;

/**
 * Writes a text whose outline is to lie under it as two, one over the other: what sets a PDF paints every outline last,
 * and would hide the letters under it.
 */
export const outlinesFirst = (svg: string): string =>
  svg.replace(painted, (_, before: string, after: string, inside: string) => {
    const told = `${before}${after}`;
    const plain = told.replace(/\sstroke(-\w+)*="[^"]*"/g, "");
    return `<text${told}>${inside}</text><text${plain}>${inside}</text>`;
  });
