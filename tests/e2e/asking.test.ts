import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { checkScreens, type Screen } from "../support/checkScreens.ts";
import { hash, phone, test, titled } from "../support/pageTest.ts";

const onPage = (page: Page, text: string | RegExp) =>
  expect.poll(() => page.locator("#page-words h2").first().textContent()).toMatch(text);
const hasFocus = (page: Page, selector: string) =>
  expect.poll(() => page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)).toBe(true);
const option = (page: Page, at = 0) => page.locator("#search-hits [role=option]").nth(at);
const ask = async (page: Page, words: string) => {
  await titled(page, /./);
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: "Search" }).fill(words);
  await option(page).waitFor();
  await page.keyboard.press("Enter");
};

describe("typed and entered", () => {
  test.for<[string, RegExp, string, "inspector" | "page"]>([
    ["path trump yermak", /^How are Donald Trump and Andriy Yermak connected/, "a=path~donald-trump~andriy-yermak", "inspector"],
    ["actors clause 10", /./, "s=clause-10", "inspector"],
    ["ledger russia", /^Who gives and who gets/, "lp=russia", "page"],
    ["who disagrees about the army", /^How far would Ukraine's army be cut/, "q=army-size", "inspector"],
    ["disputes army", /^How far would Ukraine's army be cut/, "q=army-size", "inspector"],
    ["clauses nato", /^Clauses of NATO/, "a=clauses~nato", "inspector"],
    ["binds russia not ukraine", /^Clauses that bind Russia/, "a=where~binds~russia~notbinds~ukraine", "inspector"],
    ["nobody named", /^Clauses that name no one/, "a=where~nobearer", "inspector"],
    ["neighbours umerov", /^What Rustem Umerov is tied to/, "a=near~rustem-umerov~both", "inspector"],
    ["what do russia and ukraine share", /^What links Russia and Ukraine/, "a=among~russia~ukraine", "inspector"],
    ["disputes about ukraine", /^Disputes about Ukraine/, "qa=ukraine", "page"],
    ["compare s1 s3", /^S1 and S3 compared/, "so=s1,s3", "page"],
    ["ledger", /^Who gives and who gets/, "p=ledger", "page"],
    ["outline", /^Outline/, "p=outline", "page"],
    ["compare text", /^The text against reports of it/, "sx=draft-plan", "page"],
    ["what if russia invades", /./, "a=whatif~if-russia-invades-ukraine", "inspector"],
    ["bridges", /./, "a=measure~bridges", "inspector"],
  ])("“%s” leads to its answer, and the focus to its title", async ([words, title, inLink, where], { page }) => {
    await ask(page, words);
    if (where === "inspector") {
      await titled(page, title);
      await hasFocus(page, "#inspector-title");
    } else {
      await onPage(page, title);
      await hasFocus(page, "#page-words");
    }
    await expect.poll(() => hash(page)).toContain(inLink);
    await page.goBack();
    await expect.poll(() => hash(page)).not.toContain(inLink);
  });
}); // prettier-ignore

test("a size that is disputed is found by words of what it is about", async ({ page }) => {
  await titled(page, /./);
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: "Search" }).fill("army size");
  const hit = page.getByRole("option", { name: "How far would Ukraine's army be cut?" });
  await expect.poll(() => hit.textContent()).toContain("To 600,000 troops at most · By 60 percent");
});

test("of a sentence that is not understood nothing is opened before it is chosen", async ({ page }) => {
  await ask(page, "why did trump agree");
  const field = page.getByRole("combobox", { name: "Search" });
  await expect.poll(() => page.getByText("This is not understood as a question.").count()).toBe(1);
  expect(await field.getAttribute("aria-activedescendant")).toBeNull();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => option(page).getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("Enter");
  await field.waitFor({ state: "detached" });
});

test("what can be asked stands in the empty search, and a command goes on from there", async ({ page }) => {
  await titled(page, /./);
  await page.keyboard.press("/");
  for (const heading of ["Start with a question", "Connections", "Clauses", "Accounts"])
    await page.getByRole("group", { name: heading }).waitFor();
  await page.getByRole("option", { name: /^ledger/ }).click();
  await expect.poll(() => page.getByRole("combobox", { name: "Search" }).inputValue()).toBe("ledger ");
  await page.keyboard.type("nat");
  await expect.poll(() => option(page).textContent()).toContain("What does NATO give and get?");
});

test("the questions that fit a selection come first", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;s=ukraine" });
  await titled(page, "Ukraine");
  await page.keyboard.press("/");
  await expect.poll(() => option(page).textContent()).toContain("In which clauses has Ukraine a role?");
  await page.keyboard.press("Enter");
  await titled(page, "Clauses of Ukraine");
});

test("of what is told differently about one thing the page goes back to all", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;p=disputes;qa=ukraine" });
  await onPage(page, "Disputes about Ukraine");
  const some = await page.locator("#page-words ol > li").count();
  await page.getByRole("button", { name: "Show all disputes" }).click();
  await onPage(page, /^Disputes$/);
  await expect.poll(() => page.locator("#page-words ol > li").count()).toBeGreaterThan(some);
});

test("two parties that are selected lead to what each gives and gets, two who are no parties do not", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;d=ukraine-2025;s=russia,ukraine" });
  await page.getByRole("button", { name: "What does each give and get?" }).click();
  await onPage(page, "Who gives and who gets");
  await expect.poll(() => hash(page)).toContain("lp=russia,ukraine");
  const people = await openPage({ hash: "#v1;d=ukraine-2025;s=donald-trump,andriy-yermak" });
  await people.getByRole("button", { name: "How are they connected?" }).waitFor();
  expect(await people.getByRole("button", { name: "What does each give and get?" }).count()).toBe(0);
}); // prettier-ignore

test.for(["#v1;d=ukraine-2025", "#v1;d=antarctic-treaty-1959"])("every opening of %s leads somewhere", async (address, { openPage }) => {
  const page = await openPage({ hash: address });
  const openings = page.locator("#inspector section li button");
  await openings.first().waitFor();
  const count = await openings.count();
  expect(count).toBeGreaterThan(2);
  for (let at = 0; at < count; at++) {
    const before = await page.locator("#inspector-title").textContent();
    await openings.nth(at).click();
    await expect
      .poll(async () => (await page.locator("#inspector-title").textContent()) !== before || (await page.locator("#page-words").isVisible()))
      .toBe(true);
    await page.goBack();
    await titled(page, before ?? "");
  }
}); // prettier-ignore

const screens: Screen[] = [
  { name: "the clauses of an actor", wish: { hash: "#v1;a=clauses~ukraine" } },
  { name: "clauses looked for", wish: { hash: "#v1;a=where~binds~russia~notbinds~ukraine" } },
  { name: "neighbours on a phone", wish: { ...phone, hash: "#v1;a=near~rustem-umerov~both" } },
  { name: "disputes about one thing", wish: { hash: "#v1;p=disputes;qa=ukraine" } },
];

checkScreens(screens, (page) => page.locator("#inspector-title, #page-words h2").first().waitFor());
