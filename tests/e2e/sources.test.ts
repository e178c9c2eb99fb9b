import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { runParley } from "../support/askParley.ts";
import { copy } from "../support/copy.ts";
import { chooseFile } from "../support/giveFile.ts";
import { hash, test } from "../support/pageTest.ts";

const words = (page: Page) => page.locator("#page-words");
const titled = (page: Page, name: string | RegExp) => words(page).getByRole("heading", { level: 2, name }).waitFor();
/** Once the page has come, which stands in for itself with its title until then. */
const opened = (page: Page) => words(page).getByRole("combobox", { name: "Source" }).waitFor();
const fold = (page: Page, name: string | RegExp) =>
  words(page).locator("details").filter({ has: page.getByRole("heading", { name }) }).first(); // prettier-ignore
const counted = async (page: Page, name: string | RegExp) =>
  Number(/^\d+/.exec((await fold(page, name).locator("summary").first().textContent()) ?? "")?.[0]);

test("all sources are listed with whose words they give, and a line joins one voice in several of them", async ({
  openPage,
}) => {
  const page = await openPage({ hash: "#v1;p=sources" });
  await opened(page);
  const rows = words(page).locator("ol > li");
  expect(await rows.count()).toBe(5);
  expect(await rows.nth(3).textContent()).toMatch(/S4Undated retellingwithout a date.*63 statements.*36 in words of others, without saying whose/); // prettier-ignore
  const relays = words(page).getByRole("table", { name: "Who speaks in which source, and through whom" });
  const voice = relays.getByRole("row").filter({ hasText: "Volodymyr Zelenskyy" });
  expect(await voice.getByRole("cell").allTextContents()).toEqual([
    "4 statementsthrough Telegram",
    "1 statementsthrough Telegram",
    "2 statements",
    "",
    "8 statementsthrough a speech",
  ]);
  const before = await relays.getByRole("row").count();
  await words(page).getByRole("button", { name: /^Show 24 more speakers$/ }).click(); // prettier-ignore
  expect(await relays.getByRole("row").count()).toBeGreaterThan(before + 10);
});

test("one source is opened from the list, tells in whose words, and is drawn alone and with the others again", async ({
  openPage,
}) => {
  const page = await openPage({ hash: "#v1;p=sources" });
  await words(page).getByRole("link", { name: "Undated retelling" }).click();
  await titled(page, "Undated retelling");
  expect(await hash(page)).toContain("p=sources;so=s4");
  const own = fold(page, "S4 in its own voice");
  await own.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => own.locator("li").count()).toBe(await counted(page, "S4 in its own voice"));
  await words(page).getByRole("button", { name: "Show the graph as it tells it" }).click();
  await page.locator("#graph").waitFor();
  await expect.poll(() => hash(page)).toContain("hs=s1,s2,s3,s5");
  await page.goBack();
  await titled(page, "Undated retelling");
  expect(await hash(page)).not.toContain("hs=");
  await page.goForward();
  await page
    .locator("#status")
    .getByText(/^As S4 tells it: .*4 sources are hidden/)
    .waitFor();
  await page.getByRole("button", { name: "What S4 tells" }).click();
  await titled(page, "Undated retelling");
  await words(page).getByRole("button", { name: "Show all sources again" }).click();
  await expect.poll(() => hash(page)).not.toContain("hs=");
});

test("two sources are set side by side from the list, swapped, and the address holds them", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=sources" });
  await words(page)
    .getByRole("button", { name: /^Compare S2 and S3/ })
    .click();
  await titled(page, "S2 and S3 compared");
  expect(await counted(page, "Only in S2")).toBe(126);
  expect(await counted(page, "In both")).toBe(14);
  expect(await fold(page, "Against each other").getAttribute("open")).not.toBeNull();
  await words(page).getByRole("button", { name: "Swap the two sources" }).click();
  await titled(page, "S3 and S2 compared");
  await expect.poll(() => hash(page)).toContain("so=s3,s2");
  await words(page).getByRole("combobox", { name: "Beside it" }).selectOption({ label: "S5 Full draft, ABC News" });
  await titled(page, "S3 and S5 compared");
  const other = await openPage({ hash: await hash(page) });
  await titled(other, "S3 and S5 compared");
  await page.goBack();
  await titled(page, "S3 and S2 compared");
  await page.goBack();
  await titled(page, "S2 and S3 compared");
  await page.goBack();
  await titled(page, "Sources");
});

test("where nothing is told against each other, disputes stand open with the positions of both sides; they open in the inspector by the keyboard", async ({
  openPage,
}) => {
  const page = await openPage({ hash: "#v1;p=sources;so=s1,s2" });
  const disputes = fold(page, "Disputes in which they give different positions");
  await expect.poll(() => disputes.locator("ol > li").count()).toBe(11);
  const first = disputes.locator("ol > li").first();
  expect(await first.getByRole("heading", { level: 5 }).allTextContents()).toEqual(["S1", "S2"]);
  await first.getByRole("button").first().focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("inspector-title");
  expect(await first.getByRole("button").first().getAttribute("aria-expanded")).toBe("true");
});

test("the comparison is copied in plain sentences with its sources", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=sources;so=s2,s3", permissions: ["clipboard-read", "clipboard-write"] });
  await copy(page, "Copy as text", words(page));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^S2 and S3 compared\nOf 545 statements, 126 only in S2/);
});

test("the focus stays with what changes the page, and goes to the page where that is gone", async ({ openPage }) => {
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.id);
  const page = await openPage({ hash: "#v1;p=sources" });
  await words(page).getByRole("combobox", { name: "Source" }).focus();
  await page.keyboard.press("ArrowDown");
  await titled(page, "Dispatch from Kyiv");
  await expect.poll(() => focused(page)).toBe("Source");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await titled(page, "S1 and S2 compared");
  await expect.poll(() => focused(page)).toBe("Beside it");
  await words(page).getByRole("button", { name: "All sources" }).focus();
  await page.keyboard.press("Enter");
  await titled(page, "Sources");
  await expect.poll(() => focused(page)).toBe("Sources");
});

test("a text is set against reports, in one of its clauses too", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=sources" });
  await words(page).getByRole("combobox", { name: "Text against reports" }).selectOption({ label: "Draft plan" });
  await titled(page, "The text against reports of it");
  expect(await counted(page, "Only in the text")).toBe(173);
  await words(page).getByRole("combobox", { name: "Which clause" }).selectOption({ index: 6 });
  await expect.poll(() => hash(page)).toContain("sx=clause-6");
  await expect.poll(() => counted(page, "In both")).toBe(2);
  await words(page).getByRole("combobox", { name: "Source" }).selectOption({ label: "S1 Dispatch from Kyiv" });
  await titled(page, "Dispatch from Kyiv");
  expect(await hash(page)).not.toContain("sx=");
});

test("what the lens leaves out is told, and nothing left is said so", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=sources;so=s1,s2;hg=statements" });
  await titled(page, "S1 and S2 compared");
  expect(
    await words(page)
      .getByText(/do not pass the lens/)
      .count(),
  ).toBe(0);
  const hiding = await openPage({ hash: "#v1;p=sources;so=s1,s2;hs=s1" });
  await hiding.getByText(/^\d+ more statements do not pass the lens/).waitFor();
  expect(await counted(hiding, "Only in S1")).toBeLessThan(46);
  await words(hiding).getByRole("button", { name: "Show everything" }).click();
  await expect.poll(() => counted(hiding, "Only in S1")).toBe(46);
  const nothing = await openPage({ hash: "#v1;p=sources;so=s4;hs=s4;hx=undisputed,disputed,denied,unconfirmed" });
  await nothing.getByText("Nothing that S4 tells passes the lens.").waitFor();
});

test("what was not known on the day of the lens is told as hidden, of sources, of two and of a text", async ({
  openPage,
}) => {
  const all = await openPage({ hash: "#v1;p=sources;lk=2025-11-20" });
  await opened(all);
  expect(await words(all).locator("ol > li").count()).toBe(5);
  await words(all)
    .getByText(/^402 more statements do not pass the lens/)
    .waitFor();
  const one = await openPage({ hash: "#v1;p=sources;so=s4;lk=2025-11-20" });
  await words(one).getByText("Nothing that S4 tells passes the lens.").waitFor();
  const two = await openPage({ hash: "#v1;p=sources;so=s3,s4;lk=2025-11-20" });
  await words(two)
    .getByText(/^50 more statements do not pass the lens/)
    .waitFor();
  const text = await openPage({ hash: "#v1;p=sources;sx=draft-plan;lk=2025-11-20" });
  await words(text)
    .getByText(/^The text speaks as the draft text, in S5/)
    .waitFor();
  const drawn = await openPage({ hash: "#v1;a=compare~s3~s4;lk=2025-11-20" });
  await drawn
    .locator("#inspector")
    .getByText(/^50 more statements do not pass the lens/)
    .waitFor();
});

test("a link to a source that is not there says so and shows the rest", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=sources;so=s1,s99" });
  await page.getByText(/which this dataset does not have/).waitFor();
  await titled(page, "Dispatch from Kyiv");
  const gone = await openPage({ hash: "#v1;p=sources;so=s99" });
  await titled(gone, "Sources");
});

test("a dataset with one source and no text that speaks has nothing to compare, and says so", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;d=antarctic-treaty-1959;p=sources" });
  await words(page).getByText("There is one source here, so there is nothing to compare it with.").waitFor();
  await words(page)
    .getByText(/No source quotes a text in its own words/)
    .waitFor();
  await words(page).getByRole("link", { name: "Outline of the Antarctic Treaty" }).click();
  await titled(page, "Outline of the Antarctic Treaty");
  expect(await words(page).getByRole("combobox", { name: "Beside it" }).count()).toBe(0);
  await words(page).getByRole("button", { name: "Show in the graph" }).click();
  await page.locator("#graph").waitFor();
});

const folder = mkdtempSync(join(tmpdir(), "parley-sources-"));
const file = join(folder, "mine.json");

beforeAll(async () => {
  const { code, err } = await runParley(["export", "ukraine-2025", "--out", file], process.cwd());
  expect(code, err).toBe(0);
  const dataset = JSON.parse(readFileSync(file, "utf8")) as Dataset;
  const [first] = dataset.sources;
  const sources = dataset.sources.map((one) => (one.id === "s4" ? { ...one, relays: ["s3"] } : one));
  const silent = { ...first!, id: "s6", tag: "S6", title: "A silent source" };
  writeFileSync(file, JSON.stringify({ ...dataset, id: "mine", title: "Mine", sources: [...sources, silent] }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a source that repeats another is no second witness, and one on which nothing rests says so", async ({ page }) => {
  await chooseFile(page, file);
  await page.getByText("“mine.json” is open.").waitFor();
  await page.getByRole("button", { name: "Sources", exact: true }).click();
  await opened(page);
  const relays = words(page).getByRole("table", { name: "Who speaks in which source, and through whom" });
  await relays.getByRole("row").filter({ hasText: "S3, as a source" }).getByText("repeats it").waitFor();
  await words(page).getByText("Repeats S3: what both say is one voice.").waitFor();
  await words(page).getByText("Is repeated by S4.").waitFor();
  await words(page)
    .getByRole("button", { name: /^Compare S3 and S4: .*S4 repeats$/ })
    .click();
  await titled(page, "S3 and S4 compared");
  const note = "S4 repeats S3. Where both tell the same, that is one voice and no second witness.";
  await words(page).getByText(note).waitFor();
  await words(page).getByRole("button", { name: "Show in the graph" }).click();
  await page.locator("#inspector").getByText(note).waitFor();
  await page.locator("#inspector").getByRole("button", { name: "S4 Undated retelling" }).click();
  await titled(page, "Undated retelling");
  expect(await counted(page, "that stand in S3 too")).toBe(13);
  await words(page).getByRole("combobox", { name: "Source" }).selectOption({ label: "S6 A silent source" });
  await words(page).getByText("No statement of this dataset rests on this source.").waitFor();
});
