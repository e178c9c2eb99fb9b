import type { Page } from "playwright-core";
import { expect } from "vitest";
import { hash, test, type PageWish } from "../support/pageTest.ts";
import { tour } from "../support/tour.ts";

const last = tour.scenes.length;
const wish = (scene: number, more: PageWish = {}): PageWish => ({
  hash: `#v1;d=ukraine-2025;st=tour~${scene}~present`,
  stories: [tour],
  ...more,
});

/** Pages draw without a graphics card here, two at a time. */
const patient = { timeout: 20_000 };

const titled = (page: Page, scene: number) =>
  expect.poll(() => page.locator("#presentation h1").textContent(), patient).toBe(tour.scenes[scene - 1]!.title);
const numbered = (page: Page) => page.locator("#presentation footer p").first().textContent();
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Every place of the story, as the address has it, in order. */
const places = tour.scenes.flatMap(({ reveal = [] }, at) => [
  ...reveal.map((_, step) => `${at + 1}~step${step}`),
  String(at + 1),
]);

/** What the foot says at a place: the scene, and how many of its steps are shown. */
function told(place: string): string {
  const scene = Number.parseInt(place);
  const steps = tour.scenes[scene - 1]!.reveal?.length ?? 0;
  const step = /~step(\d+)$/.exec(place)?.[1] ?? steps;
  return `Scene ${scene} of ${last}${steps > 0 ? `, step ${step} of ${steps}` : ""}`;
}

test("a story is walked to its end and back by the keyboard alone, step by step", async ({ openPage }) => {
  const page = await openPage(wish(1));
  await titled(page, 1);
  const at = (place: string) => expect.poll(() => hash(page), patient).toMatch(new RegExp(`st=tour~${place}~present$`));
  const forth = ["ArrowRight", "Space", "PageDown", "ArrowDown", "Enter"];
  for (const [index, place] of places.slice(1).entries()) {
    await press(page, forth[index % forth.length]!);
    await at(place);
    await titled(page, Number.parseInt(place));
    await expect.poll(() => numbered(page), patient).toBe(told(place));
  }
  expect(await numbered(page)).toBe(`Scene ${last} of ${last}`);
  await press(page, "ArrowRight");
  await page.getByText("This is the end of the story.").waitFor();
  const back = ["ArrowLeft", "Shift+Space", "PageUp", "ArrowUp", "Backspace"];
  for (const [index, place] of places.slice(0, -1).toReversed().entries()) {
    await press(page, back[index % back.length]!);
    await at(place);
  }
  await press(page, "ArrowLeft");
  await page.getByText("This is the first scene.").waitFor();
  await press(page, "End");
  await titled(page, last);
  await press(page, "Home");
  await titled(page, 1);
});

test("a number and Enter lead to that scene; one that is not there is told", async ({ openPage }) => {
  const page = await openPage(wish(1));
  await titled(page, 1);
  await press(page, "1", "0");
  await page.getByText("Scene 10 Enter").waitFor();
  await press(page, "Enter");
  await titled(page, 10);
  await press(page, "4", "2", "Enter");
  await page.getByText(`There is no scene 42; the last one is ${last}.`).waitFor();
  await titled(page, 10);
  await press(page, "7", "Escape", "Enter");
  await page.getByText("This is the end of the story.").waitFor();
});

test("the overview is a grid for the arrow keys, and Escape closes one thing at a time", async ({ openPage }) => {
  const page = await openPage(wish(2));
  await titled(page, 2);
  await press(page, "o");
  const overview = page.getByRole("dialog", { name: "All scenes" });
  await overview.waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(tour.scenes[1]!.title);
  await press(page, "ArrowRight", "ArrowRight", "ArrowLeft", "Enter");
  await overview.waitFor({ state: "detached" });
  await titled(page, 3);
  await press(page, "b");
  const blank = page.getByRole("button", { name: "Show the scene again" });
  await blank.waitFor();
  await press(page, "o");
  await overview.waitFor();
  await press(page, "Escape");
  await overview.waitFor({ state: "detached" });
  expect(await hash(page)).toContain("~present");
  await press(page, "w");
  await blank.waitFor();
  await press(page, "Escape");
  await blank.waitFor({ state: "detached" });
  await press(page, ".", "ArrowRight");
  await blank.waitFor({ state: "detached" });
  await titled(page, 3);
  await press(page, "?");
  await page.getByRole("dialog", { name: "Keys of the presentation" }).waitFor();
  await press(page, "Escape", "Escape");
  await page.locator("#presentation").waitFor({ state: "detached" });
  await expect.poll(() => hash(page), patient).toContain("st=tour~3");
  expect(await hash(page)).not.toContain("present");
});
