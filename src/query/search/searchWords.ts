import { plainSpelling } from "../foldSpelling.ts";

const scales: Readonly<Record<string, number>> = {
  k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6, bn: 1e9, billion: 1e9, tn: 1e12, trillion: 1e12,
}; // prettier-ignore
const grouped = /(?<![\d.])(\d{1,3})((?:[,. \u00A0\u202F]\d{3})+)(?![\d])/g;
const scaled = new RegExp(`(\\d+(?:\\.\\d+)?)\\s*(${Object.keys(scales).join("|")})(?![a-z])`, "g");
const numbered = /(\d+)[.\s]*\(?([a-z])\)?(?![a-z0-9])/g;

/** Writes figures in one way: "600,000" and "600 000" as 600000, "100 bn" as 100000000000, "10.b" and "10 (b)" as 10b. */
const joinFigures = (text: string): string =>
  text
    .replace(grouped, (_, head: string, rest: string) => head + rest.replace(/\D/g, ""))
    .replace(scaled, (_, amount: string, scale: string) => ` ${Math.round(Number(amount) * scales[scale]!)} `)
    .replace(numbered, "$1$2");

/** The words of a text as search compares them: plain spelling, figures in one way, no punctuation. */
export const searchWords = (text: string): string[] =>
  joinFigures(plainSpelling(text))
    .replace(/(\d)\.(?=\d)/g, "$1_")
    .split(/[^\p{L}\p{N}_]+/u)
    .filter((word) => word !== "" && word !== "_");
