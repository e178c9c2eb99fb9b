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
  await other.getByText(/names things that this dataset does not have/).waitFor();
});

const screens: Screen[] = [
  { name: "triggers to switch", wish: { hash: "#v1;a=whatif" } },
  { name: "consequences", wish: { hash: `${invasion}~if-ukraine-invades-russia` } },
  { name: "consequences on a phone", wish: { ...phone, hash: invasion } },
];

checkScreens(screens, isAnswered);
