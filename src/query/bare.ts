/** A sentence without the mark at its end. */
export const bare = (text: string): string => text.replace(/[.?!]$/, "");
