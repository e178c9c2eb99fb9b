import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { findBarriers } from "../support/axe.ts";
import { runParley } from "../support/askParley.ts";
import { chooseFile, dropFile } from "../support/giveFile.ts";
import { test, titled } from "../support/pageTest.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-open-"));
const [mine, broken] = [join(folder, "mine.json"), join(folder, "broken.json")];

beforeAll(async () => {
  const { code, err } = await runParley(["export", "antarctic-treaty-1959", "--out", mine], process.cwd());
  expect(code, err).toBe(0);
  const dataset = JSON.parse(readFileSync(mine, "utf8")) as Dataset;
  const renamed = dataset.entities.map((one) => (one.id === "chile" ? { ...one, label: "Quillota Republic" } : one));
  const changed = { ...dataset, id: "my-treaty", title: "My own treaty", entities: renamed };
  writeFileSync(mine, JSON.stringify(changed));
  const wrong = dataset.statements.map((one) => ({ ...one, subject: `${one.subject}-gone` }));
  writeFileSync(broken, JSON.stringify({ ...changed, statements: wrong }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const heading = (page: Page) => page.locator("h1").textContent();

test("a file of the reader's own opens with its search, its lens and its address", async ({ page }) => {
  await chooseFile(page, mine);
  await expect.poll(() => heading(page)).toBe("My own treaty");
  await page.getByText("“mine.json” is open.").waitFor();
  await page.getByRole("button", { name: "Claims", exact: true }).waitFor();
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: "Search" }).fill("quillota");
  await expect
    .poll(() => page.locator("#search-hits [role=option]").first().textContent())
    .toContain("Quillota Republic");
  await page.keyboard.press("Enter");
  await titled(page, "Quillota Republic");
  expect(await page.evaluate(() => location.hash)).toContain("d=my-treaty");
  await page.locator("h1 button").click();
  expect(await page.locator("#datasets [aria-current]").textContent()).toContain("mine.json");
  await page.getByRole("button", { name: "Draft peace plan, November 2025" }).click();
  await titled(page, "A draft plan in 28 clauses");
});

test("after a reload the page asks for the file again, and then shows what the link said", async ({ page }) => {
  await chooseFile(page, mine);
  await expect.poll(() => heading(page)).toBe("My own treaty");
  await page.evaluate(() => (location.hash = "#v1;d=my-treaty;s=chile"));
  await titled(page, "Quillota Republic");
  await page.reload();
  await page.getByText(/“my-treaty”, that does not come with this explorer.*open it again/).waitFor();
  await titled(page, "A draft plan in 28 clauses");
  await dropFile(page, "mine.json", readFileSync(mine, "utf8"));
  await titled(page, "Quillota Republic");
});

test("a file with problems opens nothing and tells each with what would be right, fifty at most", async ({ page }) => {
  await chooseFile(page, broken);
  const dialog = page.getByRole("dialog", { name: "Problems in broken.json" });
  await dialog.getByText(/It has [\d,]+ problems, so nothing was opened\. Here are the first 50\./).waitFor();
  expect(await dialog.locator("li").count()).toBe(50);
  await dialog.getByText("statements[0].subject").waitFor();
  await dialog
    .getByText(/^there is no entity ".*-gone"$/)
    .first()
    .waitFor();
  await dialog
    .getByText(/^Did you mean “/)
    .first()
    .waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await titled(page, "A draft plan in 28 clauses");
});

test("a text that is picked as a dataset is taken for a source, and said so", async ({ page }) => {
  const letter = join(folder, "letter.txt");
  writeFileSync(letter, "no source");
  await chooseFile(page, letter);
  await page.getByText(/looks like a source text, .*letter\.txt.* is none of the sources/).waitFor();
  expect(await page.getByRole("dialog").count()).toBe(0);
});

test("a dropped YAML file says what to do first", async ({ page }) => {
  await page.locator("#status").waitFor();
  await dropFile(page, "entities.yaml", "entities: []");
  await page.getByText(/npm run parley -- export/).waitFor();
});

test("the list of datasets closes with Escape and gives the focus back", async ({ page }) => {
  await page.locator("#status").waitFor();
  await page.locator("h1 button").click();
  await page.getByRole("button", { name: "Open a file…" }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  expect(await page.locator("#datasets").count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.matches("h1 button"))).toBe(true);
});
