import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { findBarriersInBoth } from "./axe.ts";
import { test, type PageWish } from "./pageTest.ts";

/** A screen of the page, as axe is to see it. */
export interface Screen {
  name: string;
  wish?: PageWish;
  /** What is done once the page is there. */
  act?: (page: Page) => Promise<void>;
}

/** Tests that axe finds nothing against some screens, in both themes; `ready` waits until what they show is there. */
export const checkScreens = (screens: readonly Screen[], ready: (page: Page) => Promise<void>) =>
  describe("in both themes", () => {
    for (const { name, wish, act } of screens)
      test(`axe finds nothing against ${name}`, async ({ openPage }) => {
        const page = await openPage({ ...wish, colorScheme: "light" });
        await ready(page);
        await act?.(page);
        await page.waitForTimeout(150);
        expect(await findBarriersInBoth(page)).toEqual([]);
      });
  });

/** Waits until there is an answer that can be taken along. */
export const isAnswered = (page: Page): Promise<void> =>
  page.getByRole("button", { name: "Copy or save", exact: true }).first().waitFor();
