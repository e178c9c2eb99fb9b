/** A whole number as it is written in a text. */
export const figure = (n: number): string => n.toLocaleString("en");

/** So many of something, in words: "1 clause", "1,200 clauses". */
export const count = (n: number, one: string, many = `${one}s`): string => `${figure(n)} ${n === 1 ? one : many}`;
