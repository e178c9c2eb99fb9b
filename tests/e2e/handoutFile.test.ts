import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { compileFolder } from "../../src/cli/compile.ts";
import { findDataset } from "../../src/cli/findDataset.ts";
import type { HandOutPage } from "../../src/ui/handout/offerHandOut.ts";
import { findBarriers } from "../support/axe.ts";
import { test as base } from "../support/pageTest.ts";
import { tour } from "../support/tour.ts";

const dataset = compileFolder(findDataset("ukraine-2025")).dataset!;
const patient = { timeout: 20_000 };

/** `address` is where the tour as one file lies on disk. */
const test = base
  .extend("file", async ({ openPage }, { onCleanup }) => {
    const page = await openPage({ hash: "?handout" });
    await page.waitForFunction(() => "parleyHandOut" in window);
    const options = { theme: "light" as const, legend: true, notes: true };
    const order = { dataset, story: tour, format: "html" as const, options };
    const [html] = await page.evaluate((told) => (window as unknown as HandOutPage).parleyHandOut(told), order);
    const folder = mkdtempSync(path.join(tmpdir(), "parley-file-"));
    onCleanup(() => rmSync(folder, { recursive: true, force: true }));
    const place = path.join(folder, html!.name);
    writeFileSync(place, Buffer.from(html!.base64, "base64"));
    return pathToFileURL(place).href;
  })
  .extend("openFile", ({ browser, file, faults }, { onCleanup }) => async (hash = ""): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, offline: true });
    onCleanup(() => context.close());
    const page = await context.newPage();
    page.on("console", (message) => message.type() === "error" && faults.push(`console: ${message.text()}`));
    page.on("pageerror", (fault) => faults.push(`page error: ${fault.message}`));
    page.on("request", (request) => {
      const { protocol, href } = new URL(request.url());
      if (!["data:", "blob:"].includes(protocol) && !href.startsWith(file)) faults.push(`asks ${href}`);
    });
    await page.goto(file + hash);
    return page;
  });

const titled = (page: Page, title: string) =>
  expect.poll(() => page.locator("#presentation h1").textContent(), patient).toBe(title);

test("the file opens from disk with the network cut, and its story is walked by keyboard from the first scene to the last", async ({
  openFile,
}) => {
  const page = await openFile();
  for (const { title, reveal = [] } of tour.scenes) {
    await titled(page, title);
    for (let press = 0; press <= reveal.length; press++) await page.keyboard.press("ArrowRight");
  }
  await page.getByText("This is the end of the story.").waitFor();
});

test("it has no barriers to accessibility, in a scene and in the explorer behind it", async ({ openFile }) => {
  const page = await openFile("#v1;d=ukraine-2025;st=tour~2~present");
  await titled(page, tour.scenes[1]!.title);
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Search or ask" }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
});

test("search, evidence and layouts work in it", async ({ openFile }) => {
  const page = await openFile("#v1;d=ukraine-2025");
  await page.getByText(/statements from 5 sources/).first().waitFor(patient);
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: "Search" }).fill("clause 10");
  await page.locator("[role=option]").first().waitFor(patient);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /American guarantee/ }).first().waitFor(patient);
  await page.locator("#inspector button", { hasText: "S5" }).first().click();
  await page.getByText(/^Characters /).waitFor(patient);
  await page.keyboard.press("Escape");
  await page.getByRole("combobox", { name: "Layout" }).selectOption("force");
  await expect.poll(() => page.evaluate(() => location.hash), patient).toContain("l=force");
}); // prettier-ignore
