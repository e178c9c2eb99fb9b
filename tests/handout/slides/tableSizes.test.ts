import JSZip from "jszip";
import { expect, test } from "vitest";
import { addTableSlides, tableSizeOf } from "../../../src/handout/slides/addTableSlides.ts";
import { countLines } from "../../../src/handout/fit/textWidth.ts";
import { startDeck } from "../../../src/handout/slides/deck.ts";
import { handoutOf } from "../../../src/view/story/handoutOf.ts";
import { harbour as k } from "../../support/harbourAgreement.ts";

const handout = handoutOf(k, { id: "tour", title: "Tour", scenes: [] });
const sceneOf = (title: string, rows: number) => ({
  title,
  text: [],
  sources: "",
  tables: [{ title, head: ["Clause", "Gives", "Gets"], rows: Array.from({ length: rows }, (_, at) => [`Clause ${at}`, "It is to give a little of what it has. ".repeat(2), ""]), widths: [0.2, 0.4, 0.4] }], // prettier-ignore
});

test("the words of all tables of a story have one size, however long each table is", async () => {
  const scenes = [sceneOf("One party", 3), sceneOf("Another party", 34)];
  const size = tableSizeOf(scenes);
  const deck = startDeck(handout, { theme: "light" });
  for (const scene of scenes) addTableSlides(deck, scene, size);
  const zip = await JSZip.loadAsync((await deck.show.write({ outputType: "arraybuffer" })) as ArrayBuffer);
  const slides = await Promise.all(zip.file(/^ppt\/slides\/slide\d+\.xml$/).map((file) => file.async("string")));
  const sizes = slides.flatMap(
    (xml) =>
    [...xml.matchAll(/<a:tbl>[\s\S]*?<\/a:tbl>/g)].flatMap(([table]) => [...table.matchAll(/ sz="(\d+)"/g)].map(([, sz]) => Number(sz) / 100)), // prettier-ignore
  );
  expect(slides.length).toBeGreaterThan(2);
  expect([...new Set(sizes)]).toEqual([size]);
  expect(tableSizeOf([scenes[0]!])).toBe(16);
});

test("a table begins below its title, however long that is", async () => {
  for (const words of ["Land", "A title of many words ".repeat(12), "A title without end ".repeat(90)]) {
    const deck = startDeck(handout, { theme: "light" });
    addTableSlides(deck, sceneOf(words.trim(), 30));
    const zip = await JSZip.loadAsync((await deck.show.write({ outputType: "arraybuffer" })) as ArrayBuffer);
    for (const file of zip.file(/^ppt\/slides\/slide\d+\.xml$/)) {
      const xml = await file.async("string");
      const [, begin] = /<p:graphicFrame>[\s\S]*?<a:off x="\d+" y="(\d+)"/.exec(xml)!;
      const title = /<p:sp>[\s\S]*?<\/p:sp>/.exec(xml)![0];
      const said = [...title.matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text).join("");
      const size = Number(/ sz="(\d+)"/.exec(title)![1]) / 100;
      const high = countLines(said, 880, { size, bold: true, serif: true }) * size * 1.22;
      expect(Number(begin) / 12_700).toBeGreaterThanOrEqual(24 + high);
      expect(said).toMatch(/^(Land|A title)/);
    }
  }
});
