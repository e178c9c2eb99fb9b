import type { Page } from "playwright-core";
import { expect } from "vitest";
import { writeStoryFile } from "../../src/formats/storyFile.ts";
import type { Story } from "../../src/model/story.ts";
import { findBarriers } from "../support/axe.ts";
import { dropFile } from "../support/giveFile.ts";
import { test, type PageWish } from "../support/pageTest.ts";

const order: Story = {
  id: "order",
  title: "In order",
  dataset: "ukraine-2025",
  scenes: ["One", "Two", "Three", "Four"].map((title) => ({
    id: title.toLowerCase(),
    title,
    text: "",
    view: "v1",
    evidence: [],
  })),
};
/** A page on which the story is one's own. */
const openOwn = async (openPage: (wish: PageWish) => Promise<Page>, wish: PageWish = {}) => {
  const page = await openPage(wish);
  await page.locator("#status").waitFor({ state: "attached" });
  await dropFile(page, "order.yaml", writeStoryFile(order));
  await page.waitForURL(/st=order~1/);
  return page;
};
const film = (page: Page) => page.getByRole("list", { name: "Scenes" });
const titles = async (page: Page) =>
  (await film(page).locator("li > button").allTextContents()).map((words) => /One|Two|Three|Four/.exec(words)![0]);
const middleOf = async (page: Page, at: number) => {
  const box = (await film(page).locator("li").nth(at).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test("a scene is dragged to another place by the mouse, Escape lets go of it, and undo brings it back", async ({
  openPage,
}) => {
  const page = await openOwn(openPage);
  await film(page).waitFor();
  const dragTo = async (from: number, to: number) => {
    const [start, end] = [await middleOf(page, from), await middleOf(page, to)];
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(end.x + 20, end.y, { steps: 5 });
  };
  await dragTo(1, 3);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  expect(await titles(page)).toEqual(["One", "Two", "Three", "Four"]);
  await dragTo(1, 3);
  await page.mouse.up();
  await expect.poll(() => titles(page)).toEqual(["One", "Three", "Four", "Two"]);
  // Where it was dropped, nothing was pressed.
  expect(await page.evaluate(() => location.hash)).toContain("st=order~1");
  await page.getByRole("button", { name: "Undo the last change of the story" }).click();
  await expect.poll(() => titles(page)).toEqual(["One", "Two", "Three", "Four"]);
});

test("a scene is dragged by a finger that rests on it first; one that moves at once moves nothing", async ({
  openPage,
}) => {
  const page = await openOwn(openPage, { hasTouch: true, viewport: { width: 1024, height: 768 } });
  await film(page).waitFor();
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: { x: number; y: number }[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: points });
  const [start, end] = [await middleOf(page, 3), await middleOf(page, 0)];
  await touch("touchStart", [start]);
  await touch("touchMove", [{ ...start, x: start.x - 40 }]);
  await touch("touchEnd", []);
  expect(await titles(page)).toEqual(["One", "Two", "Three", "Four"]);
  await touch("touchStart", [start]);
  await page.locator("[data-lifted]").waitFor();
  await touch("touchMove", [{ ...end, x: end.x - 10 }]);
  await touch("touchEnd", []);
  await expect.poll(() => titles(page)).toEqual(["Four", "One", "Two", "Three"]);
  await page.touchscreen.tap((await middleOf(page, 2)).x, end.y);
  await expect.poll(() => page.evaluate(() => location.hash)).toContain("st=order~3");
});

test("on a phone a scene is put later, doubled and brought back from its sheet", async ({ openPage }) => {
  const page = await openOwn(openPage, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await page.getByRole("button", { name: "Edit the scene" }).click();
  await page.getByRole("button", { name: "Later" }).click();
  await page.getByText("2 of 4").waitFor();
  await page.getByRole("button", { name: "Double this scene" }).click();
  await page.getByText(/of 5$/).waitFor();
  await page.getByRole("button", { name: "Undo the last change of the story" }).click();
  await page.getByText(/of 4$/).waitFor();
  expect(await findBarriers(page)).toEqual([]);
});
