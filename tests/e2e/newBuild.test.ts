import { appendFileSync, cpSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { dist, drawn, kept, test } from "../support/ownHost.ts";
import { keeping } from "../support/pageTest.ts";
import { renameBuild } from "../support/renameBuild.ts";
import { watchPage } from "../support/watchPage.ts";

/** Two cores and all of a page to keep. */
const patient = { timeout: 30_000 };
const plan = "#v1;d=ukraine-2025";
const title = "Draft peace plan, November 2025";
const nextTitle = "Second reading of the plan";

/** Waits for a page of a dataset of that title, whatever is looked at. */
const titled = (page: Page, words: string) =>
  expect.poll(() => page.title(), patient).toMatch(new RegExp(`(^|· )${words} · Parley$`));
const keptBuilds = (page: Page) => page.evaluate(() => caches.keys());
/** What is kept once the page has been opened again: a window that is just being closed may have been in the way before. */
const keptBuildsOnceOpened = async (page: Page) => {
  await page.reload();
  await drawn(page);
  return keptBuilds(page);
};
/** What becomes of the service worker that is on its way, if one is. */
const workers = (page: Page) =>
  page.evaluate(async () => {
    const { active, installing, waiting } = (await navigator.serviceWorker.getRegistration()) ?? {};
    return [active?.state, installing?.state, waiting?.state].filter(Boolean).join(", ");
  });
/** Has the browser keep the page anew, and tells what becomes of that. */
const fateOf = (page: Page) =>
  page.evaluate(async () => {
    const { installing } = await navigator.serviceWorker.register("./serviceWorker.js");
    return new Promise<string>((resolve) => {
      if (!installing) return resolve("none");
      installing.addEventListener("statechange", () => resolve(installing.state));
    });
  });

test("a new build takes over whole: an open tab goes on with the former one, which is forgotten when no tab needs it", async ({
  folder,
  host,
  openKept,
  faults,
}) => {
  const old = await openKept(plan);
  await titled(old, title);
  const [former] = await keptBuilds(old);
  await renameBuild(dist, folder, title, nextTitle);
  await host.become(folder);
  const timeline = readdirSync(`${dist}/assets`).find((name) => /^TimelinePage-.*\.js$/.test(name));
  expect((await fetch(`${host.at}assets/${timeline}`)).status).toBe(404);

  const fresh = await old.context().newPage();
  await watchPage(old.context(), fresh, host.at, faults);
  await fresh.goto(host.at + plan);
  await titled(fresh, nextTitle);
  await drawn(fresh);
  await expect.poll(() => keptBuilds(fresh), patient).toHaveLength(2);
  await expect.poll(() => workers(fresh), patient).toBe("activated");
  // A window that opens now has the new build to forget the former one; the other tab is in its way.
  await fresh.reload();
  await titled(fresh, nextTitle);
  await fresh.waitForLoadState("networkidle");

  // The chunk is gone from the server, and the service worker is the next build's.
  await old.keyboard.press("8");
  await old.getByRole("heading", { name: "Timeline" }).first().waitFor();
  await titled(old, title);
  expect(await keptBuilds(old)).toContain(former);

  await host.cut();
  await old.reload();
  await titled(old, nextTitle);
  await fresh.keyboard.press("7");
  await fresh.getByRole("heading", { name: "Disputes" }).first().waitFor();

  const context = old.context();
  await Promise.all([old.close(), fresh.close()]);
  const last = await context.newPage();
  await last.goto(host.at + plan);
  await drawn(last);
  await titled(last, nextTitle);
  await expect.poll(() => keptBuildsOnceOpened(last), patient).toHaveLength(1);
  expect(await keptBuilds(last)).not.toContain(former);
});

test("a tab that is the only one forgets the former build when it is loaded again", async ({
  folder,
  host,
  openKept,
}) => {
  const page = await openKept(plan);
  const [former] = await keptBuilds(page);
  await renameBuild(dist, folder, title, nextTitle);
  await host.become(folder);
  await page.reload();
  await titled(page, nextTitle);
  await expect.poll(() => keptBuilds(page), patient).toHaveLength(2);
  await expect.poll(() => workers(page), patient).toBe("activated");
  await expect.poll(() => keptBuildsOnceOpened(page), patient).toHaveLength(1);
  await titled(page, nextTitle);
  expect(await keptBuilds(page)).not.toContain(former);
});

test("files that are not those of the build are not kept, and the whole build is once they are", async ({
  folder,
  openPage,
  host,
}) => {
  cpSync(dist, folder, { recursive: true });
  const some = readdirSync(path.join(folder, "assets")).find((name) => name.startsWith("HelpDialog-"))!;
  appendFileSync(path.join(folder, "assets", some), "\n");
  await host.become(folder);
  const page = await openPage({ ...keeping, hash: plan, at: host.at });
  await drawn(page);
  expect(await fateOf(page)).toBe("redundant");
  await expect.poll(() => workers(page), patient).toBe("");
  await expect.poll(() => keptBuilds(page), patient).toEqual([]);

  // What the page loads while it is idle has come.
  await page.waitForLoadState("networkidle");
  await host.become(dist);
  await page.reload();
  await kept(page);
  await host.cut();
  await page.reload();
  await drawn(page);
});

test("where the browser has no room for the page, nothing of it is kept, and the page is as ever", async ({
  openPage,
  host,
}) => {
  // In a frame it does not ask to be kept.
  const page = await openPage({ ...keeping, hash: `?embed=1${plan}`, at: host.at });
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(host.at).origin, quotaSize: 300_000 });
  await page.goto(host.at + plan);
  await drawn(page);
  expect(await fateOf(page)).toBe("redundant");
  await expect.poll(() => workers(page), patient).toBe("");
  await expect.poll(() => keptBuilds(page), patient).toEqual([]);
  await page.keyboard.press("8");
  await page.getByRole("heading", { name: "Timeline" }).first().waitFor();
});
