import type { Page } from "playwright-core";
import { expect } from "vitest";
import { writeStoryFile } from "../../src/formats/storyFile.ts";
import type { Story } from "../../src/model/story.ts";
import { findBarriers } from "../support/axe.ts";
import { dropFile } from "../support/giveFile.ts";
import { test } from "../support/pageTest.ts";

const walk: Story = {
  id: "walk",
  title: "A walk through two clauses",
  dataset: "ukraine-2025",
  scenes: [
    { id: "ten", title: "Ten", text: "", view: "v1;s=clause-10", evidence: [] },
    { id: "six", title: "Six", text: "", view: "v1;s=clause-6", evidence: [] },
  ],
};

const drop = async (page: Page, name: string, text: string) => {
  await page.locator("#status").waitFor();
  await dropFile(page, name, text);
};
const titled = (page: Page, title: string) => page.locator("#inspector-title", { hasText: title }).waitFor();
const address = (page: Page) => page.evaluate(() => location.hash);

test("a story that is dropped on the page is there again after a reload, by its link and in another window", async ({
  page,
}) => {
  await drop(page, "walk.yaml", writeStoryFile(walk));
  await page.getByText("“A walk through two clauses” is open as a story of your own.").waitFor();
  expect(await address(page)).toContain("s=clause-10;st=walk~1");
  await page.goto(`${page.url().split("#")[0]}#v1;d=ukraine-2025;st=walk~2`);
  await page.reload();
  await titled(page, "Size of the Ukrainian army");
  await expect.poll(() => address(page)).toContain("s=clause-6;st=walk~2");
  const other = await page.context().newPage();
  await other.goto(`${page.url().split("#")[0]}#v1;st=walk~1`);
  await titled(other, "The American guarantee");
  await expect.poll(() => address(other)).toContain("s=clause-10;st=walk~1");
});

test("what is typed into a scene's text stands where the caret is, and Ctrl Z and Ctrl Shift Z take it back and bring it again", async ({
  page,
}) => {
  const told = { ...walk, scenes: walk.scenes.map((scene) => ({ ...scene, text: "First and last" })) };
  await drop(page, "walk.yaml", writeStoryFile(told));
  const text = page.getByLabel("Text", { exact: true });
  await text.click();
  await page.keyboard.press("Control+Home");
  for (const _ of "First") await page.keyboard.press("ArrowRight");
  await page.keyboard.type(" of all");
  expect(await text.inputValue()).toBe("First of all and last");
  const after = async (key: string) => {
    await page.keyboard.press(key);
    return await text.inputValue();
  };
  await expect.poll(() => after("Control+z")).toBe("First and last");
  await expect.poll(() => after("Control+Shift+Z")).toBe("First of all and last");
});

test("what was told while a story was made is put away before an audience", async ({ page }) => {
  await drop(page, "walk.yaml", writeStoryFile(walk));
  const told = page.getByText("“A walk through two clauses” is open as a story of your own.");
  await told.waitFor();
  await page
    .getByRole("region", { name: /^Story:/ })
    .getByRole("button", { name: "Present" })
    .click();
  await page.locator("#presentation").waitFor();
  await told.waitFor({ state: "detached" });
});

test("a link into a story that is not here says so and shows the rest", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;d=ukraine-2025;s=clause-10;st=theirs~3" });
  await page.getByText("The link leads to a story, “theirs”, that is not in this browser").waitFor();
  await expect.poll(() => address(page)).toBe("#v1;d=ukraine-2025;s=clause-10");
});

test("a story of another dataset opens that one first", async ({ page }) => {
  const chile: Story = {
    ...walk,
    dataset: "antarctic-treaty-1959",
    scenes: [{ ...walk.scenes[0]!, view: "v1;s=chile" }],
  };
  await drop(page, "walk.yaml", writeStoryFile(chile));
  await page.getByText("“A walk through two clauses” is open as a story of your own.").waitFor();
  await expect.poll(() => address(page)).toBe("#v1;d=antarctic-treaty-1959;s=chile;st=walk~1");
});

test("a story that can't be shown opens nothing and tells why, with line and column", async ({ page }) => {
  await drop(page, "walk.yaml", writeStoryFile(walk).replace("view: v1;s=clause-10", "view: v1;zz=1"));
  const dialog = page.getByRole("dialog", { name: "Problems in walk.yaml" });
  await dialog.getByText("“walk.yaml” is no story that can be opened").waitFor();
  await dialog.getByText("walk.yaml:10:11").waitFor();
  expect(await findBarriers(page)).toEqual([]);
});
