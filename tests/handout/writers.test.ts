import fc from "fast-check";
import { marked } from "marked";
import { expect, test } from "vitest";
import { outlinesFirst } from "../../src/handout/pdf/outlinesFirst.ts";
import { paragraphsOf, wordsOf } from "../../src/handout/paragraphs.ts";
import { mendParagraphs } from "../../src/handout/slides/mendSlides.ts";
import { ownStory } from "../../src/handout/standalone/ownStory.ts";
import { writeBlocks } from "../../src/handout/writeBlocks.ts";
import { fillOneFile, handedOutId } from "../../src/handout/standalone/handedOut.ts";
import { writeCitationText } from "../../src/handout/writeCitations.ts";
import { writeMarkdown } from "../../src/handout/writeMarkdown.ts";
import { writeSvgs } from "../../src/handout/writePictures.ts";
import { handoutOf } from "../../src/view/story/handoutOf.ts";
import { readMarkdown } from "../../src/view/story/readMarkdown.ts";
import { runsOf } from "../../src/view/story/markdown.ts";
import type { HandoutJob, Waiting } from "../../src/handout/handoutJob.ts";
import type { Story } from "../../src/model/story.ts";
import { harbour as k } from "../support/harbourAgreement.ts";
import { readXml } from "../support/readXml.ts";

const page = `<html><script type="application/json" id="${handedOutId}"></script><script>run()</script></html>`;

test("what is handed out with the explorer is read again as it was, whatever is written in it", () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom("</script>", "<!--", "\u2028", "$&", "&quot;"), (text, odd) => {
      const start = text + odd + text;
      const filled = fillOneFile(page, { dataset: k.dataset, start });
      const [, json = ""] = /id="handed-out">([\s\S]*?)<\/script>/.exec(filled) ?? [];
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ dataset: k.dataset, start })));
      expect(filled.endsWith("</script><script>run()</script></html>")).toBe(true);
    }),
    { numRuns: 30 },
  );
  expect(() => fillOneFile("<html></html>", { dataset: k.dataset, start: "" })).toThrow("no place");
});

test("of a paragraph's properties only the first is kept", () => {
  const run = (own: string) => `<a:pPr ${own}><a:buNone/></a:pPr><a:r><a:t>x</a:t></a:r>`;
  const one = `<a:p>${run('marL="1"')}${run('marL="0"')}</a:p>`;
  expect(mendParagraphs(one + one)).toBe(`<a:p>${run('marL="1"')}<a:r><a:t>x</a:t></a:r></a:p>`.repeat(2));
  expect(mendParagraphs('<a:p><a:pPr/><a:r/><a:pPr algn="l"/></a:p>')).toBe("<a:p><a:pPr/><a:r/></a:p>");
});

test("a text whose outline is painted first is written twice, its outline below", () => {
  const halo = '<text x="1" stroke="#fff" stroke-width="4" paint-order="stroke" fill="#000">A</text>';
  expect(outlinesFirst(halo)).toBe(
    '<text x="1" stroke="#fff" stroke-width="4" fill="#000">A</text><text x="1" fill="#000">A</text>',
  );
  expect(outlinesFirst("<text>A</text>")).toBe("<text>A</text>");
});

test("lists are laid flat with their marks", () => {
  const flat = paragraphsOf(readMarkdown("Before.\n\n3. three\n4. four\n   - in four\n"));
  expect(flat.map((one) => [wordsOf(one), one.level, one.mark])).toEqual([
    ["Before.", 0, undefined],
    ["three", 1, 3],
    ["four", 1, 4],
    ["in four", 2, "dot"],
  ]);
});

const story: Story = {
  id: "harbour",
  title: "Harbour <& story>",
  scenes: [
    { id: "whole", title: "The *whole*", text: "All of it.", notes: "Slowly.", view: "v1", evidence: [k.dataset.statements[0]!.id] },
    { id: "grid", title: "Who is bound", text: "A table.", view: "v1;p=matrix", evidence: [] },
  ],
}; // prettier-ignore
const job = (notes = true): HandoutJob => ({
  k,
  story,
  handout: handoutOf(k, story),
  options: { theme: "light", legend: true, notes },
});
const patient = (): Waiting & { told: number[] } => {
  const told: number[] = [];
  return { told, tell: (progress) => void told.push(progress), signal: new AbortController().signal };
};

test("a Markdown handout holds every title, text, note and source, and names the files that come with it", async () => {
  const [text, ...others] = await writeMarkdown(job(), patient());
  const said = await text!.data.text();
  for (const words of ["1. The \\*whole\\*", "2. Who is bound", "All of it.", "> Slowly.", "| Actor |"])
    expect(said).toContain(words);
  for (const { file, sha256 } of handoutOf(k, story).sources) {
    expect(said).toContain(file);
    expect(said).toContain(sha256);
  }
  const named = [...said.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => path);
  expect(named).toEqual(["harbour-pictures/1-whole.svg"]);
  expect(others.map(({ name }) => name)).toEqual(["harbour-pictures/1-whole.svg", "harbour-sources.csl.json"]);
  const [without] = await writeMarkdown(job(false), patient());
  expect(await without!.data.text()).not.toContain("Slowly.");
});

test("the Markdown of a scene leads to pages of the web alone, as its page and its PDF do", () => {
  const given =
    "[one](javascript:alert(1)) <javascript:alert(2)> [two](https://lakes.test/a_(b)) [three](#upper) <b>four</b> [five]: data:x";
  const said = writeBlocks(readMarkdown(given));
  expect(said.match(/\]\([^)]*/g)).toEqual(["](<https://lakes.test/a_(b"]);
  expect(said).not.toMatch(/(?<!\\)<(?!https:)/);
  for (const words of ["one", "two", "three", "four"]) expect(said).toContain(words);
});

test.for([
  "Two *paragraphs*, **bold** and ***both***.\n\nWith \\[brackets\\], 1. and a [link](https://lakes.test/).",
  "- one\n- two\n\n  again\n  1. deep\n  2. deeper\n\nAfter.",
  "A line\\\n\\- broken\\\n\\# twice\\\n\\=== and\\\n\\--- so",
  "# A heading\n\n> A quote\n\n    code < that > stands",
])("a text written as Markdown again reads as it did: %j", (text) => {
  const blocks = readMarkdown(text);
  expect(readMarkdown(writeBlocks(blocks))).toEqual(blocks);
});

test("whatever a scene says, its Markdown has no link that reading it does not find", () => {
  const part = fc.constantFrom(
    "[",
    "]",
    "(",
    ")",
    "<",
    ">",
    "javascript:",
    "https://a.test",
    "\\",
    "\n",
    "\n\n",
    " ",
    "!",
    "*",
    "`",
    "- ",
    "#",
    "&lt;",
    "a",
    "[a]: javascript:b",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      const blocks = readMarkdown(parts.join(""));
      const linked = marked.lexer(writeBlocks(blocks), { gfm: false });
      const hrefs: string[] = [];
      marked.walkTokens(linked, (token) => {
        if (token.type === "html") hrefs.push("html");
        if (token.type === "link" || token.type === "image") hrefs.push(String((token as { href?: string }).href));
      });
      const urls = new Set(runsOf(blocks).flatMap(({ to }) => (to && "url" in to ? [to.url] : [])));
      expect(hrefs.filter((href) => !urls.has(href))).toEqual([]);
    }),
  );
});

test("the one file takes notes along or leaves them out", () => {
  expect(JSON.stringify(ownStory(story, true))).toContain("Slowly.");
  expect(ownStory(story, true).scenes).toEqual(story.scenes);
  expect(JSON.stringify(ownStory(story, false))).not.toMatch(/Slowly|notes/);
});

test("every scene is drawn as a picture, tables too, and progress only grows", async () => {
  const waiting = patient();
  const files = await writeSvgs(job(), waiting);
  expect(files.map(({ name }) => name)).toEqual(["harbour/1-whole.svg", "harbour/2-grid.svg"]);
  for (const { data } of files) expect(readXml(await data.text()).name).toBe("svg");
  expect(await files[1]!.data.text()).toContain("Who is bound");
  expect(waiting.told).toEqual(waiting.told.toSorted((a, b) => a - b));
});

test("whoever no longer waits ends the work", async () => {
  const stop = new AbortController();
  const tell = (progress: number) => void (progress > 0 && stop.abort(new Error("no more")));
  await expect(writeSvgs(job(), { tell, signal: stop.signal })).rejects.toThrow("no more");
});

test("a list of sources says title, date and what each is before the file and its digest", async () => {
  const [text] = await writeCitationText(job(), patient());
  const [markdown] = await writeMarkdown(job(), patient());
  for (const said of [await text!.data.text(), await markdown!.data.text()])
    for (const { title, summary, published = "no date known", file, sha256 } of handoutOf(k, story).sources) {
      const list = said.slice(said.lastIndexOf("Sources"));
      let place = list.indexOf(title);
      for (const words of [title, published, summary, file, sha256]) {
        const found = list.indexOf(words, place);
        expect(found).toBeGreaterThan(0);
        place = found + words.length;
      }
    }
});
