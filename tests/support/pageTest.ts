import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import { expect, inject, test as base } from "vitest";
import { chromiumFlags } from "../../src/cli/chromium/chromiumFlags.mjs";
import { findChromium } from "../../src/cli/chromium/findChromium.mjs";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Story } from "../../src/model/story.ts";
import { watchPage } from "./watchPage.ts";

/** What a test can say about the page it wants. */
export type PageWish = BrowserContextOptions & {
  /** The hash to open the page with: `#v1...`. */
  hash?: string;
  /** Where the page is served, if not with all others. */
  at?: string;
  /** Chromium's flags for a browser of this page's own, beside the usual ones: `--disable-3d-apis`. */
  flags?: string[];
  /** Runs in the page before its own scripts. */
  before?: () => void;
  /** Stories that the datasets have beside their own. */
  stories?: readonly Story[];
};

/** A page as on a phone. */
export const phone: PageWish = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** A page that the browser keeps for when the network is gone; others are not kept, which takes time and answers requests first. */
export const keeping: PageWish = { serviceWorkers: "allow" };

/** The part of the page's address after its `#`, with that. */
export const hash = (page: Page) => page.evaluate(() => location.hash);

/** Waits until the inspector's title is such. */
export const titled = (page: Page, text: string | RegExp) =>
  expect.poll(() => page.locator("#inspector-title").textContent()).toMatch(text);

/** Gives stories to every dataset that a page loads. */
const addStories = (context: BrowserContext, stories: readonly Story[]) =>
  context.route(/\/assets\/[\w-]+\.json$/, async (route) => {
    const answer = await route.fetch();
    const dataset = (await answer.json()) as Dataset;
    await route.fulfill({ json: { ...dataset, stories: [...dataset.stories, ...stories] } });
  });

const launch = (flags: string[]) =>
  chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags, ...flags] });

/**
 * A test of the built page in a Chromium: `address` is where it is served, `page` is the page as a first visitor at 1440 by 900 sees it, `openPage` opens
 * further ones in contexts of their own. The test fails, whatever else it looks at, when a page logs an error, throws,
 * breaks its Content-Security-Policy or asks another host; a test that expects such a fault takes it out of `faults`.
 */
export const test = base
  .extend("address", () => {
    const address = inject("address");
    if (!address) throw new Error("the page could not be built; what was wrong stands where the tests started");
    return address;
  })
  .extend("browser", { scope: "file" }, async ({}, { onCleanup }) => {
    const browser = await launch([]);
    onCleanup(() => browser.close());
    return browser;
  })
  .extend("faults", async ({}, { onCleanup }) => {
    const faults: string[] = [];
    onCleanup(() => expect(faults, "what a page must not do").toEqual([]));
    return faults;
  })
  .extend("openPage", async ({ address, browser, faults }, { onCleanup }) => {
    const closers: (() => Promise<void>)[] = [];
    onCleanup(async () => {
      for (const close of closers) await close();
    });
    return async ({ hash = "", at = address, flags, before, stories, ...options }: PageWish = {}): Promise<Page> => {
      const own = flags ? await launch(flags) : undefined;
      const context = await (own ?? browser).newContext({
        viewport: { width: 1440, height: 900 },
        // Without flights and fades there is less to draw and to wait for; a test about motion asks for it.
        reducedMotion: "reduce",
        serviceWorkers: "block",
        ...options,
      });
      closers.push(() => (own ?? context).close());
      const page = await context.newPage();
      if (before) await page.addInitScript(before);
      await watchPage(context, page, at, faults);
      if (stories) await addStories(context, stories);
      await page.goto(at + hash, { waitUntil: "load" });
      return page;
    };
  })
  .extend("page", ({ openPage }) => openPage());
