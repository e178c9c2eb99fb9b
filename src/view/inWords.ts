const smallNumbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A number as a word as far as ten, else in figures. */
export const inWords = (n: number): string => smallNumbers[n] ?? String(n);
