import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "../support/pageTest.ts";

const legend = (page: Page) => page.getByRole("region", { name: "Legend and lens" });
/** How many rows there are, once all of them are drawn. */
const rows = async (page: Page) => {
  await page.locator("table:not([aria-busy])").first().waitFor();
  return page.locator("tbody tr").count();
};
const status = (page: Page) => page.locator("#status output").textContent();

test("hiding a kind of thing takes it out of the tables and out of the status line", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=entities" });
  await page.getByRole("table", { name: "Entities" }).waitFor();
  const [all, before] = [await rows(page), await status(page)];
  const people = legend(page).getByRole("checkbox", { name: /^People/ });
  const label = await legend(page)
    .getByText(/^People/)
    .locator("..")
    .textContent();
  const count = Number(/\d+$/.exec(label ?? "")?.[0]);
  expect(count).toBeGreaterThan(0);
  await people.uncheck();
  await expect.poll(() => rows(page)).toBe(all - count);
  expect(await status(page)).not.toBe(before);
  expect(await status(page)).toContain("hidden");
  await people.check();
  await expect.poll(() => rows(page)).toBe(all);
});

test("hiding a standing takes its statements out of their table", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=statements" });
  await page.getByRole("table", { name: "Statements" }).waitFor();
  const all = await rows(page);
  await legend(page)
    .getByRole("checkbox", { name: /^Undisputed/ })
    .uncheck();
  await expect.poll(() => rows(page)).toBeLessThan(all);
  expect(await page.locator("tbody").getByText("undisputed", { exact: true }).count()).toBe(0);
});

test("the key O shows only one entry, and all again the second time", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=entities" });
  await page.getByRole("table", { name: "Entities" }).waitFor();
  const all = await rows(page);
  await legend(page)
    .getByRole("checkbox", { name: /^States/ })
    .focus();
  await page.keyboard.press("o");
  await expect.poll(() => rows(page)).toBeLessThan(20);
  expect(await page.locator("tbody tr td:nth-child(2)").allTextContents()).toContain("State");
  expect(new Set(await page.locator("tbody tr td:nth-child(2)").allTextContents()).size).toBe(1);
  await page.keyboard.press("o");
  await expect.poll(() => rows(page)).toBe(all);
});

test("the key O on a source shows only that source, and so does its small button", async ({ page }) => {
  const chip = (name: RegExp) => legend(page).getByRole("button", { name });
  await chip(/^S2 /).focus();
  await page.keyboard.press("o");
  await expect.poll(() => status(page)).toContain("from 1 source.");
  expect(await chip(/^S2 /).getAttribute("aria-pressed")).toBe("true");
  expect(await chip(/^S1 /).getAttribute("aria-pressed")).toBe("false");
  await chip(/^S1 /).hover();
  await chip(/^Show only S1, /).click();
  await expect.poll(() => chip(/^S1 /).getAttribute("aria-pressed")).toBe("true");
  expect(await chip(/^S2 /).getAttribute("aria-pressed")).toBe("false");
});

test("the status line, the legend and the overview count the same statements", async ({ page }) => {
  const counted = /, (\d+) statements from/.exec((await status(page)) ?? "")?.[1];
  const entries = legend(page).getByRole("list", { name: "Kinds of relations" }).getByRole("listitem");
  await entries.first().waitFor();
  const sum = (await entries.allTextContents()).reduce((all, row) => all + Number(/\d+/.exec(row)?.[0]), 0);
  expect(String(sum)).toBe(counted);
  expect(await page.locator("#inspector dl").textContent()).toContain(`statements${counted}`);
});

test("the number of disputes opens their page", async ({ page }) => {
  await page.getByRole("button", { name: /^\d+ disputes, / }).click();
  await page.getByRole("heading", { name: "Disputes", exact: true }).waitFor();
});

test("a lens that lets nothing through says so and offers everything", async ({ openPage }) => {
  const page = await openPage();
  const boxes = legend(page).getByRole("list", { name: "Kinds of things" }).getByRole("checkbox");
  await boxes.first().waitFor();
  for (let at = 0; at < (await boxes.count()); at++) await boxes.nth(at).uncheck();
  await page.getByRole("heading", { name: "Nothing passes the lens" }).waitFor();
  await page.getByRole("button", { name: "Show everything" }).click();
  await expect.poll(() => boxes.first().isChecked()).toBe(true);
  expect(await page.getByRole("heading", { name: "Nothing passes the lens" }).count()).toBe(0);
});

test.for(["outline", "entities", "statements", "matrix", "ledger", "disputes", "timeline", "sources"])(
  "where nothing passes the lens, the page %s says so once in its own words, and offers everything",
  async (name, { openPage }) => {
    const page = await openPage({ hash: `#v1;p=${name};lk=1999-12-31` });
    const everything = page.getByRole("button", { name: "Show everything", exact: true });
    await everything.waitFor();
    expect(await everything.count()).toBe(1);
    expect(await page.getByRole("heading", { name: "Nothing passes the lens" }).count()).toBe(0);
    await everything.click();
    await everything.waitFor({ state: "detached" });
  },
);

test("a name in a table selects its entity in the inspector", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=entities" });
  await page.getByRole("table", { name: "Entities" }).getByRole("link", { name: "Russia", exact: true }).click();
  await expect.poll(() => page.locator("#inspector-title").textContent()).toBe("Russia");
  expect(await page.locator("tbody tr[aria-current]").textContent()).toContain("Russia");
});

test("a heading sorts its column up and then down", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=entities" });
  const heading = page.getByRole("columnheader", { name: "Kind" });
  await heading.getByRole("button").click();
  await expect.poll(() => heading.getAttribute("aria-sort")).toBe("ascending");
  const up = await page.locator("tbody tr:first-child td").first().textContent();
  await heading.getByRole("button").click();
  await expect.poll(() => heading.getAttribute("aria-sort")).toBe("descending");
  expect(await page.locator("tbody tr:first-child td").first().textContent()).not.toBe(up);
});

test("a ready-made choice shows its part of the dataset, tells its name, and everything comes back", async ({
  page,
}) => {
  const chip = (name: string) => legend(page).getByRole("button", { name, exact: true });
  await chip("Territories").click();
  expect(await chip("Territories").getAttribute("aria-pressed")).toBe("true");
  await expect.poll(() => status(page)).toMatch(/^Territories: 28 clauses and \d+ entities/);
  expect(
    await legend(page)
      .getByRole("checkbox", { name: /^People/ })
      .isChecked(),
  ).toBe(false);
  await legend(page)
    .getByRole("checkbox", { name: /^People/ })
    .check();
  await expect.poll(() => chip("Territories").getAttribute("aria-pressed")).toBe("false");
  await chip("Everything").click();
  await expect.poll(() => status(page)).toMatch(/^Everything: /);
});

test("a page opens at the row of what is selected", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=outline;s=clause-24" });
  const row = page.locator("#page-words [aria-current]");
  await row.waitFor();
  const inSight = () =>
    row.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top > 56 && bottom < innerHeight;
    });
  await expect.poll(inSight).toBe(true);
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: "Search" }).fill("clause 2");
  await page.keyboard.press("Enter");
  await expect.poll(() => row.textContent()).toContain("Non-aggression");
  await expect.poll(inSight).toBe(true);
});
