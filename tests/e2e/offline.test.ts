import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { hash, keeping } from "../support/pageTest.ts";
import { cutOff, dist, drawn, kept, test } from "../support/ownHost.ts";

/** Two cores and all of a page to keep. */
const patient = { timeout: 30_000 };
const plan = "#v1;d=ukraine-2025";
const present = `${plan};st=plan-in-ten~2~present`;

const onStage = (page: Page, scene: number) =>
  expect.poll(() => page.locator("#presentation footer p").first().textContent(), patient).toContain(`${scene} of 10`);
const inNotes = (speaker: Page, title: string | null) =>
  expect.poll(() => speaker.getByRole("region", { name: "Notes" }).locator("h2").textContent(), patient).toBe(title);
/** Chromium passes no key on to a page that it has not painted yet. */
const painted = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
const titleOf = (page: Page) => page.locator("#presentation h1").textContent();

test("with the server gone and the network cut, the page opens with all its pages, its search and its other dataset", async ({
  host,
  openKept,
}) => {
  const page = await openKept(plan);
  await cutOff(page, host);
  await page.reload();
  await drawn(page);
  for (const key of ["2", "3", "4", "5", "6", "7", "8", "9"]) {
    const before = await hash(page);
    await page.keyboard.press(key);
    await expect.poll(() => hash(page), patient).not.toBe(before);
    await page.locator("main :is(h1, h2)").first().waitFor();
  }
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys and how to read" }).waitFor();
  await page.keyboard.press("Escape");
  await page.goto(`${host.at}${plan};a=path~donald-trump~andriy-yermak`);
  await page.reload();
  await page.getByText("How are Donald Trump and Andriy Yermak connected?").first().waitFor();
  await page.goto(`${host.at}?again#v1;d=antarctic-treaty-1959`);
  await drawn(page);
  expect(await page.title()).toMatch(/^Antarctic Treaty/);
});

test("with the server gone the speaker window opens, and stage and speaker window are in step after either is loaded again", async ({
  host,
  openKept,
}) => {
  const page = await openKept(present);
  await onStage(page, 2);
  await cutOff(page, host);
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await inNotes(speaker, await titleOf(page));
  await page.keyboard.press("PageDown");
  await onStage(page, 3);
  await inNotes(speaker, await titleOf(page));

  await speaker.reload();
  await inNotes(speaker, await titleOf(page));
  await painted(speaker);
  await speaker.keyboard.press("End");
  await onStage(page, 10);

  await page.reload();
  await onStage(page, 10);
  await speaker.keyboard.press("Home");
  await onStage(page, 1);
  await inNotes(speaker, await titleOf(page));
  await page.keyboard.press("PageDown");
  await speaker.locator("img[src^='data:image']").first().waitFor({ state: "attached" });
});

test("with the server gone a story is handed out in every format, and the graph saved as a picture", async ({
  host,
  openKept,
}) => {
  const page = await openKept(plan);
  await cutOff(page, host);
  await page.goto(`${host.at}${plan};st=when-the-guarantee-lapses~2`);
  await page.reload();
  await page.getByRole("button", { name: "Copy or save this view" }).click();
  await page.getByRole("button", { name: /^Hand out/ }).click();
  const dialog = page.getByRole("dialog", { name: "Hand out" });
  await dialog.getByRole("radio").first().waitFor();
  const formats = await dialog.getByRole("radio").all();
  expect(formats.length).toBeGreaterThan(7);
  const what = dialog.getByRole("combobox", { name: "What to hand out" });
  await what.selectOption({ index: 1 });
  const sizes: number[] = [];
  for (const format of formats) {
    await format.check();
    const coming = page.waitForEvent("download");
    await dialog.getByRole("button", { name: "Hand out" }).click();
    sizes.push(readFileSync(await (await coming).path()).length);
  }
  expect(sizes.filter((size) => size < 200)).toEqual([]);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await page.goto(`${host.at}?again${plan}`);
  await drawn(page);
  await page.keyboard.press("i");
  const coming = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: /^Save/ }).click();
  expect((await coming).suggestedFilename()).toMatch(/\.svg$/);
});

test("where the network takes what is asked and never answers, the kept page opens", async ({
  host,
  openKept,
  onTestFinished,
}) => {
  const page = await openKept(plan);
  await host.cut();
  const silent = createServer().listen(host.port, "127.0.0.1");
  onTestFinished(() => void silent.close());
  await page.reload();
  await drawn(page);
});

/** Has the page note what it asks the browser to keep it with. */
function noteRegistered() {
  const asked: (string | URL)[] = [];
  ServiceWorkerContainer.prototype.register = (address) => {
    asked.push(address);
    return Promise.reject(new Error("not allowed"));
  };
  Object.assign(window, { asked });
}

for (const [search, asked] of [
  ["", ["./serviceWorker.js"]],
  ["?embed=1", []],
  ["?speaker", []],
] as const)
  test(`a page opened with "${search}" asks ${asked.length > 0 ? "once" : "for nothing"} to be kept`, async ({
    openPage,
  }) => {
    const page = await openPage({ ...keeping, hash: search + plan, before: noteRegistered });
    if (search === "?speaker") await page.getByText("Waiting for the stage").waitFor();
    // It is loaded in the same idle time.
    else await page.waitForFunction(() => performance.getEntries().some(({ name }) => name.includes("SearchPalette")));
    expect(await page.evaluate(() => (window as unknown as { asked: unknown }).asked)).toEqual(asked);
  });

test("a browser without service workers shows the page as ever, and the stage says what the speaker window needs", async ({
  openPage,
}) => {
  const before = () => {
    Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
    // A window that never says anything.
    window.open = () => ({ closed: false, focus: () => {} }) as Window;
  };
  const page = await openPage({ ...keeping, hash: present, before });
  await onStage(page, 2);
  await page.clock.install();
  await page.keyboard.press("s");
  await page.clock.runFor(8100);
  await page.getByText("open it while there is a network").waitFor();
});

test("where the page is kept, a silent speaker window is not laid to the network", async ({ openPage, host }) => {
  const before = () => {
    window.open = () => ({ closed: false, focus: () => {} }) as Window;
  };
  const page = await openPage({ ...keeping, hash: present, at: host.at, before });
  await kept(page);
  await onStage(page, 2);
  await page.clock.install();
  await page.keyboard.press("s");
  await page.clock.runFor(8100);
  await page.getByText("The speaker window does not answer. Close it, then open it again.").waitFor();
});

test("all that the page asks for is named by its content, so that a kept file is always right", ({ address }) => {
  expect(address).toBeTruthy();
  expect(readdirSync(dist).toSorted()).toEqual([".vite", "assets", "index.html", "serviceWorker.js"]);
  expect(readdirSync(`${dist}/assets`).filter((name) => !/-[\w-]{8}\.\w+$/.test(name))).toEqual([]);
});
