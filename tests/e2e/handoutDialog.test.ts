import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { findBarriers } from "../support/axe.ts";
import { test } from "../support/pageTest.ts";
import { tour } from "../support/tour.ts";

const openDialog = async (page: Page): Promise<Locator> => {
  await page.getByRole("button", { name: "Copy or save this view" }).click();
  await page.getByRole("button", { name: /^Hand out/ }).click();
  return page.getByRole("dialog", { name: "Hand out" });
};
const ready = { hash: "#v1;d=ukraine-2025;s=clause-10" };

test("what is shown is handed out as a file, and the dialog says which", async ({ openPage }) => {
  const page = await openPage({ ...ready, acceptDownloads: true });
  const dialog = await openDialog(page);
  await dialog.getByRole("radio", { name: /Pictures as SVG/ }).check();
  expect(await findBarriers(page)).toEqual([]);
  const coming = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Hand out" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^clause-10.*\.svg$/);
  expect(readFileSync(await download.path(), "utf8")).toMatch(/^<svg /);
  await dialog.getByRole("status").getByText("is among your downloads").waitFor();
});

test("a story that is told is handed out whole, as an archive where there are several files", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;d=ukraine-2025;st=tour~2", stories: [tour], acceptDownloads: true });
  const dialog = await openDialog(page);
  const what = dialog.getByRole("combobox", { name: "What to hand out" });
  await what.waitFor();
  expect(await what.locator("option").allTextContents()).toEqual([
    `${tour.title}, ${tour.scenes.length} scenes`,
    `Scene 2: ${tour.scenes[1]!.title}`,
    "What is shown now",
  ]);
  await dialog.getByRole("radio", { name: /Markdown/ }).check();
  const coming = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Hand out" }).click();
  expect((await coming).suggestedFilename()).toBe("tour.zip");
});

test("a handout is cancelled by its button and by closing the dialog, and nothing comes of it", async ({
  openPage,
}) => {
  const page = await openPage({ hash: "#v1;d=ukraine-2025;st=tour~1", stories: [tour] });
  const downloads: string[] = [];
  page.on("download", (one) => downloads.push(one.suggestedFilename()));
  const dialog = await openDialog(page);
  await dialog.getByRole("button", { name: "Hand out" }).click();
  await dialog.getByRole("progressbar").waitFor();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await dialog.getByText("Cancelled. Nothing was handed out.").waitFor();
  await dialog.getByRole("button", { name: "Hand out" }).click();
  await dialog.getByRole("progressbar").waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(downloads).toEqual([]);
});

test.for([
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
])("that notes go along is in sight without scrolling on $width by $height", async (viewport, { openPage }) => {
  const page = await openPage({ hash: "#v1;d=ukraine-2025;st=tour~2", stories: [tour], viewport });
  if (viewport.width < 800) await page.getByRole("button", { name: "Menu", exact: true }).click();
  else await page.getByRole("button", { name: "Copy or save this view" }).click();
  await page.getByRole("button", { name: /^Hand out/ }).click();
  const dialog = page.getByRole("dialog", { name: "Hand out" });
  for (const format of [/PowerPoint/, /One HTML file/, /Markdown/]) {
    await dialog.getByRole("radio", { name: format }).check();
    const notes = dialog.getByRole("checkbox", { name: /^Speaker notes go along/ });
    const frame = (await dialog.locator("form > label").boundingBox())!;
    expect(frame.y + frame.height).toBeLessThan(viewport.height);
    const onTop = await notes.evaluate((own) => {
      const { left, top, width, height } = own.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === own;
    });
    expect(onTop).toBe(true);
  }
  await dialog.getByRole("checkbox", { name: /^Speaker notes/ }).uncheck();
  await dialog.getByText("stay here").waitFor();
  expect(await findBarriers(page)).toEqual([]);
});

test("what could not be loaded is told, and can be tried again", async ({ openPage, faults }) => {
  const page = await openPage({ ...ready });
  await page.route("**/standalone-*.html", (route) => route.abort());
  const dialog = await openDialog(page);
  await dialog.getByRole("radio", { name: /One HTML file/ }).check();
  await dialog.getByRole("button", { name: "Hand out" }).click();
  await dialog.getByRole("alert").getByText("It could not be handed out").waitFor();
  await page.unroute("**/standalone-*.html");
  const coming = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Hand out" }).click();
  expect((await coming).suggestedFilename()).toMatch(/\.html$/);
  faults.length = 0;
});

test("on a narrow screen the menu leads to it", async ({ openPage }) => {
  const page = await openPage({ ...ready, viewport: { width: 390, height: 844 } });
  await page.getByRole("button", { name: "Menu", exact: true }).click();
  await page.getByRole("button", { name: /^Hand out/ }).click();
  await page.getByRole("dialog", { name: "Hand out" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await findBarriers(page)).toEqual([]);
});
