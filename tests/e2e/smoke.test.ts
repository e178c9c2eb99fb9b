import { expect } from "vitest";
import { test } from "../support/pageTest.ts";

test("the page opens without an error and asks no other host", async ({ page }) => {
  await page.waitForFunction(() => document.body.innerText.trim() !== "");
  await page.waitForLoadState("networkidle");
  expect(await page.title()).not.toBe("");
});

test("the page forbids what it does not need, and others to frame it", async ({ page }) => {
  const inPage = await page.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content");
  expect(inPage).toContain("default-src 'none'");
  const header = (await page.request.get(page.url())).headers()["content-security-policy"];
  expect(header).toBe(`${inPage}; frame-ancestors 'none'`);
});
