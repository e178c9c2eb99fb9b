import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { findBarriers } from "../support/axe.ts";
import { copy } from "../support/copy.ts";
import { checkScreens, type Screen } from "../support/checkScreens.ts";
import { hash, phone, test, titled, type PageWish } from "../support/pageTest.ts";

const field = (page: Page, name: string) => page.getByRole("combobox", { name, exact: true });
const reading: PageWish = { permissions: ["clipboard-read", "clipboard-write"] };
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe("an answer is taken along", () => {
  test("in every form, from an answer, an entity, a dispute and a page", async ({ openPage }) => {
    const page = await openPage({ ...reading, hash: "#v1;a=clauses~nato" });
    await titled(page, "Clauses of NATO");
    await copy(page, "Copy as text");
    expect(await copied(page)).toMatch(/^Clauses of NATO\n[^]+\nBound in 4 clauses\n[^]+\nSources\n {2}S1: /);
    await copy(page, "Copy as Markdown");
    await expect.poll(() => copied(page)).toMatch(/^# Clauses of NATO\n\n[^]+\n## Sources\n/);
    await copy(page, "Copy as CSV");
    await expect.poll(() => copied(page)).toMatch(/^section,sentence,standing,/);
    await copy(page, "Copy as JSON");
    await expect.poll(async () => JSON.parse(await copied(page)).title).toBe("Clauses of NATO");
    await copy(page, "Copy as CSL-JSON");
    await expect.poll(async () => JSON.parse(await copied(page))[0].type).toBe("document");
    for (const [address, title] of [
      ["#v1;s=nato", /^NATO\n/],
      ["#v1;s=clause-10", /^Actors of clause 10\n/],
      ["#v1;q=army-size", /^How far would Ukraine's army be cut\?\n/],
      ["#v1;p=disputes;qa=nato", /^Disputes about NATO\n/],
      ["#v1;p=matrix", /^Actors by clauses\n/],
    ] as const) {
      const other = await openPage({ ...reading, hash: address });
      await copy(other, "Copy as text");
      expect(await copied(other)).toMatch(title);
    }
  });

  test("from one menu of the bar that has every way, whatever is shown", async ({ openPage }) => {
    const page = await openPage({ ...reading, hash: "#v1;s=nato" });
    const menu = page.getByRole("button", { name: "Copy or save this view" });
    const list = page.getByRole("list", { name: "Copy or save this view" });
    await menu.click();
    const names = async () => list.getByRole("button").evaluateAll((all) => all.map((one) => one.ariaLabel));
    await expect.poll(async () => (await names()).length).toBe(15);
    expect(await names()).toEqual(
      expect.arrayContaining(["Copy as CSV", "Save as text", "Save the graph as a picture", "Share or embed this view", "Draft a story of it"]),
    );
    await list.getByRole("button", { name: "Copy as text" }).click();
    await expect.poll(() => copied(page)).toMatch(/^NATO\n/);
    expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);
    await menu.click();
    await list.getByRole("button", { name: "Save the graph as a picture" }).click();
    await page.getByRole("dialog", { name: "Save the graph as a picture" }).waitFor();
    const tables = await openPage({ ...reading, hash: "#v1;p=statements;lr=roles" });
    await tables.getByRole("button", { name: "Copy or save this view" }).click();
    await tables.getByRole("button", { name: "Copy as CSV" }).click();
    await expect.poll(async () => (await copied(tables)).split("\n").length).toBeGreaterThan(300);
  });

  test("as a file, named after what it answers", async ({ openPage }) => {
    const page = await openPage({ hash: "#v1;a=clauses~nato" });
    await page.getByRole("button", { name: "Copy or save", exact: true }).click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as Markdown" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("ukraine-2025-clauses-of-nato.md");
    expect(await readFile(await file.path(), "utf8")).toMatch(/^# Clauses of NATO\n/);
    await page.getByText("Saved as ukraine-2025-clauses-of-nato.md.").waitFor();
  });

  test("by hand where the browser does not let it onto the clipboard", async ({ openPage }) => {
    const before = () => Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error("not allowed")) });
    const page = await openPage({ hash: "#v1;a=clauses~nato", before });
    await page.getByRole("button", { name: "Copy or save", exact: true }).click();
    await page.getByRole("button", { name: "Copy as text" }).click();
    const text = page.getByRole("textbox", { name: "The answer as text" });
    await text.waitFor();
    const chosen = () => text.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart);
    await expect.poll(chosen).toBe((await text.inputValue()).length);
    expect(await findBarriers(page)).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /^Save as/ }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("ukraine-2025-clauses-of-nato.txt");
    await page.keyboard.press("Escape");
    await text.waitFor({ state: "detached" });
    await titled(page, "Clauses of NATO");
  });

  test("by the keyboard alone, and Escape closes the menu without closing the answer", async ({ openPage }) => {
    const page = await openPage({ ...reading, hash: "#v1;a=clauses~nato" });
    const menu = page.getByRole("button", { name: "Copy or save", exact: true });
    await menu.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Copy as text" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Copy as text" }).waitFor({ state: "hidden" });
    await titled(page, "Clauses of NATO");
    await page.keyboard.press("Enter");
    const row = page.getByRole("button", { name: "Copy as CSV" });
    await expect.poll(() => row.isEnabled()).toBe(true);
    await row.focus();
    await page.keyboard.press("Enter");
    await page.getByText("on the clipboard as CSV").waitFor();
    expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);
  });
}); // prettier-ignore

describe("clauses looked for", () => {
  test("by picking whom they bind, by typing and by the keyboard", async ({ openPage }) => {
    const page = await openPage({ hash: "#v1;a=where" });
    await titled(page, "Which clauses ...?");
    await field(page, "Binds").click();
    await page.keyboard.type("rusia");
    await page.getByRole("option", { name: /^Russia/ }).first().waitFor();
    await page.keyboard.press("Enter");
    await titled(page, "Clauses that bind Russia");
    await field(page, "Does not bind").click();
    await page.keyboard.type("ukr");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await titled(page, "Clauses that bind Russia, and do not bind Ukraine");
    await expect.poll(() => hash(page)).toContain("a=where~binds~russia~notbinds~ukraine");
    expect(await page.locator("#inspector section[class*=section] h3 a").count()).toBe(5);
    await page.getByRole("button", { name: "Leave out: Does not bind Ukraine" }).click();
    await titled(page, "Clauses that bind Russia");
    await page.getByRole("checkbox", { name: "All of that in a single part" }).check();
    await titled(page, "Clauses and parts that bind Russia");
  });

  test("that there are none of say how far was searched, and a press leaves out what is in the way", async ({ openPage }) => {
    const page = await openPage({ hash: "#v1;a=where~binds~russia~benefits~nato" });
    await page.getByText("There is no such clause; 28 clauses were looked at", { exact: false }).first().waitFor();
    await page.getByRole("button", { name: "Without “benefit NATO”: 9" }).click();
    await titled(page, "Clauses that bind Russia");
  });

  test("fold the form on a phone, so that what is found is in sight", async ({ openPage }) => {
    const page = await openPage({ ...phone, hash: "#v1;a=where~nobearer" });
    await titled(page, "Clauses that name no one");
    expect(await field(page, "Binds").isVisible()).toBe(false);
    await page.getByText("Change what is looked for").tap();
    await field(page, "Binds").waitFor();
  });
}); // prettier-ignore

test("two that are selected tell what they share", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;s=ukraine,russia" });
  await page.getByRole("button", { name: "What do they share?" }).click();
  await titled(page, "What links Ukraine and Russia?");
  await expect.poll(() => hash(page)).toContain("a=among~ukraine~russia");
});

describe("what one is tied to", () => {
  test("is counted by relation in its inspector, and a relation opens its statements alone", async ({ openPage }) => {
    const page = await openPage({ hash: "#v1;s=nato" });
    await page.getByRole("button", { name: /^is bound by/ }).click();
    await titled(page, "What NATO is tied to");
    await expect.poll(() => hash(page)).toContain("a=near~nato~binds~in");
    const open = page.locator("#inspector button[aria-expanded=true]").filter({ hasText: "is bound by" });
    await open.waitFor();
    expect(await page.locator("#inspector [class*=statements] li li").count()).toBe(4);
    await open.click();
    await expect.poll(() => hash(page)).toContain("a=near~nato~both");
    expect(await page.locator("#inspector [class*=statements] li li").count()).toBe(0);
  });

  test("and its clauses and ledger are a press away; one without a role has no ledger", async ({ openPage }) => {
    const page = await openPage({ hash: "#v1;s=nato" });
    const ways = page.getByRole("list", { name: "Ask further" });
    await ways.getByRole("button", { name: "4 clauses" }).click();
    await titled(page, "Clauses of NATO");
    await page.getByRole("button", { name: "What it gives and gets" }).click();
    await expect.poll(() => hash(page)).toContain("p=ledger;lp=nato");
    const other = await openPage({ hash: "#v1;s=steve-witkoff" });
    await other.getByRole("button", { name: "Neighbours", exact: true }).waitFor();
    expect(await other.getByRole("button", { name: "Gives and gets" }).count()).toBe(0);
  });
}); // prettier-ignore

const screens: Screen[] = [
  {
    name: "the menu to copy",
    wish: { hash: "#v1;a=clauses~nato" },
    act: (page) => page.getByRole("button", { name: "Copy or save", exact: true }).click(),
  },
  {
    name: "a picker with its list",
    wish: { hash: "#v1;a=where~binds~russia" },
    act: (page) => field(page, "Benefits").click(),
  },
  { name: "no such clauses", wish: { hash: "#v1;a=where~binds~russia~benefits~nato" } },
  { name: "an open relation on a phone", wish: { ...phone, hash: "#v1;a=near~nato~binds~in" } },
];

checkScreens(screens, (page) => titled(page, /NATO|Clauses/));
