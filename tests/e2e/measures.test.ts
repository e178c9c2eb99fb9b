import type { Page } from "playwright-core";
import { expect } from "vitest";
import { makeLargeGraph } from "../../src/cli/bench/largeGraph.ts";
import { copy } from "../support/copy.ts";
import { dropFile } from "../support/giveFile.ts";
import { checkScreens, isAnswered, type Screen } from "../support/checkScreens.ts";
import { hash, phone, test, titled } from "../support/pageTest.ts";

const inspector = (page: Page) => page.locator("#inspector");
const legend = (page: Page) => page.locator("#legend");
const turn = (page: Page, name: string) => page.getByRole("switch", { name }).press("Space");
const communities = "#v1;a=measure~communities;zc=communities";

test("a measure is a ranked table with its explanation, and the next one is chosen by an arrow key", async ({
  openPage,
}) => {
  const page = await openPage({ hash: "#v1;a=measure~degree" });
  await titled(page, "Degree");
  await inspector(page).getByText("To how many others an entity is tied directly").waitFor();
  await inspector(page)
    .getByText(/^Over everything: 222 entities/)
    .waitFor();
  const rows = inspector(page).locator("tbody tr");
  await rows.first().waitFor();
  const scores = await rows.locator("td:last-child").allTextContents();
  expect(scores.map(Number)).toEqual(scores.map(Number).toSorted((a, b) => b - a));
  expect(await rows.count()).toBe(25);
  await inspector(page).getByRole("button", { name: "Show 100 more of 222" }).click();
  expect(await rows.count()).toBe(125);
  await page.getByRole("radio", { name: "Degree" }).focus();
  await page.keyboard.press("ArrowRight");
  await titled(page, "Betweenness");
  await expect.poll(() => hash(page)).toContain("a=measure~betweenness");
  expect(await page.evaluate(() => document.activeElement?.matches("[type=radio]:checked"))).toBe(true);
  await page.goBack();
  await titled(page, "Degree");
});

test("sizes and colours follow measures by switches, the legend says so, and leads back to the usual ones", async ({
  openPage,
}) => {
  const page = await openPage({ hash: "#v1;a=measure~degree" });
  await inspector(page).locator("tbody tr").first().waitFor();
  await turn(page, "Sizes follow this");
  await turn(page, "Colours follow this");
  await expect.poll(() => hash(page)).toContain("zs=degree;zc=degree");
  await legend(page).getByRole("heading", { name: "Sizes: Degree" }).waitFor();
  await legend(page).getByText("51").first().waitFor();
  await page.getByRole("radio", { name: "Communities" }).check();
  await expect.poll(() => hash(page)).toContain("zs=degree;zc=communities");
  await legend(page).getByText("1 without a letter").waitFor();
  await inspector(page)
    .getByRole("button", { name: "Ukraine", exact: true })
    .or(inspector(page).getByRole("link", { name: "Ukraine", exact: true }))
    .first()
    .click();
  await titled(page, "Ukraine");
  await legend(page).getByRole("heading", { name: "Colours: Communities" }).waitFor();
  await expect
    .poll(() => page.locator("#status output").textContent())
    .toContain("Sizes: Degree; colours: Communities.");
  await legend(page).getByRole("button", { name: "Back to the usual colours" }).click();
  await legend(page).getByRole("button", { name: "Back to the usual sizes" }).click();
  await expect.poll(() => hash(page)).not.toContain("z");
});

test("a measure that is closed takes along what sizes and colours follow", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;a=measure~degree;zs=degree;zc=communities" });
  await inspector(page).locator("tbody tr").first().waitFor();
  await page.keyboard.press("Escape");
  await titled(page, /draft plan/i);
  await expect.poll(() => hash(page)).not.toContain("z");
  await legend(page).getByRole("heading", { name: "Sizes: Degree" }).waitFor({ state: "detached" });
});

test("a link brings back the measure with what sizes and colours follow", async ({ openPage }) => {
  const page = await openPage({ hash: `${communities};zs=pagerank` });
  await titled(page, "Communities");
  await legend(page).getByRole("heading", { name: "Sizes: PageRank" }).waitFor();
  expect(await page.getByRole("switch", { name: "Colours follow this" }).isChecked()).toBe(true);
  await inspector(page)
    .getByText(/^\d+ groups of two or more/)
    .waitFor();
  await inspector(page).getByRole("button", { name: "24 more" }).first().click();
  await inspector(page).getByRole("button", { name: "show fewer" }).waitFor();
});

test("a measure is over what the lens shows, and follows it", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;a=measure~components" });
  await inspector(page)
    .getByText(/^4 groups of two or more; 1 entity stands alone/)
    .waitFor();
  await legend(page).getByRole("checkbox", { name: "Who says what" }).uncheck();
  await inspector(page).getByText("Over what the lens shows").waitFor();
  await expect.poll(() => inspector(page).locator("[aria-live]").textContent()).not.toContain("4 groups of two");
});

test("bridges and articulation points are told, and copied with their sources", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;a=measure~bridges", permissions: ["clipboard-read", "clipboard-write"] });
  await inspector(page)
    .getByText(/^99 bridges; without the one between/)
    .waitFor();
  await inspector(page).locator("li").first().getByRole("button", { name: /S5/ }).waitFor();
  await copy(page, "Copy as text");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Bridges\n[^]+\nSources\n/);
  await page.getByRole("radio", { name: "Articulation points" }).check();
  await inspector(page).getByText("Parts without it").waitFor();
});

test("on a large graph a measure shows that it is at work, is cancelled, and is computed again", async ({
  openPage,
}) => {
  const page = await openPage();
  await titled(page, /./);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/graphWorker/, async (route) => {
    await held;
    await route.continue();
  });
  await dropFile(page, "large.json", JSON.stringify(makeLargeGraph(3000, 9000)));
  await page.getByText("“large.json” is open.").waitFor();
  await page.evaluate(() => (location.hash += ";a=measure~betweenness"));
  await page.getByRole("heading", { name: "Betweenness" }).waitFor();
  await page.getByRole("progressbar", { name: "Measuring" }).waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  await inspector(page)
    .getByText(/^Cancelled at \d+%/)
    .waitFor();
  expect(await inspector(page).locator("tbody tr").count()).toBe(0);
  release();
  await page.getByRole("button", { name: "Measure again" }).click();
  await inspector(page).getByText("These are estimates.").waitFor();
  expect(await inspector(page).locator("tbody tr").count()).toBe(25);
});

const screens: Screen[] = [
  { name: "scores with sizes", wish: { hash: "#v1;a=measure~pagerank;zs=pagerank;zc=betweenness" } },
  { name: "communities with colours", wish: { hash: communities } },
  { name: "bridges", wish: { hash: "#v1;a=measure~bridges" } },
  { name: "communities on a phone", wish: { ...phone, hash: communities } },
];

checkScreens(screens, isAnswered);
