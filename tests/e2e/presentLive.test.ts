import type { Page } from "playwright-core";
import { expect } from "vitest";
import { compileFolder } from "../../src/cli/compile.ts";
import type { Story } from "../../src/model/story.ts";
import { findBarriers } from "../support/axe.ts";
import { hash, test, type PageWish } from "../support/pageTest.ts";
import { tour } from "../support/tour.ts";

/** Pages draw without a graphics card here, and several at a time. */
const patient = { timeout: 20_000 };

const phone: PageWish = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const wish = (scene: number, more: PageWish = {}): PageWish => ({
  hash: `#v1;d=ukraine-2025;st=tour~${scene}~present`,
  stories: [tour],
  ...more,
});
const titled = (page: Page, scene: number) =>
  expect.poll(() => page.locator("#presentation h1").textContent(), patient).toBe(tour.scenes[scene - 1]!.title);
const evidence = (page: Page) => page.getByRole("complementary", { name: "Evidence" });
const back = (page: Page) => page.getByRole("button", { name: "Back to the scene" });

const [x, y] = compileFolder("graph-data/ukraine-2025").dataset?.positions.nato ?? [0, 0];
/** A scene in whose middle one mark stands. */
const near: Story = {
  id: "near",
  title: "Near",
  scenes: [
    {
      id: "a",
      title: "One mark in the middle",
      text: "Words enough that this is no title. ".repeat(8),
      view: `v1;c=${(x / 4 + 0.5).toFixed(4)},${(y / 4 + 0.5).toFixed(4)},0.9`,
      evidence: [],
    },
    { id: "b", title: "Another", text: "More.", view: "v1;p=disputes", evidence: [] },
  ],
};

/** The middle of what the words leave free of the stage. */
const middle = (page: Page) =>
  page.evaluate(() => {
    const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const [foot, words] = [boxOf("[data-panel=bottom]"), boxOf("[data-panel=right]")];
    return { x: (words?.left ?? innerWidth) / 2, y: (foot?.top ?? innerHeight) / 2 };
  });

/** Moves the pointer to the mark in the middle, once the camera has come to rest there. */
async function pointAtMiddle(page: Page): Promise<{ x: number; y: number }> {
  await expect
    .poll(async () => {
      const at = await middle(page);
      await page.mouse.move(at.x + 3, at.y);
      await page.mouse.move(at.x, at.y);
      return page.locator("#graph [data-over]").count();
    }, patient)
    .toBe(1);
  return middle(page);
}

test("a mark that is clicked opens what is known of it, and one key leads back to the scene as it was", async ({
  openPage,
}) => {
  const page = await openPage({ hash: "#v1;d=ukraine-2025;st=near~1~present", stories: [near] });
  await page.locator("#presentation h1").waitFor();
  const at = await pointAtMiddle(page);
  await page.mouse.click(at.x, at.y);
  await evidence(page).getByRole("heading", { name: "NATO", exact: true }).waitFor();
  await expect.poll(() => hash(page), patient).toContain("s=nato");
  await page.keyboard.press("r");
  await evidence(page).waitFor({ state: "detached" });
  await expect.poll(() => hash(page), patient).not.toContain("s=nato");
  await back(page).waitFor({ state: "detached" });
  // The camera is where it was: the same mark stands in the middle.
  const again = await pointAtMiddle(page);
  expect(again).toEqual(at);
  await page.mouse.click(again.x, again.y);
  await evidence(page).waitFor();
  await page.keyboard.press("Escape");
  await evidence(page).waitFor({ state: "detached" });
  expect(await hash(page)).toContain("~present");
});

test("zooming and dragging leave the scene until the button that then shows leads back", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;d=ukraine-2025;st=near~1~present", stories: [near] });
  await page.locator("#presentation h1").waitFor();
  const at = await pointAtMiddle(page);
  await page.mouse.move(at.x - 200, at.y + 150);
  await page.mouse.down();
  await page.mouse.move(at.x - 120, at.y + 60, { steps: 4 });
  await page.mouse.up();
  await back(page).click();
  await back(page).waitFor({ state: "detached" });
  await pointAtMiddle(page);
  await page.mouse.wheel(0, -400);
  await back(page).waitFor();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.locator("#presentation h1").textContent(), patient).toBe("Another");
});

test("each voice below a scene opens its passage, and the word before them lists all", async ({ openPage }) => {
  const page = await openPage(wish(2));
  await titled(page, 2);
  await page.getByRole("button", { name: /Draft text/ }).click();
  await evidence(page)
    .getByText("not opened here yet", { exact: false })
    .or(evidence(page).getByText("characters"))
    .first()
    .waitFor();
  await page.keyboard.press("Escape");
  await evidence(page).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "List all that this scene rests on" }).click();
  expect(await evidence(page).locator("li").count()).toBe(3);
  await evidence(page).getByRole("button", { name: /S5/ }).first().click();
  await evidence(page).getByRole("button", { name: "Back to the sources" }).click();
  expect(await evidence(page).locator("li").count()).toBe(3);
  await page.keyboard.press("Escape");
  await evidence(page).waitFor({ state: "detached" });
  await titled(page, 2);
});

test("the graph is walked by the arrow keys once Tab has led there, and Escape gives them back to the story", async ({
  openPage,
}) => {
  const page = await openPage(wish(1));
  await titled(page, 1);
  const focused = () => page.evaluate(() => document.activeElement?.id);
  for (let at = 0; at < 30 && (await focused()) !== "graph"; at++) await page.keyboard.press("Shift+Tab");
  expect(await focused()).toBe("graph");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await evidence(page).waitFor();
  await titled(page, 1);
  await page.keyboard.press("Escape");
  await evidence(page).waitFor({ state: "detached" });
  await page.keyboard.press("ArrowRight");
  await titled(page, 2);
});

test("back leads to where the presentation began, whatever was shown in between", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;d=ukraine-2025;s=nato", stories: [tour] });
  await page.locator("#inspector-title").waitFor();
  await page.evaluate(() => (location.hash = "#v1;d=ukraine-2025;st=tour~1~present"));
  await titled(page, 1);
  for (let scene = 2; scene < 5; scene++) {
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
  }
  await page.keyboard.press("PageDown");
  await titled(page, 2);
  await page.goBack();
  await page.locator("#presentation").waitFor({ state: "detached" });
  await expect.poll(() => hash(page), patient).toBe("#v1;d=ukraine-2025;s=nato");
  await expect.poll(() => page.locator("#inspector-title").textContent(), patient).toBe("NATO");
});

test("everything goes on without a network once the presentation has begun", async ({ openPage }) => {
  const page = await openPage(wish(1));
  await titled(page, 1);
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await speaker.getByRole("region", { name: "Notes" }).waitFor();
  // All that comes in files of its own has come; and what the speaker window draws with.
  await page.locator("#presentation[data-prepared]").waitFor();
  await speaker.locator("img[src^='data:image']").first().waitFor({ state: "attached" });
  await page.context().setOffline(true);
  const asked: string[] = [];
  page.context().on("requestfailed", (request) => asked.push(request.url()));
  for (const scene of [5, 8, 3]) {
    await page.keyboard.type(String(scene));
    await page.keyboard.press("Enter");
    await titled(page, scene);
  }
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  await page.getByRole("grid").waitFor();
  await page.keyboard.type("6");
  await page.keyboard.press("Enter");
  await page.getByRole("table", { name: "Gives and Gets: Russia and Ukraine" }).waitFor();
  await page.keyboard.press("o");
  await page.getByRole("dialog").locator("img[src^='data:image']").first().waitFor({ state: "attached" });
  await page.keyboard.press("Escape");
  await speaker.keyboard.press("Home");
  await titled(page, 1);
  await speaker.locator("img[src^='data:image']").first().waitFor({ state: "attached" });
  expect(asked).toEqual([]);
});

test("under reduced motion a scene is there at once", async ({ openPage }) => {
  const page = await openPage(wish(1, { reducedMotion: "reduce" }));
  await titled(page, 1);
  const moving = () =>
    page.evaluate(
      () =>
        document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1).length,
    );
  await page.keyboard.press("PageDown");
  await titled(page, 2);
  expect(await moving()).toBe(0);
});

test("the story goes on by itself, waits while somebody looks at something, and starts again in a loop", async ({
  openPage,
}) => {
  const page = await openPage(wish(8));
  await page.clock.install();
  await page.reload();
  await titled(page, 8);
  const pass = (time: number) => page.clock.runFor(time);
  await page.keyboard.press("l");
  await page.getByRole("button", { name: "Pause" }).waitFor({ state: "attached" });
  await pass(8100);
  await titled(page, 9);
  await page.keyboard.press("ArrowRight");
  await titled(page, 10);
  await page.getByText("Paused; it goes on in a minute").waitFor();
  await pass(30_000);
  await titled(page, 10);
  await pass(31_000);
  await pass(8100);
  await titled(page, 1);
  await page.keyboard.press("p");
  await page.getByRole("button", { name: "Play by itself" }).waitFor({ state: "attached" });
  await pass(60_000);
  await titled(page, 1);
});

test("a finger drawn to the left turns to the next scene, a tap at the side back, and a tap on a button neither", async ({
  openPage,
}) => {
  const page = await openPage(wish(2, phone));
  await titled(page, 2);
  const session = await page.context().newCDPSession(page);
  // The events tell their own time, so that a slow machine does not make a slow finger.
  const draw = async (from: number, to: number, y = 600) => {
    const start = Date.now() / 1000;
    const ways = [
      { type: "touchStart", x: from },
      { type: "touchMove", x: (from + to) / 2 },
      { type: "touchMove", x: to },
      { type: "touchEnd", x: undefined },
    ] as const;
    for (const [at, { type, x }] of ways.entries()) {
      const touchPoints = x === undefined ? [] : [{ x, y: y + at }];
      await session.send("Input.dispatchTouchEvent", { type, touchPoints, timestamp: start + at * 0.05 });
    }
  };
  await draw(320, 90);
  await titled(page, 3);
  await draw(90, 320);
  await titled(page, 2);
  // On the picture too, marks or not.
  for (const y of [120, 200, 280, 350]) {
    await draw(300, 80, y);
    await titled(page, 3);
    await draw(80, 300, y);
    await titled(page, 2);
  }
  await page.touchscreen.tap(380, 640);
  await titled(page, 3);
  await page.touchscreen.tap(10, 640);
  await titled(page, 2);
  await page.getByRole("button", { name: "Show all scenes" }).tap();
  await page.getByRole("dialog").waitFor();
  await titled(page, 2);
});

test("a theme is chosen on the stage, and the full screen is entered and left", async ({ openPage }) => {
  const page = await openPage(wish(2, { colorScheme: "light" }));
  await titled(page, 2);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.keyboard.press("t");
  await expect.poll(ground, patient).not.toBe(light);
  await page.keyboard.press("t");
  await expect.poll(ground, patient).toBe(light);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press("f");
  await expect.poll(isFull, patient).toBe(true);
  await page.keyboard.press("f");
  await expect.poll(isFull, patient).toBe(false);
});

test("one press of Escape ends a presentation that fills the screen, and the full screen with it", async ({
  openPage,
}) => {
  const page = await openPage(wish(2));
  await titled(page, 2);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press("f");
  await expect.poll(isFull, patient).toBe(true);
  await page.keyboard.press("Escape");
  await page.locator("#presentation").waitFor({ state: "detached" });
  await expect.poll(isFull, patient).toBe(false);
});

test("a browser without a full screen for pages is told so", async ({ openPage }) => {
  const page = await openPage(
    wish(2, { before: () => Object.defineProperty(document, "fullscreenEnabled", { get: () => false }) }),
  );
  await titled(page, 2);
  await page.keyboard.press("f");
  await page.getByText("This browser gives the page no full screen").waitFor();
  await page.keyboard.press("Escape");
  await page.getByText("This browser gives the page no full screen").waitFor({ state: "detached" });
  await titled(page, 2);
});

test("what a scene names and the dataset lacks is said on the stage", async ({ openPage }) => {
  const page = await openPage(wish(9));
  await page
    .getByText("This scene names something that the dataset no longer has: the-moon, nobody--says--anything.")
    .first()
    .waitFor();
});

test("a presentation of a story that is not there shows the page", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;d=ukraine-2025;st=nowhere~1~present" });
  await page.locator("#status").waitFor();
  expect(await page.locator("#presentation").count()).toBe(0);
});

const sizes: { name: string; wish: PageWish }[] = [
  { name: "a wide screen", wish: { viewport: { width: 1920, height: 1080 } } },
  { name: "a screen of four to three", wish: { viewport: { width: 1024, height: 768 } } },
  { name: "a phone", wish: phone },
];

for (const { name, wish: size } of sizes) {
  test(`on ${name} no word is smaller than it may be, and none lies outside`, async ({ openPage }) => {
    const page = await openPage(wish(1, size));
    for (let scene = 1; scene <= tour.scenes.length; scene++) {
      await titled(page, scene);
      const found = await page.evaluate(() => {
        const unit = Number.parseFloat(document.getElementById("presentation")!.style.getPropertyValue("--u"));
        const least = Math.min(24 * unit, (24 * innerHeight) / 1080 + 8) - 0.6;
        const words = document.querySelectorAll("#presentation :is(h1, footer, [data-look]) *, #presentation h1");
        const faults: string[] = [];
        for (const element of words) {
          const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
          if (!own || element.closest("svg, .unseen, [hidden]") || !element.checkVisibility()) continue;
          const { left, right } = element.getBoundingClientRect();
          if (Number.parseFloat(getComputedStyle(element).fontSize) < least)
            faults.push(`small: ${element.textContent}`);
          if (left < -1 || right > innerWidth + 1) faults.push(`outside: ${element.textContent}`);
        }
        return faults;
      });
      expect(found, `scene ${scene}`).toEqual([]);
      if (scene < tour.scenes.length) {
        await page.keyboard.type(String(scene + 1));
        await page.keyboard.press("Enter");
      }
    }
  });
}

test("a page that goes on below is scrolled by Shift and the arrows, on the stage and from the speaker window", async ({
  openPage,
}) => {
  const page = await openPage({ hash: "#v1;d=ukraine-2025;st=gives-and-gets~2~present", reducedMotion: "reduce" });
  const table = page.getByRole("table").first();
  await table.waitFor();
  const top = async () => Math.round((await table.boundingBox())!.y);
  const began = await top();
  await page.keyboard.press("Shift+ArrowDown");
  await expect.poll(top, patient).toBeLessThan(began);
  await page.keyboard.press("Shift+ArrowUp");
  await expect.poll(top, patient).toBe(began);
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await speaker.getByRole("region", { name: "Notes" }).waitFor();
  await speaker.keyboard.press("Shift+ArrowDown");
  await expect.poll(top, patient).toBeLessThan(began);
  expect(await page.evaluate(() => location.hash)).toContain("st=gives-and-gets~2");
});

for (const { name, wish: size } of sizes.slice(0, 2)) {
  test(`on ${name} a matrix has every column in sight, and two parties stand side by side`, async ({ openPage }) => {
    const open = (scene: number) =>
      openPage({ hash: `#v1;d=ukraine-2025;st=gives-and-gets~${scene}~present`, reducedMotion: "reduce", ...size });
    const grid = (await open(1)).getByRole("grid");
    const hidden = () => grid.evaluate(({ parentElement: box }) => box!.scrollWidth - box!.clientWidth);
    await expect.poll(hidden, patient).toBe(0);
    const heads = (await open(4)).getByRole("columnheader", { name: /^Gives/ });
    await heads.first().waitFor();
    const [one, other] = [await heads.nth(0).boundingBox(), await heads.nth(1).boundingBox()];
    expect(one!.y).toBe(other!.y);
    expect(one!.x).toBeLessThan(other!.x);
  });
}

const looks: { name: string; scene: number; act?: (page: Page) => Promise<void> }[] = [
  { name: "a title", scene: 1 },
  { name: "a scene of the graph", scene: 2 },
  { name: "a scene of a page", scene: 6 },
  { name: "a matrix as a scene", scene: 7 },
  { name: "a scene that lacks something", scene: 9 },
  { name: "the overview of a presentation", scene: 2, act: (page) => page.keyboard.press("o") },
  { name: "the keys of a presentation", scene: 2, act: (page) => page.keyboard.press("?") },
  {
    name: "evidence on the stage",
    scene: 2,
    act: async (page) => {
      await page.getByRole("link", { name: "United States" }).click();
      await evidence(page).waitFor();
    },
  },
];

for (const colorScheme of ["light", "dark"] as const)
  for (const { name, scene, act } of looks)
    test(`axe finds nothing against ${name} in the ${colorScheme} theme`, async ({ openPage }) => {
      const page = await openPage(wish(scene, { colorScheme, reducedMotion: "reduce" }));
      await titled(page, scene);
      await act?.(page);
      expect(await findBarriers(page)).toEqual([]);
    });

test("axe finds nothing against a presentation on a phone", async ({ openPage }) => {
  const page = await openPage(wish(2, { ...phone, reducedMotion: "reduce" }));
  await titled(page, 2);
  expect(await findBarriers(page)).toEqual([]);
});
