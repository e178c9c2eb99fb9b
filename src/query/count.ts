/** A whole number as it is written in a text; without the language's own tables, whose first use holds a page up. */
export const figure = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ",");

/** So many of something, in words: "1 clause", "1,200 clauses". */
export const count = (n: number, one: string, many = `${one}s`): string => `${figure(n)} ${n === 1 ? one : many}`;
