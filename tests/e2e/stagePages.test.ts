import { expect } from "vitest";
import { findBarriers } from "../support/axe.ts";
import { test } from "../support/pageTest.ts";

const hash = "#v1;d=ukraine-2025";
/** Two cores and many pictures: what comes is waited for. */
const patient = { timeout: 20_000 };

test.for([
  [1440, 900],
  [1024, 768],
  [1920, 1080],
] as const)("a long table on the stage says how much of it is in sight, and shows the rest, %i x %i", async ([width, height], { openPage }) => {
  const page = await openPage({ hash: `${hash};st=gives-and-gets~1~present`, viewport: { width, height } });
  const more = page.locator("#presentation").getByRole("button", { name: /^\d+ of 18 rows in sight/ });
  await more.waitFor(patient);
  const size = await more.evaluate((button) => Number.parseFloat(getComputedStyle(button).fontSize));
  expect(size).toBeGreaterThanOrEqual(16);
  const columns = page.locator("#presentation [role=grid] thead tr:last-child th");
  const edge = await columns.evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right)));
  expect(edge).toBeLessThanOrEqual(width);
  const seen = await more.textContent();
  await more.click();
  await expect.poll(async () => ((await more.count()) > 0 ? more.textContent() : "all"), patient).not.toBe(seen);
  for (let press = 0; press < 6 && (await more.count()) > 0; press++) await page.keyboard.press("Shift+ArrowDown");
  await more.waitFor({ state: "detached", ...patient });
}); // prettier-ignore

test("a slide of disputes has its evidence, and no button that makes another page of it", async ({ openPage }) => {
  const page = await openPage({ hash: `${hash};st=plan-in-ten~10~present` });
  const slide = page.locator("#presentation [data-stage]");
  await slide.getByText("How far would Ukraine's army be cut?").waitFor(patient);
  expect(await slide.getByRole("button", { name: "Show all disputes" }).count()).toBe(0);
  expect(await slide.getByText("Only what is about").isVisible()).toBe(true);
  expect(await findBarriers(page)).toEqual([]);
  await page.locator("#presentation footer").getByRole("button", { name: /List all that this scene rests on/ }).click(); // prettier-ignore
  await page.getByRole("complementary", { name: "Evidence" }).waitFor(patient);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Show all disputes" }).waitFor(patient);
});
