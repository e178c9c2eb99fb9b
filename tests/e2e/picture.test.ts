import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "../support/pageTest.ts";
import { allOf, readXml } from "../support/readXml.ts";

/** Presses a button of the open dialog that saves, and reads the file that comes of it. */
async function savedBy(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("dialog").getByRole("button", { name: "Save", exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** A picture takes a while where the machine does other things too. */
const patience = { timeout: 20_000 };
const isReady = (page: Page) => page.getByRole("dialog").getByRole("img", { name: "What will be saved" }).waitFor();
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

test("the graph is saved as an SVG by the keyboard alone, with legend and credit, named after what it shows", async ({
  openPage,
}) => {
  const page = await openPage({ hash: "#v1;d=ukraine-2025;s=clause-10" });
  await page.locator("#graph").focus();
  await page.keyboard.press("i");
  await isReady(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    (async () => {
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      for (let i = 0; i < 12 && (await focused()) !== "Save"; i++) await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
    })(),
  ]);
  expect(download.suggestedFilename()).toBe("ukraine-2025-clause-10-the-american-guarantee.svg");
  const all = allOf(readXml(await readFile(await download.path(), "utf8")));
  const texts = all.filter(({ name }) => name === "text").map(({ text }) => text);
  for (const words of ["Ukraine", "States", "Undisputed"]) expect(texts).toContain(words);
  expect(texts.join(" ")).toContain("5 sources");
  expect(texts.join("")).toContain("s=clause-10");
  await expect.poll(() => page.locator("dialog").count(), patience).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id), patience).toBe("graph");
});

test("a PNG has the chosen shape in so many pixels, and its preview follows what is chosen", async ({ page }) => {
  await page.getByRole("button", { name: "Save the graph as a picture" }).click();
  await isReady(page);
  const dialog = page.getByRole("dialog");
  const preview = dialog.getByRole("img", { name: "What will be saved" });
  const before = await preview.getAttribute("src");
  await dialog.getByRole("radio", { name: "16:9" }).check();
  await dialog.getByRole("radio", { name: "Dark" }).check();
  await expect.poll(() => preview.getAttribute("src"), patience).not.toBe(before);
  await dialog.getByRole("radio", { name: "PNG 2×" }).check();
  await expect.poll(() => dialog.innerText(), patience).toContain("2560 × 1440 pixels");
  const { name, bytes } = await savedBy(page);
  expect(name).toBe("ukraine-2025.png");
  expect(sizeOf(bytes)).toEqual({ width: 2560, height: 1440 });
});

test("a page without WebGL saves the same picture", async ({ openPage }) => {
  const save = async (page: Page) => {
    await page.getByRole("button", { name: "Save the graph as a picture" }).click();
    await isReady(page);
    await page.getByRole("radio", { name: "4:3" }).check();
    await page.getByRole("dialog").getByText("Title, sources and link").click();
    const { bytes } = await savedBy(page);
    return allOf(readXml(bytes.toString("utf8"))).flatMap(({ attributes }) => attributes.get("data-entity") ?? []);
  };
  const hash = "#v1;d=ukraine-2025";
  const without = await save(await openPage({ hash, flags: ["--disable-3d-apis"] }));
  expect(without.length).toBeGreaterThan(200);
  expect(without).toEqual(await save(await openPage({ hash })));
});

test("a picture that cannot be made is told, and another try is open", async ({ openPage }) => {
  const page = await openPage({
    before: () => {
      HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    },
  });
  await page.getByRole("button", { name: "Save the graph as a picture" }).click();
  await isReady(page);
  await page.getByRole("radio", { name: "PNG 4×" }).check();
  const save = page.getByRole("dialog").getByRole("button", { name: "Save", exact: true });
  await save.click();
  await expect.poll(() => page.getByRole("alert").innerText(), patience).toContain("The picture could not be made");
  await page.getByRole("radio", { name: "SVG" }).check();
  expect((await savedBy(page)).name).toBe("ukraine-2025.svg");
});

test("on a narrow screen the menu leads to it", async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 390, height: 844 } });
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("button", { name: "Save the graph as a picture" }).click();
  await isReady(page);
  const { name, bytes } = await savedBy(page);
  expect(name).toBe("ukraine-2025.svg");
  expect(readXml(bytes.toString("utf8")).attributes.get("width")).toBe("390");
});
