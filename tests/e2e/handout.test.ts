import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import JSZip from "jszip";
import { afterAll, expect } from "vitest";
import { compileFolder } from "../../src/cli/compile.ts";
import { findDataset } from "../../src/cli/findDataset.ts";
import type { HandoutFormatId } from "../../src/handout/handoutFormatIds.ts";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import type { HandOutPage } from "../../src/ui/handout/offerHandOut.ts";
import { guessWidth } from "../../src/scene/labels/guessWidth.ts";
import { handoutOf } from "../../src/view/story/handoutOf.ts";
import { test as base } from "../support/pageTest.ts";
import { findProgram, plainText, runProgram } from "../support/programs.ts";
import { tour } from "../support/tour.ts";

const dataset = compileFolder(findDataset("ukraine-2025")).dataset!;
const handout = handoutOf(buildKnowledge(dataset), tour);
const titles = handout.scenes.map(({ title }) => title);
const sources = handout.sources.map(({ title }) => title);
const folder = mkdtempSync(path.join(tmpdir(), "parley-handout-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [soffice, pdfinfo, pdftotext, rsvg] = ["soffice", "pdfinfo", "pdftotext", "rsvg-convert"].map(findProgram);

/** `write` has the page hand the tour out in a format, and gives the paths of the files. */
const test = base.extend("write", async ({ openPage }) => {
  const page = await openPage({ hash: "?handout" });
  await page.waitForFunction(() => "parleyHandOut" in window);
  return async (format: HandoutFormatId, story = tour): Promise<string[]> => {
    const order = { dataset, story, format, options: { theme: "light" as const, legend: true, notes: true } };
    const files = await page.evaluate((told) => (window as unknown as HandOutPage).parleyHandOut(told), order);
    return files.map(({ name, base64 }) => {
      const place = path.join(folder, format, name);
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, Buffer.from(base64, "base64"));
      return place;
    });
  };
});

const countPages = (pdf: string): number => Number(/^Pages:\s+(\d+)$/m.exec(runProgram(pdfinfo!, [pdf]).out)?.[1]);
const readPdf = (pdf: string): string => plainText(runProgram(pdftotext!, ["-layout", pdf, "-"]).out);
/** Words that stand in columns come in another order; all of them are there. */
const holds = (text: string, words: string): boolean =>
  plainText(words)
    .split(" ")
    .every((word) => text.includes(word));

base.runIf(process.env.CI)("the programs that open handouts are on this machine", () => {
  expect([soffice, pdfinfo, pdftotext, rsvg].every(Boolean)).toBe(true);
});

test.runIf(soffice && pdfinfo && pdftotext)(
  "LibreOffice renders the slides to as many pages, with the title of every scene and all sources",
  async ({ write }) => {
    const [slides] = await write("pptx");
    const zip = await JSZip.loadAsync(readFileSync(slides!));
    const parts = zip.file(/^ppt\/slides\/slide\d+\.xml$/);
    expect(parts.length).toBeGreaterThanOrEqual(tour.scenes.length + 2);
    for (const part of parts)
      expect(await part.async("string")).not.toMatch(/<a:p>(?:(?!<\/a:p>)[\s\S])*<a:pPr(?:(?!<\/a:p>)[\s\S])*<a:pPr/);
    const notes = await Promise.all(zip.file(/^ppt\/notesSlides\/[^/]+\.xml$/).map((one) => one.async("string")));
    expect(notes.join("")).toContain("Wait until everybody sits.");
    const pictures = zip.file(/^ppt\/media\/[^/]+\.png$/);
    expect(pictures.length).toBeGreaterThanOrEqual(handout.scenes.filter(({ tables }) => tables.length === 0).length);

    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    runProgram(soffice!, [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, slides!]);
    const pdf = path.join(folder, "tour.pdf");
    expect(countPages(pdf)).toBe(parts.length);
    const text = readPdf(pdf);
    for (const title of [tour.title, ...titles, ...sources]) expect(holds(text, title), title).toBe(true);
  },
  120_000,
);

test.runIf(pdfinfo && pdftotext)(
  "the PDF is read with the title of every scene, all sources and the notes, a page a scene",
  async ({ write }) => {
    const [pdf] = await write("pdf");
    expect(countPages(pdf!)).toBeGreaterThanOrEqual(tour.scenes.length + 2);
    expect(runProgram(pdfinfo!, [pdf!]).out).toMatch(/^Title:\s+A tour of the plan$/m);
    const text = readPdf(pdf!);
    for (const words of [tour.title, ...titles, ...sources, "Wait until everybody sits."])
      expect(holds(text, words), words).toBe(true);
    for (const { accounts } of handout.scenes.flatMap(({ evidence }) => evidence))
      for (const { tag, places } of accounts)
        for (const [from, to] of places) expect(text, `${tag} ${from}`).toContain(`${from}–${to}`);
  },
);

test.runIf(pdfinfo && pdftotext)("a title of many lines stands on every page of its table, of which none is left over", async ({ write }) => {
  const title = "A title that tells at length what this scene is about, who is bound in it and by whom, what each side is said to give and to get, and what the reports disagree about where they tell it"; // prettier-ignore
  const scene = { id: "long", title, text: "Its text.", view: "v1;p=ledger;lp=ukraine", evidence: [] };
  const [pdf] = await write("pdf", { id: "long", title: "Long", scenes: [scene] });
  const pages = Array.from({ length: countPages(pdf!) }, (_, at) =>
    plainText(runProgram(pdftotext!, ["-layout", "-f", `${at + 1}`, "-l", `${at + 1}`, pdf!, "-"]).out),
  );
  const parts = pages.flatMap((words) => /\((\d+) of (\d+)\)/.exec(words)?.slice(1, 3).map(Number) ?? []);
  const count = parts[1]!;
  expect(parts).toEqual(Array.from({ length: count }, (_, at) => [at + 1, count]).flat());
  expect(pages.findIndex((words) => words.includes("Notes and sources"))).toBe(count);
}); // prettier-ignore

test.runIf(pdfinfo && pdftotext)("a scene with as many words as a draft writes has one page beside its picture", async ({ write }) => {
  const points = ["Steve Witkoff met Rustem Umerov in Miami (unconfirmed).", "The post about a letter may refer to Kirill Dmitriev.", "Steve Witkoff drew up the draft plan.", "Steve Witkoff wrote the post about the letter.", "Steve Witkoff took part in the meeting in Miami (unconfirmed)."]; // prettier-ignore
  const text = [1, 2, 3, 4].flatMap((times) => [times, times]).map((times, at) => ({
    id: `s${at}`,
    title: "What links Steve Witkoff, Kirill Dmitriev, Rustem Umerov".slice(0, 14 * times),
    text: `All are joined, with one other entity between; four others are tied to at least two of the three.\n\n${points.slice(0, 1 + times).map((one) => `- ${one}${at % 2 ? " So it is told." : ""}`).join("\n")}\n\nThe last words.`,
    view: "v1;s=clause-10",
    evidence: [],
  })); // prettier-ignore
  const [pdf] = await write("pdf", { id: "wordy", title: "Wordy", scenes: text });
  for (const at of text.keys())
    expect(plainText(runProgram(pdftotext!, ["-f", `${at + 2}`, "-l", `${at + 2}`, pdf!, "-"]).out)).toContain("The last words.");
}); // prettier-ignore

test("text in the PDF is text, set in fonts that it brings along", async ({ write }) => {
  const [pdf] = await write("pdf");
  const bytes = readFileSync(pdf!).toString("latin1");
  expect(bytes.startsWith("%PDF-1.")).toBe(true);
  expect(bytes).toMatch(/\/BaseFont \/\w+\+Inter/);
  expect(bytes).not.toContain("/Subtype /Image");
});

test.runIf(rsvg)("librsvg draws every SVG without a word of warning", async ({ write }) => {
  const pictures = await write("svg");
  expect(pictures).toHaveLength(tour.scenes.length);
  for (const picture of pictures) {
    const { err } = runProgram(rsvg!, ["--format", "png", "--output", `${picture}.png`, picture]);
    expect(err, picture).toBe("");
  }
  expect(readdirSync(path.dirname(pictures[0]!)).filter((name) => name.endsWith(".png"))).toHaveLength(tour.scenes.length);
}); // prettier-ignore

test("no name in a picture is stretched: each has the width of its letters in the fonts of the page", async ({
  write,
}) => {
  const [picture] = await write("svg");
  const named = readFileSync(picture!, "utf8").matchAll(/<text[^>]*Inter[^>]*font-size="([\d.]+)" font-weight="(\d+)" textLength="([\d.]+)"[^>]*>([\w ]{6,})</g); // prettier-ignore
  const shares = [...named].map(([, size, weight, length, words]) => {
    const font = { family: "sans" as const, size: Number(size), weight: Number(weight) };
    return Number(length) / guessWidth(words!, font);
  });
  expect(shares.length).toBeGreaterThan(10);
  for (const share of shares) expect(Math.abs(share - 1)).toBeLessThan(0.08);
});

test("PNGs, Markdown and the sources for a reference manager are written whole", async ({ write }) => {
  const pngs = await write("png", { ...tour, scenes: tour.scenes.slice(1, 3) });
  expect(pngs).toHaveLength(2);
  for (const png of pngs) expect(readFileSync(png).subarray(1, 4).toString()).toBe("PNG");
  const [markdown, ...beside] = await write("md");
  const text = readFileSync(markdown!, "utf8");
  for (const title of [...titles, ...sources]) expect(text).toContain(title);
  for (const [, named = ""] of text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g))
    expect(beside).toContain(path.join(path.dirname(markdown!), named));
  const [citations] = await write("csl");
  const items = JSON.parse(readFileSync(citations!, "utf8")) as { title: string }[];
  expect(items.map(({ title }) => title)).toEqual(sources);
}, 120_000);
