import type { Page } from "playwright-core";
import { expect } from "vitest";
import { phone, test } from "../support/pageTest.ts";

const sheets = (page: Page) => page.locator("[data-panel=bottom]");
const labelled = (page: Page) => sheets(page).first().getAttribute("aria-label");

test("on a narrow screen one sheet is open at a time, and each can be put away", async ({ openPage }) => {
  const page = await openPage(phone);
  await expect.poll(() => labelled(page)).toBe("Inspector");
  await page.getByRole("button", { name: "Legend and lens" }).click();
  await expect.poll(() => labelled(page)).toBe("Legend and lens");
  expect(await sheets(page).count()).toBe(1);
  await page.getByRole("button", { name: "Menu", exact: true }).click();
  await expect.poll(() => labelled(page)).toBe("Menu");
  await page.getByRole("button", { name: "Close the menu" }).click();
  await expect.poll(() => sheets(page).count()).toBe(0);
  await page.getByRole("button", { name: "Open the overview" }).click();
  await expect.poll(() => labelled(page)).toBe("Inspector");
});

test("what is found opens its sheet, which can be made taller", async ({ openPage }) => {
  const page = await openPage(phone);
  await page.getByRole("button", { name: "Search" }).click();
  await page.keyboard.type("clause 10");
  await page.locator("#search-hits [role=option]").first().click();
  await expect.poll(() => page.locator("#inspector-title").textContent()).toBe("The American guarantee");
  const height = async () => (await sheets(page).boundingBox())?.height ?? 0;
  const short = await height();
  await page.getByRole("button", { name: "Tall sheet" }).click();
  await expect.poll(height).toBeGreaterThan(short);
});

test.for(["ledger", "entities", "statements", "disputes"])(
  "the page %s is no wider than a phone",
  async (name, { openPage }) => {
    const page = await openPage({ ...phone, hash: `#v1;p=${name}` });
    const words = page.locator("#page-words");
    await words.locator("tbody tr, ol > li").first().waitFor();
    expect(await words.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  },
);

test("buttons are at least 44 pixels high and wide for fingers, and nothing is wider than the window", async ({
  openPage,
}) => {
  for (const width of [320, 390, 640]) {
    const page = await openPage({ viewport: { width, height: 700 }, hasTouch: true, hash: "#v1;s=clause-10" });
    for (const open of ["", "Legend and lens", "Menu"]) {
      await page.locator("#inspector-title, #legend, h1").first().waitFor();
      if (open) await page.getByRole("button", { name: open, exact: true }).click();
      const small = await page.evaluate(() =>
        [...document.querySelectorAll("button, select, summary, label")]
          .map((element) => ({ box: element.getBoundingClientRect(), name: element.textContent || element.ariaLabel }))
          .filter(({ box }) => box.width > 1 && box.height > 1 && (box.height < 43.5 || box.width < 43.5))
          .map(({ box, name }) => `${name}: ${Math.round(box.width)} x ${Math.round(box.height)}`),
      );
      expect(small, `at ${width} with ${open || "a clause"}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const app = page.locator("#page > div");
      expect(await app.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
    }
  }
});
