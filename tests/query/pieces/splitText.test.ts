import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitText } from "../../../src/query/pieces/splitText.ts";

const piecesOf = (text: string): string[] => {
  const points = Array.from(text);
  return splitText(text).map(({ start, end }) => points.slice(start, end).join(""));
};

/** Sentences with what a full stop may mean besides an end, each as the pieces it is to come apart into. */
const lines: [what: string, pieces: string[]][] = [
  ["two sentences", ["The ferry sank.", "Nobody drowned."]],
  ["questions and calls", ["Who pays?", "The south!", "Really?!", "Yes."]],
  ["initials in a name", ["The lake is named after Anna B. Carlsen.", "E. F. Berg drew it."]],
  ["initials of a country", ["A U.S. ship came to the U.K. coast.", "Boats left the U.S.", "They came back."]],
  ["titles", ["Dr. Holm met Mrs. Berg and Gen. Lind in St. Anna.", "Mr. Lund stayed away."]],
  ["an abbreviation before a number", ["See No. 4 and Art. 7, of Nov. 21 this year.", "He said no.", "She left."]],
  ["abbreviations within and at the end", ["It carries wood, fish, etc. across.", "It carries wood, etc.", "The rest walks."]],
  ["numbers with a point", ["The fee rose by 14.5 percent to 3.20 coins.", "40 ships paid."]],
  ["quotes that close behind the stop", ["“We row.”", "The guard left.", "‘No.’", "It was dark."]],
  ["a quote with its speaker behind it", ["“We must row.” the guard said.", "He rowed."]],
  ["a quote inside dashes", ["The note – “Ask the K.” – was short.", "It was wet."]],
  ["three dots", ["They wait… and wait... for the tide.", "It comes."]],
  ["brackets", ["The pier (built in 1902.) stands.", "(See the map.)", "It leans."]],
  ["a name in small letters behind a stop", ["The site lake.example is down.", "It was up."]],
  ["letters of other scripts", ["Паром плывёт.", "Це озеро."]],
]; // prettier-ignore

describe("a line comes apart at its sentences and nowhere else:", () => {
  test.each(lines)("%s", (_, pieces) => expect(piecesOf(pieces.join(" "))).toEqual(pieces));
});

describe("a line of its own is a piece:", () => {
  test.each([
    ["a heading", ["THE FERRY IS LATE", "It came at noon."]],
    ["a numbered item", ["3. The ferry runs.", "4. It stops at night."]],
    ["an article and its sentence", ["Article 1. Boats may cross.", "It holds for all."]],
    ["an item with a letter", ["10.b The north keeps the ferry;", "(c) The south pays."]],
    ["an item behind a dash", ["— The fund is founded;", "- the lake is cleaned."]],
    ["a caption and its credit", ["A boat on the lake, 6 May 1997, seen from the pier", "Ada Lind/Lake Pictures"]],
  ])("%s", (_, pieces) => expect(piecesOf(pieces.join("\n"))).toEqual(pieces));

  test("with any line end, and without the white space around it", () => {
    expect(piecesOf("  One \r\n\tTwo\u2028\n\n Three  ")).toEqual(["One", "Two", "Three"]);
  });

  test("but the number of an item is none", () => {
    expect(piecesOf("3. The ferry runs. It stops at night.")).toEqual(["3. The ferry runs.", "It stops at night."]);
  });
});

test("offsets count code points", () => {
  expect(splitText("𝒳🏞️ sank. It rose.")).toEqual([
    { start: 0, end: 9 },
    { start: 10, end: 18 },
  ]);
});

const anyText = fc.string({
  unit: fc.constantFrom(..."aB1.?!…,;:”“\"'()—- \n\t", "\r\n", "\uFEFF", "я", "é", "𝒳", "🏞️", "U.S. ", "Mr. ", "3. ", "\uD800"),
}); // prettier-ignore

describe("the pieces of any text", () => {
  test("hold every character but white space, once and in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const points = Array.from(text);
        const pieces = splitText(text);
        const outside = points.filter((_, at) => !pieces.some(({ start, end }) => start <= at && at < end));
        expect(outside.join("").trim()).toBe("");
        pieces.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(pieces[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
        });
        expect(pieces.at(-1)?.end ?? 0).toBeLessThanOrEqual(points.length);
      }),
    );
  });

  test("begin and end with something to see, and run over no line end", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const piece of piecesOf(text)) {
          expect(piece).toBe(piece.trim());
          expect(piece).not.toMatch(/[\n\r]/);
        }
      }),
    );
  });
});
