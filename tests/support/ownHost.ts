import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { serve } from "../../src/cli/page/serve.mjs";
import { root } from "../../src/cli/project.mjs";
import { keeping, test as base } from "./pageTest.ts";

/** Where the built page lies. */
export const dist = path.join(root, "dist");

/** Waits until the browser keeps the page and answers for it. */
export const kept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");

/** Ends the server of a page and takes its network away, which alone would leave a worker its own. */
export async function cutOff(page: Page, host: { cut: () => Promise<void> }): Promise<void> {
  await host.cut();
  await page.context().setOffline(true);
}

/** Waits until the graph is drawn. */
export const drawn = (page: Page) => page.locator("#graph canvas").first().waitFor();

/**
 * A test of a page that is served by a `host` of its own, which can be cut off and come back with other files; `folder` is a
 * place for these.
 */
export const test = base
  .extend("folder", async ({}, { onCleanup }) => {
    const folder = mkdtempSync(path.join(tmpdir(), "parley-offline-"));
    onCleanup(() => rmSync(folder, { recursive: true }));
    return folder;
  })
  .extend("host", async ({ address }, { onCleanup }) => {
    // Where that is known the page has been built.
    expect(address).toBeTruthy();
    let own: Awaited<ReturnType<typeof serve>> | undefined = await serve({ folder: dist, port: 4500 });
    const at = own.address;
    const port = Number(new URL(at).port);
    const cut = async () => {
      await own?.close();
      own = undefined;
    };
    onCleanup(cut);
    const become = async (folder: string) => {
      await cut();
      own = await serve({ folder, port, strict: true });
    };
    return { at, port, cut, become };
  })
  .extend("openKept", ({ openPage, host }) => async (hash: string): Promise<Page> => {
    const page = await openPage({ ...keeping, hash, at: host.at, acceptDownloads: true });
    await kept(page);
    return page;
  });
