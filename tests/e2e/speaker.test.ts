import type { Page } from "playwright-core";
import { expect } from "vitest";
import { findBarriers } from "../support/axe.ts";
import { test } from "../support/pageTest.ts";
import { watchPage } from "../support/watchPage.ts";
import { tour } from "../support/tour.ts";

const wish = { hash: "#v1;d=ukraine-2025;st=tour~2~present", stories: [tour] };
/** Pages draw without a graphics card here, two at a time. */
const patient = { timeout: 20_000 };

const titleOf = (scene: number) => tour.scenes[scene - 1]!.title;

const onStage = (page: Page, scene: number) =>
  expect.poll(() => page.locator("#presentation h1").textContent(), patient).toBe(titleOf(scene));
const inNotes = (speaker: Page, scene: number) =>
  expect
    .poll(() => speaker.getByRole("region", { name: "Notes" }).locator("h2").textContent(), patient)
    .toBe(titleOf(scene));

/** Presses S on the stage and gives the window that opens. */
async function openSpeaker(page: Page): Promise<Page> {
  await page.locator("#presentation").waitFor();
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await speaker.getByRole("region", { name: "Notes" }).waitFor();
  return speaker;
}

test("stage and speaker window keep in step both ways, and find each other after either is loaded again", async ({
  openPage,
}) => {
  const page = await openPage(wish);
  await onStage(page, 2);
  const speaker = await openSpeaker(page);
  await inNotes(speaker, 2);
  await speaker.getByText("the payer is stated").waitFor();
  await page.keyboard.press("End");
  await inNotes(speaker, 10);
  await speaker.keyboard.press("Home");
  await onStage(page, 1);
  await inNotes(speaker, 1);

  await speaker.reload();
  await inNotes(speaker, 1);
  await speaker.getByRole("button", { name: "Next" }).click();
  await onStage(page, 2);

  await page.reload();
  await onStage(page, 2);
  await speaker.getByRole("button", { name: /^4/ }).click();
  await onStage(page, 4);
  await page.keyboard.press("PageDown");
  await inNotes(speaker, 5);

  // A number is typed in either window.
  await speaker.keyboard.type("9");
  await speaker.getByText("Scene 9, then Enter").waitFor();
  await speaker.keyboard.press("Enter");
  await onStage(page, 9);
});

test("a speaker window that stays silent is told of on the stage, and opened anew by the same key", async ({
  openPage,
  faults,
}) => {
  const page = await openPage(wish);
  await page.clock.install();
  await page.reload();
  await page.locator("#presentation").waitFor();
  const context = page.context();
  await context.route(/\?speaker=/, (route) => route.abort());
  await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await page.clock.runFor(8100);
  await page.getByText("open it while there is a network").waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await context.unroute(/\?speaker=/);
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await inNotes(speaker, 2);
  await page.getByText("open it while there is a network").waitFor({ state: "detached" });
  // The browser logs the request that was refused.
  faults.length = 0;
});

test("a blank screen, a stage that looks at something else, and one that is left are told in the speaker window", async ({
  openPage,
}) => {
  const page = await openPage(wish);
  const speaker = await openSpeaker(page);
  await speaker.keyboard.press("b");
  await page.getByRole("button", { name: "Show the scene again" }).waitFor();
  await speaker.getByText("The stage is black.").waitFor();
  await page.keyboard.press("b");
  await speaker.getByText("The stage is black.").waitFor({ state: "detached" });

  await page.keyboard.press("+");
  await speaker.getByText("The stage shows something else").waitFor();
  await speaker.getByRole("button", { name: "Back to the scene" }).click();
  await page.getByRole("button", { name: "Back to the scene" }).waitFor({ state: "detached" });

  await page.keyboard.press("Escape");
  await speaker.getByText("The stage is closed; this window waits for it").waitFor();
  await page.goBack();
  await onStage(page, 2);
  await speaker.getByText("The stage is closed").waitFor({ state: "detached" });
});

test("the time since the start is counted on through reloads, and anew when asked", async ({ openPage }) => {
  const page = await openPage(wish);
  const speaker = await openSpeaker(page);
  const began = () =>
    page.evaluate(
      () => (JSON.parse(sessionStorage.getItem("parley-presentation") ?? "{}") as { began?: number }).began,
    );
  const first = await began();
  await page.reload();
  await onStage(page, 2);
  expect(await began()).toBe(first);
  await speaker.getByRole("button", { name: "Count the time from now" }).click();
  await expect.poll(began, patient).toBeGreaterThan(first ?? Infinity);
});

test("two presentations in one browser do not mix", async ({ openPage, address, faults }) => {
  const page = await openPage(wish);
  const speaker = await openSpeaker(page);
  const other = await page.context().newPage();
  await watchPage(page.context(), other, address, faults);
  await other.goto(address + wish.hash);
  const otherSpeaker = await openSpeaker(other);
  await otherSpeaker.keyboard.press("End");
  await onStage(other, 10);
  await inNotes(otherSpeaker, 10);
  await onStage(page, 2);
  await inNotes(speaker, 2);
  await speaker.keyboard.press("ArrowRight");
  await onStage(page, 3);
  await onStage(other, 10);
});

test("a copy of the tab that presents gets a room of its own", async ({ openPage, address }) => {
  const page = await openPage(wish);
  const speaker = await openSpeaker(page);
  const kept = await page.evaluate(() => sessionStorage.getItem("parley-presentation") ?? "");
  const copy = await page.context().newPage();
  await copy.addInitScript((kept) => {
    if (!sessionStorage.getItem("parley-presentation")) sessionStorage.setItem("parley-presentation", kept);
  }, kept);
  await copy.goto(address + wish.hash);
  await onStage(copy, 2);
  await expect.poll(() => copy.evaluate(() => sessionStorage.getItem("parley-presentation"))).not.toBe(kept);
  await copy.keyboard.press("End");
  await onStage(copy, 10);
  await onStage(page, 2);
  await inNotes(speaker, 2);
});

test("a speaker window that the browser does not let open is offered as a link", async ({ openPage }) => {
  const page = await openPage({ ...wish, before: () => (window.open = () => null) });
  await onStage(page, 2);
  await page.keyboard.press("s");
  const link = page.getByRole("link", { name: "Open the speaker window" });
  const [speaker] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
  await inNotes(speaker, 2);
  await speaker.keyboard.press("ArrowRight");
  await onStage(page, 3);
});

test("a speaker window without a stage says what it waits for, and takes the first stage that comes", async ({
  openPage,
  address,
}) => {
  const page = await openPage({ stories: [tour] });
  const speaker = await page.context().newPage();
  await speaker.goto(`${address}?speaker`);
  await speaker.getByText("Waiting for the stage").waitFor();
  await page.goto(address + wish.hash);
  await page.reload();
  await inNotes(speaker, 2);
  await speaker.keyboard.press("ArrowRight");
  await onStage(page, 3);
});

test("the passage of a chip opens in the speaker window alone", async ({ openPage }) => {
  const page = await openPage(wish);
  const speaker = await openSpeaker(page);
  await speaker.getByRole("button", { name: /S5/ }).first().click();
  await speaker.getByRole("button", { name: "Back to the notes" }).click();
  await inNotes(speaker, 2);
  await expect.poll(() => page.locator("#presentation aside").count()).toBe(0);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing against the speaker window in the ${colorScheme} theme`, async ({ openPage }) => {
    const page = await openPage({ ...wish, colorScheme, reducedMotion: "reduce" });
    const speaker = await openSpeaker(page);
    await speaker.locator("img[src^='data:image']").first().waitFor({ state: "attached" });
    expect(await findBarriers(speaker)).toEqual([]);
  });
