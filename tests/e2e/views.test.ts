import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { hash, test, titled } from "../support/pageTest.ts";

const at = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.at);
const grid = (page: Page) => page.getByRole("grid", { name: "Actors and their roles" });
const names = (page: Page) => grid(page).getByRole("rowheader").allTextContents();

test("the matrix is one tab stop in which arrows move, and Enter opens the statements of a cell", async ({
  openPage,
}) => {
  const page = await openPage({ hash: "#v1;p=matrix" });
  await grid(page).waitFor();
  expect(await grid(page).locator("[tabindex='0'], a, button, input").count()).toBe(1);
  await grid(page).locator("[tabindex='0']").focus();
  expect(await at(page)).toBe("1 1");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  expect(await at(page)).toBe("2 2");
  await page.keyboard.press("Home");
  expect(await at(page)).toBe("2 0");
  await page.keyboard.press("Control+End");
  expect(await at(page)).toBe("18 28");
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowUp");
  expect(await at(page)).toBe("1 0");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await titled(page, "Russia in clause 2");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("inspector-title");
  expect(await page.locator("#inspector").getByText("is bound by clause 2.a").count()).toBe(1);
  expect(await grid(page).getByRole("gridcell", { selected: true }).textContent()).toBe("is bound");
  expect(await hash(page)).toContain("s=clause-2,russia");
  expect(await grid(page).locator("[tabindex='0']").count()).toBe(1);
  await page.keyboard.press("Escape");
  await expect.poll(() => grid(page).getByRole("gridcell", { selected: true }).count()).toBe(0);
});

test("a cell under the keyboard is never hidden behind the headings that stay", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=matrix", viewport: { width: 900, height: 520 } });
  await grid(page).locator("[tabindex='0']").focus();
  await page.keyboard.press("Control+End");
  for (let press = 0; press < 20; press++) {
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowUp");
    const seen = await page.evaluate(() => {
      const cell = document.activeElement!;
      const { left, top, width, height } = cell.getBoundingClientRect();
      return cell.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(seen, `after ${press + 1} steps`).toBe(true);
  }
});

test("the order of the rows and the roles that are shown are in the link", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=matrix" });
  await grid(page).waitFor();
  expect((await names(page))[0]).toBe("Russia");
  await page.getByRole("combobox", { name: "Order of the actors" }).selectOption({ label: "By name" });
  await expect.poll(async () => (await names(page))[0]).toBe("Armed Forces of Ukraine");
  await page.getByRole("checkbox", { name: /is bound/ }).uncheck();
  await page.getByRole("checkbox", { name: "benefits" }).uncheck();
  await expect.poll(async () => (await names(page)).length).toBeLessThan(10);
  await expect.poll(() => hash(page)).toContain("mr=name;mh=bearer,beneficiary");
  const other = await openPage({ hash: await hash(page) });
  await grid(other).waitFor();
  expect(await names(other)).toEqual(await names(page));
  for (const box of await other.locator("#page-words").getByRole("checkbox").all()) await box.setChecked(false);
  await other.getByText(/^No role of an actor/).waitFor();
});

test("a kind of actor that the lens hides has no rows, and clauses keep their own name", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=matrix;ht=state" });
  await grid(page).waitFor();
  expect(await names(page)).not.toContain("Russia");
  const treaty = await openPage({ hash: "#v1;d=antarctic-treaty-1959;p=matrix" });
  await treaty.getByRole("heading", { name: "Who stands where in each article" }).waitFor();
  expect(await treaty.getByText(/in 14 articles/).count()).toBe(1);
});

test("a touch on a cell opens it on a phone, and the grid scrolls within itself", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=matrix", viewport: { width: 390, height: 844 }, hasTouch: true });
  await grid(page).locator("[data-filled]").first().tap();
  await titled(page, /^Russia in clause \d+$/);
  const app = page.locator("#page > div");
  expect(await app.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  const sheet = await page.locator("[data-panel=bottom]").boundingBox();
  const cell = await grid(page).getByRole("gridcell", { selected: true }).boundingBox();
  expect(cell!.y + cell!.height).toBeLessThanOrEqual(sheet!.y);
});

const download = async (page: Page) => {
  await page.getByRole("button", { name: "Copy or save", exact: true }).first().click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as CSV" }).first().click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
};

test("a ledger is chosen, set beside another, and saved as CSV with a row for every entry", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=ledger" });
  await page.getByRole("link", { name: "Russia", exact: true }).click();
  await page.getByRole("combobox", { name: "Beside it" }).selectOption({ label: "Ukraine" });
  await page.getByRole("table", { name: "Gives and Gets: Russia and Ukraine" }).waitFor();
  expect(await hash(page)).toContain("p=ledger;lp=russia,ukraine");
  const { name, text } = await download(page);
  expect(name).toBe("ukraine-2025-ledgers-of-russia-and-ukraine.csv");
  const [head, ...rows] = text.trim().split("\r\n");
  expect(head).toBe(
    "actor,clause,part,side,role,sentence,modality,quantity,deadline,condition,left open,standing,sources",
  );
  const entries = await page.locator("#page-words table[aria-label*=':'] li").count();
  expect(rows).toHaveLength(entries);
  expect(text).toMatch(/^Ukraine,clause 6,clause 6,gives,bearer,.*prohibition,"600,000 troops \(cap\)"/m);
  expect(text).toMatch(/^Ukraine,clause 25,clause 25,gives,bearer,.*100 days \(deadline\)/m);
  await page.getByRole("button", { name: "Swap sides" }).click();
  await expect.poll(() => hash(page)).toContain("lp=ukraine,russia");
  await page.goBack();
  await expect.poll(() => hash(page)).toContain("lp=russia,ukraine");
});

test("a ledger follows the lens, and says so where nothing is left", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=ledger;lp=russia;hs=s5" });
  const table = page.getByRole("table", { name: "Gives and Gets: Russia" });
  await table.waitFor();
  expect(await table.getByRole("link", { name: "Dialogue of Russia and NATO" }).count()).toBe(0);
  const none = await openPage({ hash: "#v1;p=ledger;lp=russia;hg=roles" });
  await none.getByText("Nothing that Russia gives or gets passes the lens.").waitFor();
  await none.getByRole("button", { name: "Show everything" }).first().click();
  await none.getByRole("table", { name: "Gives and Gets: Russia" }).waitFor();
});

test("whoever is selected has the ledger that opens, and a link to an unknown party opens none", async ({
  openPage,
}) => {
  const page = await openPage({ hash: "#v1;s=russia,ukraine" });
  await titled(page, "2 selected");
  await page.getByRole("button", { name: "Ledger", exact: true }).click();
  await page.getByRole("table", { name: "Gives and Gets: Russia and Ukraine" }).waitFor();
  const gone = await openPage({ hash: "#v1;p=ledger;lp=nobody-here" });
  await gone.getByText(/which this dataset does not have/).waitFor();
  expect(await gone.getByRole("combobox", { name: "Beside it" }).count()).toBe(0);
});

test("the list of disputes opens one beside it, and the graph draws it", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=disputes" });
  const list = page.locator("#page-words ol > li");
  await list.first().waitFor();
  expect(await list.count()).toBe(36);
  const first = list.filter({ hasText: "Did Rustem Umerov agree" });
  expect(await first.textContent()).toContain("2 witnesses, 3 reports");
  await first.getByRole("button").focus();
  await page.keyboard.press("Enter");
  await titled(page, /^Did Rustem Umerov agree/);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("inspector-title");
  expect(await first.getAttribute("aria-current")).toBe("true");
  await first.getByRole("button", { name: "Show in the graph" }).click();
  await page.locator("#graph").waitFor();
  await titled(page, /^Did Rustem Umerov agree/);
  expect(await hash(page)).toMatch(/;q=/);
  expect(await hash(page)).not.toContain("p=");
});

test("statements on one unnamed voice stand apart, under the voice", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=disputes" });
  const voices = page.getByRole("region", { name: "On one unnamed voice" }).locator("details");
  await voices.first().waitFor();
  await voices.first().locator("summary").click();
  const counted = Number(/(\d+)$/.exec((await voices.first().locator("summary").textContent()) ?? "")?.[1]);
  expect(counted).toBeGreaterThan(0);
  expect(await voices.first().locator("ul > li").count()).toBe(counted);
});

test("the pages have digits of their own, and fold into a list where the bar is short", async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 1024, height: 768 } });
  await page.locator("#graph").waitFor();
  for (const [key, title] of [
    ["5", "Who stands where in each clause"],
    ["6", "Who gives and who gets"],
    ["7", "Disputes"],
  ] as const) {
    await page.keyboard.press(key);
    await page.getByRole("heading", { name: title, exact: true }).waitFor();
  }
  const more = page.getByRole("button", { name: "Disputes, more pages" });
  await more.click();
  await page.keyboard.press("Escape");
  await expect.poll(() => more.getAttribute("aria-expanded")).toBe("false");
  await page.getByRole("heading", { name: "Disputes", exact: true }).waitFor();
  await more.click();
  await page.getByRole("button", { name: "Matrix", exact: true }).click();
  await grid(page).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test("each page prints whole, on its own and in ink on paper", async ({ openPage }) => {
  for (const [hash, last] of [
    ["#v1;p=matrix", "[data-at='18 28']"],
    ["#v1;p=ledger;lp=russia,ukraine", "tbody tr:last-child"],
    ["#v1;p=disputes", "ol > li:last-child"],
  ] as const) {
    const page = await openPage({ hash, colorScheme: "dark" });
    await page.locator(`#page-words ${last}`).first().waitFor();
    await page.emulateMedia({ media: "print" });
    const clipped = await page.evaluate(() =>
      [...document.querySelectorAll("#page-words, #page-words *")]
        .filter((one) => !one.matches(".unseen, .unseen *") && getComputedStyle(one).overflowY !== "visible")
        .filter((one) => one.scrollHeight > one.clientHeight + 1 && one.clientHeight > 2)
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(clipped).toEqual([]);
    expect(await page.locator("header, #status, #legend").filter({ visible: true }).count()).toBe(1);
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(31, 35, 40)");
  }
});

test("a page to which a skip leads has a bar beside its title on the screen and none on paper, and a sheet of paper has all columns", async ({
  page,
}) => {
  await page.locator("#inspector-title").waitFor();
  await page.keyboard.press("4");
  await page.locator("#page-words").waitFor();
  await page.locator("#page-words").focus();
  const title = page.getByRole("heading", { name: "Statements" }).first();
  await title.waitFor();
  const mark = () => title.evaluate((heading) => getComputedStyle(heading, "::before").borderLeftWidth);
  const underlined = () => title.evaluate((heading) => getComputedStyle(heading).textDecorationLine);
  await expect.poll(mark).toBe("3px");
  expect(await underlined()).toBe("none");
  await page.emulateMedia({ media: "print" });
  expect(await mark()).toBe("0px");
  await page.setViewportSize({ width: 700, height: 990 });
  await page.getByRole("columnheader", { name: "Told by" }).waitFor();
});

test("the graph prints as shapes in ink on paper, with what the inspector tells below it and nothing else", async ({
  openPage,
}) => {
  const page = await openPage({ hash: "#v1;a=path~donald-trump~andriy-yermak", colorScheme: "dark" });
  const paper = page.locator("#paper-picture");
  await paper.waitFor({ state: "attached" });
  await page.locator("#inspector h2").first().waitFor();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const names = await paper.locator("[data-name]").allTextContents();
  expect(names).toEqual(expect.arrayContaining([expect.stringContaining("Trump"), expect.stringContaining("Yermak")]));
  const seen = page.locator("header, #status, #legend, #graph").filter({ visible: true });
  expect(await seen.evaluateAll((all) => all.filter((one) => !one.closest("#inspector")).length)).toBe(0);
  const [top, below] = [await paper.boundingBox(), await page.locator("#inspector").boundingBox()];
  expect(below!.y).toBeGreaterThanOrEqual(top!.y + top!.height);
  const inside = page.locator("#inspector [data-scroll]");
  expect(await inside.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(1);
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(31, 35, 40)");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await paper.locator("svg").count()).toBe(0);
});
