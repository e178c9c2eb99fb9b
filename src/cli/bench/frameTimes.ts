import type { Browser } from "playwright-core";
import { listEarlyScripts } from "../page/listEarlyScripts.mjs";
import { markFirstFrame } from "../page/markFirstFrame.mjs";
import { median } from "./quantile.ts";

interface Visit {
  /** Milliseconds from the start of the visit to its first frame. */
  time: number;
  /** The addresses of the scripts it took until then. */
  scripts: string[];
}

/** Opens an address with nothing kept from an earlier visit, and waits for its first frame. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(markFirstFrame);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName("first-frame").length > 0);
  const time = await page.evaluate(() => performance.getEntriesByName("first-frame")[0]?.startTime ?? NaN);
  const scripts = await page.evaluate(listEarlyScripts);
  await context.close();
  return { time, scripts };
}

/**
 * The median time from opening to the first frame of each address, in milliseconds: `rounds` cold visits each, taken in
 * turn, so that whatever slows the machine slows them alike. One visit each beforehand is not counted.
 */
export async function measureFirstFrames(
  browser: Browser,
  addresses: readonly string[],
  rounds: number,
): Promise<number[]> {
  const times = addresses.map((): number[] => []);
  for (let round = -1; round < rounds; round++)
    for (const [at, address] of addresses.entries()) {
      const { time } = await visit(browser, address);
      if (round >= 0) times[at]?.push(time);
    }
  return times.map(median);
}
