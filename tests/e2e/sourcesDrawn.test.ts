import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { findBarriers } from "../support/axe.ts";
import { hash, test } from "../support/pageTest.ts";

const inspectorTitled = (page: Page, text: string) =>
  expect.poll(() => page.locator("#inspector-title").textContent()).toBe(text);
const words = (page: Page) => page.locator("#page-words");
const titled = (page: Page, name: string | RegExp) => words(page).getByRole("heading", { level: 2, name }).waitFor();
/** Once the page has come, which stands in for itself with its title until then. */
const opened = (page: Page) => words(page).getByRole("combobox", { name: "Source" }).waitFor();

test("the graph draws two sources apart, and its legend chooses what is drawn in full", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=sources;so=s2,s3" });
  await words(page).getByRole("button", { name: "Show in the graph" }).click();
  await page.locator("#graph").waitFor();
  await inspectorTitled(page, "S2 and S3 compared");
  expect(await hash(page)).toContain("a=compare~s2~s3");
  await page
    .locator("#status")
    .getByText(/126 only in S2, 105 only in S3, 14 in both, 1 against each other/)
    .waitFor();
  const legend = page.locator("#inspector").getByRole("list", { name: "What the lines mean" });
  expect(await legend.getByRole("checkbox", { checked: true }).count()).toBe(4);
  await legend.getByRole("checkbox", { name: /^Only in S2/ }).focus();
  await page.keyboard.press("Space");
  await expect.poll(() => hash(page)).toContain("sd=b,both,against");
  await legend.getByRole("checkbox", { name: /^Against each other/ }).focus();
  await page.keyboard.press("o");
  await expect.poll(() => hash(page)).toContain("sd=against");
  const other = await openPage({ hash: await hash(page) });
  await inspectorTitled(other, "S2 and S3 compared");
  const restored = other.locator("#inspector").getByRole("list", { name: "What the lines mean" });
  await expect.poll(() => restored.getByRole("checkbox", { checked: true }).count()).toBe(1);
  await other.getByRole("button", { name: "Swap the two sources" }).click();
  await inspectorTitled(other, "S3 and S2 compared");
  await other.getByRole("button", { name: "Read what each tells" }).click();
  await titled(other, "S3 and S2 compared");
  await page.keyboard.press("Escape");
  await expect.poll(() => hash(page)).not.toContain("a=compare");
  expect(await hash(page)).not.toContain("sd=");
});

const screens = [
  { name: "all sources", hash: "#v1;p=sources" },
  { name: "one source", hash: "#v1;p=sources;so=s4" },
  { name: "two sources", hash: "#v1;p=sources;so=s2,s3" },
  { name: "a text against reports", hash: "#v1;p=sources;sx=draft-plan" },
] as const;

test("on a phone the picture and its legend are one above the other, and the page is one press away", async ({
  openPage,
}) => {
  const page = await openPage({ hash: "#v1;a=compare~s1~s2", viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.locator("[data-panel=bottom]").getByRole("list", { name: "What the lines mean" }).waitFor();
  await page.getByRole("button", { name: "Read what each tells" }).tap();
  await titled(page, "S1 and S2 compared");
});

test("on a phone every part fits, buttons are large enough for fingers, and each page prints", async ({ openPage }) => {
  for (const { name, hash: link } of screens) {
    const page = await openPage({ hash: link, viewport: { width: 390, height: 844 }, hasTouch: true });
    await opened(page);
    for (const summary of (await words(page).locator("summary").all()).slice(0, 4)) await summary.click();
    const app = page.locator("#page > div");
    expect(await app.evaluate((box) => box.scrollWidth - box.clientWidth), name).toBeLessThanOrEqual(0);
    expect(await words(page).evaluate((box) => box.scrollWidth - box.clientWidth), name).toBeLessThanOrEqual(0);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("#page-words :is(button, select, summary)")]
        .map((one) => ({ box: one.getBoundingClientRect(), name: one.textContent }))
        .filter(({ box }) => box.width > 1 && box.height > 1 && (box.height < 43.5 || box.width < 43.5))
        .map(({ box, name }) => `${name}: ${Math.round(box.width)} x ${Math.round(box.height)}`),
    );
    expect(small, name).toEqual([]);
    await page.emulateMedia({ media: "print" });
    expect(await words(page).evaluate((box) => box.scrollHeight - box.clientHeight), name).toBeLessThanOrEqual(1);
  }
});

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  test("axe finds nothing against two sources in the graph", async ({ openPage }) => {
    const page = await openPage({ hash: "#v1;a=compare~s1~s2", colorScheme, reducedMotion: "reduce" });
    await page.getByRole("button", { name: /^Copy/ }).first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  for (const { name, hash: link } of screens)
    test(`axe finds nothing against ${name}`, async ({ openPage }) => {
      const page = await openPage({ hash: link, colorScheme, reducedMotion: "reduce" });
      await opened(page);
      for (const summary of (await words(page).locator("summary").all()).slice(0, 2)) await summary.click();
      expect(await findBarriers(page)).toEqual([]);
    });
});
