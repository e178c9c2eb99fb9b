import type { Page } from "playwright-core";
import { expect } from "vitest";
import { copy } from "../support/copy.ts";
import { checkScreens, isAnswered, type Screen } from "../support/checkScreens.ts";
import { hash, phone, test, titled } from "../support/pageTest.ts";

const status = (page: Page) => page.locator("#status output").textContent();
const standing = (page: Page, state: string) =>
  page.locator("#inspector li", { has: page.getByRole("heading", { name: state, exact: true }) });
const invasion = "#v1;a=whatif~if-russia-invades-ukraine";
const chain = { d: "antarctic-treaty-1959", a: "whatif~change-not-ratified" };

test("a trigger is switched on by the keyboard: the title, the outcome, the states and the link follow, and the focus stays", async ({
  openPage,
}) => {
  const page = await openPage({ hash: "#v1;a=whatif" });
  await titled(page, "What if?");
  const one = page.getByRole("switch", { name: "Russia invades Ukraine" });
  await one.focus();
  await page.keyboard.press("Space");
  await titled(page, "What if Russia invades Ukraine?");
  await page
    .locator("#inspector")
    .getByText(/sanctions are back/)
    .waitFor();
  await expect.poll(() => hash(page)).toContain("a=whatif~if-russia-invades-ukraine");
  expect(await one.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await status(page)).toBe("What if Russia invades Ukraine? Four things change.");
  await standing(page, "Revoked").getByText("The recognition of new territory").waitFor();
  await page.keyboard.press("Space");
  await titled(page, "What if?");
  await page.goBack();
  await titled(page, "What if Russia invades Ukraine?");
});

test("where a trigger is on, the others fold below it, and the focus goes along with what is switched", async ({
  openPage,
}) => {
  const page = await openPage({ hash: invasion });
  const inspector = page.locator("#inspector");
  const one = inspector.getByRole("switch", { name: "Russia invades Ukraine" });
  const other = inspector.getByRole("switch", { name: "Ukraine invades Russia" });
  const fold = inspector.locator("summary", { hasText: /^Other triggers, \d+$/ });
  await fold.waitFor();
  expect(await inspector.getByRole("switch").count()).toBe(1);
  expect(await other.count()).toBe(0);
  const steps = inspector.getByRole("heading", { name: "Step by step" });
  expect((await steps.boundingBox())!.y).toBeLessThan(500);
  await fold.press("Enter");
  await other.press("Space");
  await titled(page, "What if two things happen?");
  const hasFocus = (element: Element) => element === document.activeElement;
  await expect.poll(() => other.evaluate(hasFocus)).toBe(true);
  expect(await other.evaluate((element) => element.closest("details"))).toBeNull();
  await fold.click();
  await other.press("Space");
  await titled(page, "What if Russia invades Ukraine?");
  await expect.poll(() => fold.evaluate(hasFocus)).toBe(true);
  await one.press("Space");
  await titled(page, "What if?");
  await expect.poll(() => one.evaluate(hasFocus)).toBe(true);
  expect(await other.isVisible()).toBe(true);
  expect(await fold.count()).toBe(0);
});

test("steps are gone through by the arrow keys, and states and status follow", async ({ openPage }) => {
  const page = await openPage({ hash: invasion });
  await page.getByRole("button", { name: "Previous step" }).press("ArrowLeft");
  await standing(page, "Stands").getByText("The recognition of new territory").waitFor();
  expect(await status(page)).toContain("shown before the first step");
  await page.keyboard.press("ArrowRight");
  await standing(page, "Revoked").getByText("The recognition of new territory").waitFor();
  await page.getByRole("button", { name: "Previous step" }).click();
  await standing(page, "Stands").getByText("The recognition of new territory").waitFor();
  await page.getByRole("button", { name: "Step 1" }).click();
  await standing(page, "Back").getByText("Sanctions").waitFor();
});

test("each step tells the clause that says so with its passage, and what no text defines", async ({ openPage }) => {
  const page = await openPage({ hash: invasion });
  const step = page.locator("#inspector ol > li").first();
  await step.getByText("Not defined:").waitFor();
  await step.getByRole("button", { name: /S5/ }).click();
  await page.getByRole("button", { name: /the answer/ }).waitFor();
});

test("a condition in the inspector of its clause leads to what follows from it", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;s=clause-10" });
  await page.getByRole("button", { name: "What if Ukraine invades Russia" }).click();
  await titled(page, "What if Ukraine invades Russia?");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("inspector-title");
  await page.getByRole("button", { name: "Switch all off" }).click();
  await titled(page, "What if?");
  await page.keyboard.press("Escape");
  await titled(page, /draft plan/i);
});

test("the answer is copied with its sources", async ({ openPage }) => {
  const page = await openPage({ hash: invasion, permissions: ["clipboard-read", "clipboard-write"] });
  await copy(page, "Copy as text");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^What if: Russia invades Ukraine\n[^]+Step 1\n[^]+\nSources\n/);
});

test("a dataset of articles answers in its own words, and a trigger that it lacks is dropped with a notice", async ({
  openPage,
}) => {
  const page = await openPage({ hash: `#v1;d=${chain.d};a=${chain.a}` });
  await titled(page, "What if a party has not ratified");
  await page.locator("#inspector").getByRole("link", { name: "Article 12.1", exact: true }).waitFor();
  const other = await openPage({ hash: "#v1;a=whatif~no-such-trigger" });
  await other.getByText(/which this dataset does not have/).waitFor();
});

const screens: Screen[] = [
  { name: "triggers to switch", wish: { hash: "#v1;a=whatif" } },
  { name: "consequences", wish: { hash: `${invasion}~if-ukraine-invades-russia` } },
  {
    name: "triggers unfolded beside one that is on",
    wish: { hash: invasion },
    act: (page) => page.getByText(/^Other triggers/).click(),
  },
  { name: "consequences on a phone", wish: { ...phone, hash: invasion } },
];

checkScreens(screens, isAnswered);
