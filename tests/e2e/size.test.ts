import path from "node:path";
import { expect } from "vitest";
import { findCriticalPath, mostOnCriticalPath, sumOf, weigh } from "../../src/cli/page/criticalPath.mjs";
import { listEarlyScripts } from "../../src/cli/page/listEarlyScripts.mjs";
import { markFirstFrame } from "../../src/cli/page/markFirstFrame.mjs";
import { root } from "../../src/cli/project.mjs";
import { test } from "../support/pageTest.ts";

const dist = path.join(root, "dist");

test("the page's entry and what it imports weigh at most 200 kB gzipped", ({ address }) => {
  expect(address).toBeTruthy();
  const weights = weigh(dist, findCriticalPath(dist));
  expect(sumOf(weights), JSON.stringify(weights)).toBeLessThanOrEqual(mostOnCriticalPath);
});

test("all scripts that the page asks for before its first picture weigh at most 200 kB gzipped", async ({
  openPage,
  address,
}) => {
  const page = await openPage({ before: markFirstFrame });
  await page.waitForFunction(() => performance.getEntriesByName("first-frame").length > 0);
  const asked = await page.evaluate(listEarlyScripts);
  const weights = weigh(dist, new Set(asked.map((name) => name.slice(address.length))));
  expect(weights.length).toBeGreaterThan(0);
  expect(sumOf(weights), JSON.stringify(weights)).toBeLessThanOrEqual(mostOnCriticalPath);
});

test("the scene is asked for before the entry has come, so that the first picture waits for one of them only", async ({
  page,
}) => {
  const preloaded = await page
    .locator("link[rel=modulepreload]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(preloaded.filter((href) => href.includes("mountScene"))).toHaveLength(1);
});
