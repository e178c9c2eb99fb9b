import type { Page } from "playwright-core";
import { expect } from "vitest";
import { findBarriers } from "../support/axe.ts";
import { phone, test } from "../support/pageTest.ts";

const hash = "#v1;d=ukraine-2025";
const strip = (page: Page) => page.getByRole("region", { name: /^Story: / });
const scenes = (page: Page) => strip(page).getByRole("list", { name: "Scenes" }).getByRole("listitem");
/** Two cores and many pictures: what comes is waited for. */
const patient = { timeout: 20_000 };
const opens = (page: Page, at: number) => scenes(page).nth(at).getByRole("button").first();
const saved = (page: Page) => strip(page).getByText("Saved in this browser").waitFor();

test("what is done to a drafted story is taken back by Ctrl Z and done again by Ctrl Shift Z, and a move of marks in its turn", async ({
  openPage,
}) => {
  const page = await openPage({ hash: `${hash};a=path~donald-trump~andriy-yermak` });
  await page.getByRole("button", { name: "Draft a story" }).click();
  await expect.poll(() => scenes(page).count(), patient).toBe(5);
  await strip(page).getByRole("button", { name: "Remove this scene" }).click();
  await expect.poll(() => scenes(page).count(), patient).toBe(4);
  await page.keyboard.press("Control+z");
  await page.getByText("The last change of the story is undone.").waitFor();
  await expect.poll(() => scenes(page).count(), patient).toBe(5);
  await page.keyboard.press("Control+Shift+Z");
  await page.getByText("The change of the story is made again.").waitFor();
  await expect.poll(() => scenes(page).count(), patient).toBe(4);
  await page.getByRole("combobox", { name: "Layout" }).selectOption("By forces");
  const undoMove = page.getByRole("button", { name: "Undo the last move" });
  await expect.poll(() => undoMove.getAttribute("aria-disabled"), patient).toBe("false");
  await page.locator("body").press("Control+z");
  await page.getByText("The last move of marks is undone.").waitFor();
  await expect.poll(() => undoMove.getAttribute("aria-disabled"), patient).toBe("true");
  expect(await scenes(page).count()).toBe(4);
  await page.locator("body").press("Control+z");
  await page.getByText("The last change of the story is undone.").waitFor();
  await expect.poll(() => scenes(page).count(), patient).toBe(5);
});

test("a draft of what was known on a day counts as its page does, and nothing is said to have changed since", async ({
  openPage,
}) => {
  const page = await openPage({ hash: `${hash};p=timeline;lk=2025-11-20` });
  const counted = await page.getByText(/^\d+ events, .* with a date$/).textContent();
  await page.getByRole("button", { name: "Draft a story" }).click();
  await expect.poll(() => page.getByLabel("Text", { exact: true }).inputValue(), patient).toContain(`${counted}. `);
  await saved(page);
  expect(await page.getByText(/changed since it was made/).count()).toBe(0);
});

test("a copy of a shipped story is edited in place, undone, and still there after a reload", async ({ openPage }) => {
  const page = await openPage({ hash: `${hash};st=when-the-guarantee-lapses~2` });
  await page.getByRole("button", { name: "Edit a copy" }).click();
  const title = page.getByLabel("Title", { exact: true });
  const before = await title.inputValue();
  await title.fill("Another title");
  await title.press("Tab");
  await expect.poll(() => opens(page, 1).getByText("Another title").count(), patient).toBeGreaterThan(0);
  await strip(page).getByRole("button", { name: "Undo the last change of the story" }).click();
  await expect.poll(() => title.inputValue(), patient).toBe(before);
  await strip(page).getByRole("button", { name: "Redo the change of the story" }).click();
  await expect.poll(() => title.inputValue(), patient).toBe("Another title");
  const count = await scenes(page).count();
  await strip(page).getByRole("button", { name: "Double this scene" }).click();
  await expect.poll(() => scenes(page).count(), patient).toBe(count + 1);
  // The copy stands after what was doubled, and is open.
  for (const place of [1, 0]) {
    await strip(page).getByRole("button", { name: "Earlier" }).click();
    await expect.poll(() => opens(page, place).getAttribute("aria-current"), patient).toBe("step");
  }
  await expect.poll(() => opens(page, 0).getByText("Another title").count(), patient).toBeGreaterThan(0);
  await saved(page);
  await page.reload();
  await expect.poll(() => scenes(page).count(), patient).toBe(count + 1);
  await expect.poll(() => opens(page, 0).getByText("Another title").count(), patient).toBeGreaterThan(0);
});

test("a view becomes a scene of a new story; what is shown can be taken for it again, and the way back is one press", async ({
  openPage,
}) => {
  const page = await openPage({ hash: `${hash};s=clause-14` });
  await page.getByRole("button", { name: "Copy or save this view" }).click();
  await page.getByRole("button", { name: "Add to a new story" }).click();
  await expect.poll(() => scenes(page).count(), patient).toBe(1);
  await expect.poll(() => page.evaluate(() => location.hash), patient).toMatch(/s=clause-14.*;st=[a-z0-9-]+~1/);
  await page.evaluate(() => (location.hash = location.hash.replace("s=clause-14", "s=clause-21")));
  await page.getByText("The page shows something else than this scene.").waitFor();
  await page.getByRole("button", { name: "Back to the scene" }).click();
  await expect.poll(() => page.evaluate(() => location.hash), patient).toContain("s=clause-14");
  await page.evaluate(() => (location.hash = location.hash.replace("s=clause-14", "s=clause-21")));
  await page.getByRole("button", { name: "Take this view for it" }).click();
  await page.getByText("The page shows something else than this scene.").waitFor({ state: "detached" });
  await expect.poll(() => page.evaluate(() => location.hash), patient).toContain("s=clause-21");
});

test("an answer drafts a story, and a removed story comes back", async ({ openPage }) => {
  const page = await openPage({ hash: `${hash};q=army-size` });
  await page.getByRole("button", { name: "Copy or save this view" }).click();
  await page.getByRole("button", { name: "Draft a story of it" }).click();
  await expect.poll(() => scenes(page).count(), patient).toBeGreaterThan(1);
  const title = await page.getByLabel("Title of the story").inputValue();
  await strip(page)
    .getByRole("button", { name: /^More for/ })
    .click();
  await strip(page).getByRole("button", { name: "Remove the story" }).click();
  await page.getByText(`“${title}” was removed.`).waitFor();
  await page.getByRole("button", { name: "Bring it back" }).click();
  await page.getByRole("region", { name: "Your stories" }).getByRole("button", { name: title }).first().waitFor();
});

test("sharing gives a link to the scene that another reader's page opens", async ({ openPage, address }) => {
  const page = await openPage({ hash: `${hash};st=plan-in-ten~4` });
  await strip(page)
    .getByRole("button", { name: /^More for/ })
    .click();
  await strip(page).getByRole("button", { name: "Share or embed" }).click();
  const dialog = page.getByRole("dialog", { name: "Share" });
  const link = await dialog.getByRole("textbox", { name: "Link to this scene" }).inputValue();
  expect(link.startsWith(address)).toBe(true);
  expect(await findBarriers(page)).toEqual([]);
  const other = await openPage({ hash: link.slice(address.length) });
  await other.getByRole("heading", { name: "The American guarantee" }).first().waitFor();
});

test("in a frame the stage stands alone, leaves the wheel to the site around it, and leads to the whole", async ({
  openPage,
}) => {
  const page = await openPage({ hash: `?embed=1${hash};st=plan-in-ten~4` });
  const link = page.getByRole("link", { name: "Open in Parley" });
  expect(await link.getAttribute("href")).toContain("st=plan-in-ten~4");
  expect(await page.getByRole("banner").count()).toBe(0);
  await page.getByRole("application").waitFor();
  const taken = () =>
    page.evaluate(() => {
      const target = document.querySelector("#graph canvas:last-of-type")!;
      const wheel = (ctrlKey: boolean) => {
        const event = new WheelEvent("wheel", { deltaY: 120, ctrlKey, bubbles: true, cancelable: true, clientX: 300, clientY: 300 }); // prettier-ignore
        target.dispatchEvent(event);
        return event.defaultPrevented;
      };
      return { plain: wheel(false), withControl: wheel(true) };
    });
  await expect.poll(taken, patient).toEqual({ plain: false, withControl: true });
  expect(await page.evaluate(() => indexedDB.databases().then((all) => all.length))).toBe(0);
  const before = await page.evaluate(() => history.length);
  await page.getByRole("button", { name: "Next scene" }).click();
  await expect.poll(() => page.evaluate(() => location.hash), patient).toContain("st=plan-in-ten~5");
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(await findBarriers(page)).toEqual([]);
});

test.for(["light", "dark"] as const)(
  "the stories and the desk have no barriers, %s",
  async (colorScheme, { openPage }) => {
    const page = await openPage({ hash: `${hash};p=stories`, colorScheme });
    await page
      .getByRole("region", { name: "With this dataset" })
      .getByRole("button", { name: "Look through" })
      .first()
      .waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Look through" }).first().click();
    await page.getByRole("button", { name: "Edit a copy" }).click();
    await saved(page);
    expect(await findBarriers(page)).toEqual([]);
  },
);

test("on a narrow screen a scene's words stand below its picture, and the scenes are walked from the foot of the page", async ({
  openPage,
}) => {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 360, height: 640 },
  ]) {
    const page = await openPage({ hash: `${hash};st=plan-in-ten~1`, viewport, hasTouch: true });
    const words = page.getByRole("region", { name: "The scene's words" });
    await strip(page).getByRole("button", { name: "Next scene" }).click();
    await words.getByRole("heading", { name: "Nobody attacks" }).waitFor();
    await words.getByText("Russia, Ukraine and Europe conclude a non-aggression agreement.").waitFor();
    const picture = (await page.locator("main").boundingBox())!;
    const box = (await words.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(picture.y + picture.height - 1);
    expect(picture.height).toBeGreaterThan(viewport.height * 0.3);
    for (const name of ["Next scene", "Scene before", "Present"]) {
      const target = (await strip(page).getByRole("button", { name }).boundingBox())!;
      expect(Math.min(target.width, target.height), name).toBeGreaterThanOrEqual(44);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    expect(await findBarriers(page)).toEqual([]);
    await words.getByRole("button", { name: /^Sources and notes/ }).click();
    await page.getByRole("region", { name: "What this scene rests on" }).waitFor();
    await words.waitFor({ state: "hidden" });
  }
});

/** Draws a finger over a place from one point to another. */
const draw = (page: Page, selector: string, from: number, to: number) =>
  page.locator(selector).evaluate(
    (target, [start, end]) => {
      const touch = (x: number) => new Touch({ identifier: 1, target, clientX: x, clientY: 600 });
      const tell = (type: string, touches: Touch[], changed: Touch[]) =>
        target.dispatchEvent(new TouchEvent(type, { touches, changedTouches: changed, bubbles: true }));
      tell("touchstart", [touch(start!)], [touch(start!)]);
      tell("touchend", [], [touch(end!)]);
    },
    [from, to],
  );

test("a finger drawn over a scene's words turns to the next scene and back; what a scene selects opens no sheet over them", async ({
  openPage,
}) => {
  const page = await openPage({
    hash: `${hash};st=plan-in-ten~3`,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const words = page.getByRole("region", { name: "The scene's words" });
  await words.getByRole("heading", { name: "Armies and alliances" }).waitFor();
  await draw(page, '[aria-label="The scene\'s words"]', 300, 120);
  await words.getByRole("heading", { name: "The American guarantee" }).waitFor();
  expect(await page.locator("[data-panel=bottom]").count()).toBe(0);
  await draw(page, '[aria-label="The scene\'s words"]', 120, 300);
  await words.getByRole("heading", { name: "Armies and alliances" }).waitFor();
  const other = await openPage({ ...phone, hash: `${hash};st=plan-in-ten~4` });
  await other.getByRole("region", { name: "The scene's words" }).waitFor();
  expect(await other.locator("[data-panel=bottom]").count()).toBe(0);
});

test("on a phone held across, the words of a scene open beside its picture and are closed again with the story", async ({
  openPage,
}) => {
  const page = await openPage({
    hash: `${hash};st=plan-in-ten~4`,
    viewport: { width: 844, height: 390 },
    hasTouch: true,
  });
  const sheet = page.getByRole("region", { name: "Scene", exact: true });
  await sheet.getByRole("heading", { name: "The American guarantee" }).waitFor();
  await page.locator("#inspector").waitFor({ state: "detached" });
  await strip(page).getByRole("button", { name: "Close the story; what is shown stays" }).click();
  await page.locator("#legend").waitFor({ state: "detached" });
});

test("what the picture of a scene has no room to name on a phone is named below its text", async ({ openPage }) => {
  const page = await openPage({
    hash: `${hash};st=plan-in-ten~7~present`,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const also = page.locator("#presentation [data-also]");
  await also.getByText("Also marked:").waitFor(patient);
  expect(await also.locator("svg").count()).toBeGreaterThan(0);
  expect(await findBarriers(page)).toEqual([]);
});

/** How many cards have neither a graph that is decoded nor the cells of a table. */
const without = (cards: ReturnType<typeof scenes>) =>
  cards.evaluateAll(
    (all) =>
      all.filter((card) => {
        const img = card.querySelector("img");
        return !(img ? img.complete && img.naturalWidth > 0 : card.querySelector("table td"));
      }).length,
  );

test.for(["plan-in-ten", "gives-and-gets"])(
  "every scene of %s has a picture in the strip and in the overview, those that are out of sight too",
  async (id, { openPage }) => {
    const page = await openPage({ hash: `${hash};st=${id}~1`, viewport: { width: 1000, height: 800 } });
    await expect.poll(() => scenes(page).count(), patient).toBeGreaterThan(6);
    await expect.poll(() => without(scenes(page)), patient).toBe(0);
    await strip(page).getByRole("button", { name: "Present" }).click();
    await page.locator("#presentation h1").waitFor(patient);
    await page.keyboard.press("o");
    const cards = page.getByRole("dialog", { name: /^All scenes/ }).getByRole("listitem");
    await cards.first().waitFor();
    await expect.poll(() => without(cards), patient).toBe(0);
  },
);

test("what can be done with a scene of one's own lies over no picture of the strip", async ({ openPage }) => {
  const page = await openPage({ hash: `${hash};st=when-the-guarantee-lapses~2` });
  await page.getByRole("button", { name: "Edit a copy" }).click();
  const double = strip(page).getByRole("button", { name: "Double this scene" });
  await double.waitFor();
  const tool = (await double.boundingBox())!;
  const film = (await strip(page).getByRole("list", { name: "Scenes" }).boundingBox())!;
  expect(tool.y + tool.height).toBeLessThanOrEqual(film.y);
});
