import type { Page } from "playwright-core";
import { expect } from "vitest";
import { compileFolder } from "../../src/cli/compile.ts";
import { test, titled } from "../support/pageTest.ts";

const title = (page: Page) => page.locator("#inspector-title");
const hasFocus = (page: Page, selector: string) =>
  expect.poll(() => page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)).toBe(true);

test("the keyboard searches, opens, follows a link, reads where the evidence stands and comes back", async ({
  page,
}) => {
  await titled(page, /./);
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: "Search" }).waitFor();
  await page.keyboard.type("Zelensky");
  await expect
    .poll(() => page.locator("#search-hits [role=option]").first().textContent())
    .toContain("Volodymyr Zelenskyy");
  await page.keyboard.press("Enter");
  await titled(page, "Volodymyr Zelenskyy");
  await hasFocus(page, "#inspector-title");

  const link = page.locator("#inspector li a").first();
  const name = (await link.textContent()) ?? "";
  await link.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => title(page).textContent()).not.toBe("Volodymyr Zelenskyy");
  await hasFocus(page, "#inspector-title");
  expect(name).not.toBe("");

  const chip = page.locator("#inspector button:has([role=img])").first();
  await chip.focus();
  await page.keyboard.press("Enter");
  await page.getByText(/^Characters [\d,]+ to [\d,]+ of [\d,]+$/).waitFor();
  await page.keyboard.press("Escape");
  await hasFocus(page, "#inspector button:has([role=img])");
  await page.keyboard.press("Escape");
  await titled(page, "A draft plan in 28 clauses");
});

test("the graph is one tab stop in which arrows walk, Enter opens, and moves are announced", async ({ page }) => {
  await titled(page, /./);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await hasFocus(page, "#graph");
  const said = page.locator("#graph ~ output");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => said.textContent()).toMatch(/^Clause 1, .+ \d+ neighbours?\.$/);
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => said.textContent()).not.toMatch(/^Clause 1,/);
  await page.keyboard.press("Enter");
  await hasFocus(page, "#inspector-title");
  const opened = await title(page).textContent();
  expect(await page.locator("#graph").evaluate((graph) => graph.querySelectorAll("a, button, [tabindex]").length)).toBe(
    0,
  );
  await page.keyboard.press("Escape");
  await expect.poll(() => title(page).textContent()).not.toBe(opened);
  await hasFocus(page, "#graph");
  await page.keyboard.press("f");
  await expect.poll(() => page.locator("#status output").textContent()).toContain(`${opened} with `);
});

test("the second skip link leads to the tables", async ({ page }) => {
  await titled(page, /./);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("table", { name: "Entities" }).waitFor();
  await hasFocus(page, "#page-words");
});

test("single keys can be turned off, and stay off", async ({ page }) => {
  await titled(page, /./);
  await page.keyboard.press("?");
  await page.getByRole("checkbox", { name: /single keys/ }).uncheck();
  await page.keyboard.press("Escape");
  await page.reload();
  await titled(page, /./);
  await page.keyboard.press("/");
  await page.keyboard.press("3");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Search" }).waitFor();
  expect(await page.getByRole("table").count()).toBe(0);
});

test("what is typed while the search is still on its way is not lost", async ({ openPage, page: first }) => {
  await titled(first, /./);
  await first.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.includes("SearchPalette")),
  );
  const page = await openPage();
  let letGo = () => {};
  const delay = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/SearchPalette.*\.js/, async (route) => {
    await delay;
    await route.continue();
  });
  await page.reload();
  await titled(page, /./);
  await page.keyboard.press("/");
  await page.keyboard.type("zelenx");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("sk", { delay: 20 });
  expect(await page.getByRole("combobox", { name: "Search" }).count()).toBe(0);
  letGo();
  // The field comes somewhere in between these keys.
  for (let at = 0; at < 40; at++) {
    await page.keyboard.type("x");
    await page.keyboard.press("Backspace");
  }
  await page.keyboard.type("y");
  await page.getByRole("combobox", { name: "Search" }).waitFor();
  await expect.poll(() => page.getByRole("combobox", { name: "Search" }).inputValue()).toBe("zelensky");
  await page.keyboard.press("Enter");
  await titled(page, "Volodymyr Zelenskyy");
});

test("undo and redo say when there is nothing for them to do", async ({ page }) => {
  await titled(page, /./);
  const [undo, redo] = ["Undo the last move", "Redo the move"].map((name) => page.getByRole("button", { name }));
  expect(await undo!.getAttribute("aria-disabled")).toBe("true");
  await page.getByRole("combobox", { name: "Layout" }).selectOption("By forces");
  await expect.poll(() => undo!.getAttribute("aria-disabled")).toBe("false");
  await undo!.click();
  await expect.poll(() => redo!.getAttribute("aria-disabled")).toBe("false");
  expect(await undo!.getAttribute("aria-disabled")).toBe("true");
});

test("a sheet that is put away leaves the focus on what brings it back, and the other way round", async ({ page }) => {
  await titled(page, /./);
  for (const name of ["legend", "inspector"]) {
    await page.getByRole("button", { name: `Put the ${name} away` }).focus();
    await page.keyboard.press("Enter");
    await hasFocus(page, `#open-${name}`);
    await page.keyboard.press("Enter");
    await hasFocus(page, `#${name} [data-put-away]`);
  }
});

test("a part of the page that does not come is told, and the rest goes on", async ({ openPage, faults }) => {
  const page = await openPage();
  await page.route(/(SearchPalette|HelpDialog).*\.js/, (route) => route.abort());
  await page.reload();
  await titled(page, /./);
  await page.keyboard.press("?");
  await page.getByText("A part of this page could not be loaded.").waitFor();
  await page.keyboard.press("3");
  await page.getByRole("table", { name: "Entities" }).waitFor();
  // What has failed by then is what the test asked for, also what the page has loaded ahead.
  await page.close();
  faults.length = 0;
});

test("one Escape puts away what is selected, also while the pointer rests on its mark", async ({ openPage }) => {
  const [x, y] = compileFolder("graph-data/ukraine-2025").dataset?.positions.nato ?? [0, 0];
  const page = await openPage({
    hash: `#v1;d=ukraine-2025;s=nato;c=${(x / 4 + 0.5).toFixed(4)},${(y / 4 + 0.5).toFixed(4)},1`,
  });
  await titled(page, "NATO");
  const box = await page.locator("#graph").boundingBox();
  if (!box) throw new Error("the graph has no place");
  const over = () => page.locator("#graph [data-over]").count();
  await expect
    .poll(async () => {
      await page.mouse.move(box.x + box.width / 2 + 1, box.y + box.height / 2);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      return over();
    })
    .toBe(1);
  await page.locator("#graph").focus();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.evaluate(() => location.hash)).not.toContain("s=nato");
});
