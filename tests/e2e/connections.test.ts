import type { Page } from "playwright-core";
import { expect } from "vitest";
import { findBarriersInBoth } from "../support/axe.ts";
import { copy } from "../support/copy.ts";
import { checkScreens, isAnswered, type Screen } from "../support/checkScreens.ts";
import { hash, phone, test, titled } from "../support/pageTest.ts";

const hasFocus = (page: Page, selector: string) =>
  expect.poll(() => page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)).toBe(true);
const option = (page: Page, at = 0) => page.locator("#search-hits [role=option]").nth(at);
const typeIn = async (page: Page, words: string) => {
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: "Search" }).fill(words);
};
const pair = "#v1;a=path~kirill-dmitriev~rustem-umerov";
const several = "#v1;a=among~ukraine~russia~nato";

test("a path is asked for in the search by the keyboard alone, announced, in the link, and closed by Escape", async ({
  page,
}) => {
  await titled(page, /./);
  await typeIn(page, "path trump yermak");
  await expect.poll(() => option(page).textContent()).toContain("How are Donald Trump and Andriy Yermak connected?");
  await page.keyboard.press("Enter");
  await titled(page, "How are Donald Trump and Andriy Yermak connected?");
  await hasFocus(page, "#inspector-title");
  expect(await page.locator("#status output").textContent()).toMatch(/paths? of up to 6 steps between Donald Trump/);
  await expect.poll(() => hash(page)).toContain("a=path~donald-trump~andriy-yermak");
  expect(await page.locator("#inspector li[class*=step]").count()).toBeGreaterThan(1);
  await page.keyboard.press("Escape");
  await titled(page, "A draft plan in 28 clauses");
  await page.goBack();
  await titled(page, /Andriy Yermak connected/);
});

test("a half typed command goes on to the other end", async ({ page }) => {
  await titled(page, /./);
  await typeIn(page, "path umerov");
  await expect.poll(() => option(page).textContent()).toContain("Connect Rustem Umerov to");
  await page.keyboard.press("Enter");
  await hasFocus(page, "input[role=combobox]");
  await page.keyboard.type("dmitri");
  await expect.poll(() => option(page).textContent()).toContain("Rustem Umerov and Kirill Dmitriev");
  await option(page).click();
  await titled(page, /Rustem Umerov and Kirill Dmitriev/);
});

test("two selected lead to their paths, three to what links them", async ({ openPage }) => {
  const two = await openPage({ hash: "#v1;s=kirill-dmitriev,rustem-umerov" });
  await two.getByRole("button", { name: "How are they connected?" }).click();
  await titled(two, "How are Kirill Dmitriev and Rustem Umerov connected?");
  await hasFocus(two, "#inspector-title");
  const three = await openPage({ hash: "#v1;s=ukraine,russia,nato" });
  await three.getByRole("button", { name: "What links them?" }).click();
  await titled(three, "What links Ukraine, Russia and NATO?");
  await three.getByText("What joins them").waitFor();
  await three.getByRole("button", { name: "Take NATO out" }).click();
  await titled(three, "How are Ukraine and Russia connected?");
});

test("one entity is connected to another in two presses", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;s=rustem-umerov" });
  await page.getByRole("button", { name: "Connect to ..." }).click();
  const found = await option(page).textContent();
  expect(found).toMatch(/^How are Rustem Umerov and .+ connected\?/);
  await page.keyboard.type("zelensky");
  await expect.poll(() => option(page).textContent()).toContain("Rustem Umerov and Volodymyr Zelenskyy");
  await option(page).click();
  await titled(page, /^How are Rustem Umerov and Volodymyr Zelenskyy connected\?$/);
});

test("a link brings the answer back, each path opens to its steps, and a name in it leads on", async ({ openPage }) => {
  const page = await openPage({ hash: pair });
  await titled(page, /Kirill Dmitriev and Rustem Umerov/);
  const heads = page.locator("#inspector h3 button");
  expect(await heads.count()).toBeGreaterThan(2);
  expect(await heads.first().getAttribute("aria-expanded")).toBe("true");
  await heads.nth(1).click();
  expect(await heads.nth(1).getAttribute("aria-expanded")).toBe("true");
  expect(await heads.first().getAttribute("aria-expanded")).toBe("false");
  await page.getByRole("button", { name: "Swap the two ends" }).click();
  await titled(page, /Rustem Umerov and Kirill Dmitriev/);
  await page.locator("#inspector ol a").first().click();
  await expect.poll(() => hash(page)).not.toContain("a=path");
  await page.goBack();
  await titled(page, /Rustem Umerov and Kirill Dmitriev/);
});

test("nothing found says how far was searched, and a press searches what is hidden", async ({ openPage }) => {
  const page = await openPage({ hash: `${pair};hg=words,ties,meetings,matters` });
  await page.locator("#inspector").getByText("No path of up to 6 steps").waitFor();
  await page.getByRole("button", { name: "Search everything that is hidden too" }).click();
  await expect.poll(() => page.locator("#inspector h3 button").count()).toBeGreaterThan(0);
});

test("a question about what is gone is dropped with a notice", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;a=path~kirill-dmitriev~no-such-one" });
  await titled(page, "A draft plan in 28 clauses");
  await page.getByText(/which this dataset does not have/).waitFor();
});

test("the answer is copied as text and as Markdown, with its sources", async ({ openPage }) => {
  const page = await openPage({ hash: pair, permissions: ["clipboard-read", "clipboard-write"] });
  await copy(page, "Copy as text");
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await read()).toMatch(/^How Kirill Dmitriev and Rustem Umerov are connected\n[^]+\nSources\n/);
  await copy(page, "Copy as Markdown");
  await expect.poll(read).toMatch(/^# How Kirill Dmitriev/);
});

const screens: Screen[] = [
  { name: "paths", wish: { hash: pair } },
  { name: "what links several", wish: { hash: several } },
  { name: "no path", wish: { hash: `${pair};hg=words,ties,meetings,matters` } },
  { name: "paths on a phone", wish: { ...phone, hash: pair } },
  { name: "what links several on a phone", wish: { ...phone, hash: several } },
];

checkScreens(screens, isAnswered);

test("axe finds nothing against the questions in the search", async ({ openPage }) => {
  const page = await openPage({ colorScheme: "light" });
  await titled(page, /./);
  await typeIn(page, "path trump ye");
  await option(page).waitFor();
  expect(await findBarriersInBoth(page)).toEqual([]);
});
