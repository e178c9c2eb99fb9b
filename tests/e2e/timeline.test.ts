import type { Page } from "playwright-core";
import { expect } from "vitest";
import { findBarriers } from "../support/axe.ts";
import { hash, test, titled } from "../support/pageTest.ts";

const status = (page: Page) => page.locator("#status output").first().textContent();
const list = (page: Page) => page.getByRole("listbox", { name: "Timeline" });
const edge = (page: Page, which: "Start" | "End") => page.getByRole("slider", { name: `${which} of the time window` });
const item = (page: Page, name: string | RegExp) => list(page).getByRole("option", { name });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
const ticks = (page: Page) =>
  edge(page, "Start").evaluate((element) => element.parentElement?.previousElementSibling?.textContent);
const boxOf = async (page: Page) =>
  (await edge(page, "Start").evaluateHandle((one) => one.parentElement!)).boundingBox();

test("the ends of the time window are sliders, each key press a step that back undoes, told on every page", async ({
  openPage,
}) => {
  const page = await openPage({ hash: "#v1;p=timeline;lt=2025-11-01~2025-11-20" });
  await edge(page, "End").focus();
  expect(await edge(page, "End").getAttribute("aria-valuetext")).toBe("20 November 2025");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => hash(page)).toContain("lt=2025-11-01~2025-11-19");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => status(page)).toMatch(/^From 1 to 18 November 2025: /);
  await edge(page, "Start").focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => hash(page)).toContain("lt=2025-11-02~2025-11-18");
  await page.goBack();
  await expect.poll(() => edge(page, "Start").getAttribute("aria-valuetext")).toBe("1 November 2025");
  await page.goBack();
  await expect.poll(() => edge(page, "End").getAttribute("aria-valuetext")).toBe("19 November 2025");
  await page.keyboard.press("1");
  await expect.poll(() => status(page)).toMatch(/^From 1 to 19 November 2025: /);
  await page.getByRole("button", { name: "Show what was at any time" }).click();
  await expect.poll(() => hash(page)).not.toContain("lt=");
  expect(await status(page)).toMatch(/^Everything: /);
});

test("a drag along the axis is a window and one step; what lies beside it is faint, and hidden elsewhere", async ({
  openPage,
}) => {
  const page = await openPage({ hash: "#v1;p=timeline" });
  await list(page).waitFor();
  const axis = (await boxOf(page))!;
  const steps = await page.evaluate(() => history.length);
  const y = axis.y + 12;
  await page.mouse.move(axis.x + axis.width * 0.3, y);
  await page.mouse.down();
  for (let at = 30; at <= 45; at++) await page.mouse.move(axis.x + (axis.width * at) / 100, y);
  expect(await hash(page)).not.toContain("lt=");
  await page.mouse.up();
  await expect.poll(() => hash(page)).toMatch(/lt=2025-\d\d-\d\d~2025-\d\d-\d\d/);
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
  expect(await item(page, /^Meeting in Kyiv.*beside the time window$/).getAttribute("data-faint")).toBe("true");
  expect(await item(page, /^Summit of August 2025, event$/).getAttribute("data-faint")).toBeNull();
  await page.keyboard.press("3");
  await page.locator("table:not([aria-busy])").waitFor();
  expect(await page.getByRole("link", { name: "Meeting in Kyiv, 20 November 2025" }).count()).toBe(0);
  expect(await page.getByRole("link", { name: "Summit of August 2025" }).count()).toBe(1);
  await page.goBack();
  await page.goBack();
  await expect.poll(() => status(page)).toMatch(/^Everything: /);
});

test("the window can be typed, ask only for what has a date, and goes with the rest of the lens", async ({
  openPage,
}) => {
  const page = await openPage({ hash: "#v1;p=timeline;ht=territory" });
  await page.getByLabel("First day of the time window").fill("2025-11-20");
  await expect.poll(() => hash(page)).toContain("lt=2025-11-20~2025-11-30");
  await page.getByRole("checkbox", { name: "Only what has a date" }).check();
  await expect.poll(() => hash(page)).toContain("~dated");
  expect(await status(page)).toMatch(/^From 20 to 30 November 2025: \d+ entities, .* What has no date is hidden\.$/);
  await page.getByRole("button", { name: "The plan" }).click();
  await expect.poll(() => hash(page)).toContain("lt=2025-11-20~2025-11-30~dated");
  await page.getByRole("button", { name: "Show all", exact: true }).click();
  await expect.poll(() => status(page)).toMatch(/^Everything: /);
});

test("the lanes are one tab stop in which arrows move in time and between lanes, and Enter opens", async ({
  openPage,
}) => {
  const page = await openPage({ hash: "#v1;p=timeline" });
  await list(page).waitFor();
  expect(await list(page).locator("[tabindex='0']").count()).toBe(1);
  await list(page).locator("[tabindex='0']").focus();
  expect(await focused(page)).toBe("Meeting in the Oval Office, February 2025, event");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => focused(page)).toBe("Summit of August 2025, event");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => focused(page)).toMatch(/ in S1, .*: 20 November 2025$/);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => focused(page)).toMatch(/, event/);
  for (let press = 0; press < 8; press++) await page.keyboard.press("ArrowDown");
  await expect.poll(() => focused(page)).toMatch(/, statement/);
  for (let press = 0; press < 40; press++) await page.keyboard.press("ArrowLeft");
  await expect.poll(() => focused(page)).toMatch(/^Rustem Umerov held office .* until July 2025, statement$/);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => focused(page)).toBe("Crimea is described as seized in 2014, statement");
  await page.keyboard.press("Enter");
  await titled(page, "Crimea");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("inspector-title");
  expect(await item(page, /^Crimea/).getAttribute("aria-selected")).toBe("true");
});

test("a statement selects both of its ends, and what many said on a day opens as a list", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=timeline" });
  await item(page, /^Donald Trump met Vladimir Putin/).click();
  await expect.poll(() => hash(page)).toContain("s=donald-trump,vladimir-putin");
  await item(page, /^\d+ accounts in S1, .*: 21 November 2025$/).focus();
  await page.keyboard.press("Enter");
  const details = page.getByRole("region", { name: /^Said on 21 November 2025 in S1/ });
  await details.waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H3");
  expect(await details.getByRole("listitem").count()).toBeGreaterThan(10);
  await details.getByRole("button", { name: "Close this list" }).click();
  expect(await details.count()).toBe(0);
});

test("what has no date is counted and can be reached", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=timeline" });
  const undated = page.getByRole("region", { name: "Without a date" });
  await undated.getByRole("button", { name: "20 events" }).click();
  const events = page.getByRole("region", { name: "Events of which no statement has a time" });
  expect(await events.getByRole("link").count()).toBe(20);
  await undated.getByRole("button", { name: /statements$/ }).click();
  const statements = page.getByRole("region", { name: "Statements without a time of their own" });
  await statements.getByRole("button", { name: /more/ }).first().click();
  await statements.getByRole("link").first().click();
  await expect.poll(() => hash(page)).toContain(";s=");
});

test("keys, buttons and the wheel draw nearer and away, and all of time can be seen", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=timeline" });
  await list(page).waitFor();
  const first = await ticks(page);
  await item(page, /^Meeting in Kyiv/).focus();
  for (let press = 0; press < 12; press++) await page.keyboard.press("+");
  await expect.poll(() => ticks(page)).toMatch(/ 20\d\d\d+/);
  await page.keyboard.press("End");
  await expect.poll(() => ticks(page)).toBe(first);
  await page.keyboard.press("Home");
  await expect.poll(() => ticks(page)).toContain("2014");
  await page.keyboard.press("End");
  const box = (await list(page).boundingBox())!;
  await page.mouse.move(box.x + 300, box.y + 100);
  await page.mouse.wheel(0, -300);
  await expect.poll(() => ticks(page)).not.toBe(first);
  await page.keyboard.press("End");
  await expect.poll(() => ticks(page)).toBe(first);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 100, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => ticks(page)).not.toBe(first);
  expect(await hash(page)).toBe("#v1;p=timeline");
  await page.getByRole("button", { name: "See all of time", exact: true }).last().click();
  await expect.poll(() => ticks(page)).toContain("2014");
});

test("as known on a day, everything is told of that day: counts, standing, disputes and what is not yet there", async ({
  openPage,
}) => {
  const page = await openPage({ hash: "#v1;p=timeline" });
  const day = page.getByRole("slider", { name: "Day on which something was said" });
  await day.focus();
  await page.keyboard.press("Home");
  await expect.poll(() => hash(page)).toContain("lk=2025-02-28");
  expect(await day.getAttribute("aria-valuetext")).toBe("28 February 2025");
  await page.getByRole("button", { name: "A day later on which something was said" }).click();
  await expect.poll(() => hash(page)).toContain("lk=2025-08-31");
  await page.getByLabel("Any other day").fill("2025-11-20");
  await expect
    .poll(() => status(page))
    .toMatch(/^As known on 20 November 2025: 64 entities, 143 statements from 4 sources/);
  await page.getByText("143 statements surely said by then").waitFor();
  for (const label of ["28 later", "45 at no known time", "329 perhaps"])
    await page.getByRole("button", { name: label }).click();
  const perhaps = page.getByRole("region", { name: "Perhaps said by 20 November 2025" });
  await perhaps.getByText(/may have been given by 20 November 2025 or after/).waitFor();
  await perhaps.getByText("Clause 1 benefits").waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Graph", exact: true }).click();
  const legend = page.getByRole("region", { name: "Legend and lens" });
  expect(await legend.getByRole("checkbox", { name: "Clauses 0", exact: true }).count()).toBe(1);
  await legend.getByRole("button", { name: /^S4 .*nothing by then/ }).waitFor();
  await legend.getByText("4 of 5").waitFor();
  await legend.getByRole("listitem").filter({ hasText: "As known on 20 November 2025" }).getByRole("button").click();
  await expect.poll(() => status(page)).toMatch(/^Everything: /);
});

test("a link to what was not known yet says so plainly, and leads to everything", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;s=clause-10;lk=2025-11-20" });
  await page.getByText("Nothing had been said of it by 20 November 2025.").waitFor();
  expect(await status(page)).toBe("As known on 20 November 2025: Nothing had been said of clause 10 by then.");
  await page.getByRole("button", { name: "Show everything, whenever it was said" }).last().click();
  await page.getByText("Actors and matters").waitFor();
  const dispute = await openPage({ hash: "#v1;q=army-limit-accepted;lk=2025-02-28" });
  await dispute
    .getByText(/As known on 28 February 2025/)
    .first()
    .waitFor();
  const paths = await openPage({ hash: "#v1;a=path~donald-trump~andriy-yermak;lk=2025-09-23" });
  await paths
    .getByText(/No path/)
    .first()
    .waitFor();
  for (const name of ["outline", "entities", "statements", "matrix", "ledger", "disputes", "sources"]) {
    const other = await openPage({ hash: `#v1;p=${name};lk=2025-09-23;s=clause-10` });
    await other.getByText("Nothing had been said of it by 23 September 2025.").waitFor();
  }
});

test("time plays day by day, on the graph too, where it can be paused and stopped", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=timeline", reducedMotion: "reduce" });
  await list(page).waitFor();
  await page.clock.install();
  const steps = await page.evaluate(() => history.length);
  await page.getByRole("button", { name: "Play: day by day what was known" }).click();
  await expect.poll(() => status(page)).toMatch(/^As known on 28 February 2025: /);
  await page.clock.runFor(1000);
  await expect.poll(() => status(page)).toMatch(/^As known on 31 August 2025: /);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.getByRole("button", { name: "Pause" }).click();
  await page.keyboard.press("1");
  const control = page.getByRole("group", { name: "Playing what was known" });
  await expect.poll(() => page.clock.runFor(100).then(() => control.getByText("31 August 2025").count())).toBe(1);
  await control.getByRole("button", { name: /^Play/ }).click();
  await page.clock.runFor(1000);
  await control.getByText("23 September 2025").waitFor();
  await control.getByRole("button", { name: "Pause" }).click();
  await page.clock.runFor(3000);
  expect(await status(page)).toMatch(/^As known on 23 September 2025: /);
  await expect.poll(() => hash(page)).toContain("lk=2025-09-23");
  await control.getByRole("button", { name: /^Play/ }).click();
  await page.clock.runFor(2000);
  await control.getByText("21 November 2025").waitFor();
  await page.clock.runFor(1000);
  await expect.poll(() => status(page)).toMatch(/^Everything: /);
  expect(await control.count()).toBe(0);
});

test("a link restores the window, the day, the selection and the page", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=timeline;s=kyiv-meeting;lt=2025-11-01~2025-11-20;lk=2025-11-21" });
  await expect
    .poll(() => status(page))
    .toMatch(/^As known on 21 November 2025, from 1 to 20 November 2025: The meeting/);
  expect(await item(page, /^Meeting in Kyiv/).getAttribute("aria-selected")).toBe("true");
  expect(await edge(page, "Start").getAttribute("aria-valuetext")).toBe("1 November 2025");
  expect(await page.getByLabel("Any other day").inputValue()).toBe("2025-11-21");
});

test("the timeline is a table as well, which is what prints", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=timeline;lt=2025-11-01~2025-11-30" });
  await list(page).waitFor();
  const table = page.getByRole("table", { name: "Timeline" });
  expect(await table.count()).toBe(0);
  await page.getByRole("button", { name: "As a table" }).click();
  const rows = await table.getByRole("row").count();
  expect(rows).toBeGreaterThan(20);
  expect(await table.getByText("August 2025", { exact: true }).count()).toBe(0);
  await table.getByRole("button", { name: /accounts in S3/ }).click();
  await page.getByRole("region", { name: /^Said on 20 November 2025 in S3/ }).waitFor();
  await page.getByRole("button", { name: "As a drawing" }).click();
  await page.emulateMedia({ media: "print" });
  expect(await table.getByRole("row").count()).toBe(rows);
  expect(await list(page).count()).toBe(0);
});

test("a dataset whose accounts have no dates says that, and shows what was so", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;d=antarctic-treaty-1959;p=timeline" });
  await page.getByText(/^No account has a date before the cut-off/).waitFor();
  await item(page, /^Chile has claimed/).waitFor();
  expect(await page.getByRole("button", { name: /^Play/ }).count()).toBe(0);
  const none = await openPage({ hash: "#v1;d=antarctic-treaty-1959;p=timeline;lk=1960-01-01" });
  await none.getByText("Nothing that has a date passes the lens.").waitFor();
  await none.getByRole("button", { name: "Show everything", exact: true }).first().click();
  await list(none).waitFor();
});

test("on a phone a touch opens an item above its sheet, and nothing is wider than the window", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=timeline", viewport: { width: 390, height: 844 }, hasTouch: true });
  await item(page, /^Meeting in Kyiv/)
    .first()
    .tap();
  await page.locator("[data-panel=bottom]").waitFor();
  const sheet = async () => (await page.locator("[data-panel=bottom]").boundingBox())!.y;
  const chosen = page.getByRole("option", { selected: true });
  await expect.poll(async () => (await chosen.boundingBox())!.y + 24 - (await sheet())).toBeLessThanOrEqual(0);
  const app = page.locator("#page > div");
  expect(await app.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
});
