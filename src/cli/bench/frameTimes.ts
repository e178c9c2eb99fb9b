import type { Browser } from "playwright-core";
import { markFirstFrame } from "../page/markFirstFrame.mjs";
import { median } from "./quantile.ts";

const frameOf = async (browser: Browser, address: string): Promise<number> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(markFirstFrame);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName("first-frame").length > 0);
  const time = await page.evaluate(() => performance.getEntriesByName("first-frame")[0]?.startTime ?? NaN);
  await context.close();
  return time;
};

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
      const time = await frameOf(browser, address);
      if (round >= 0) times[at]?.push(time);
    }
  return times.map(median);
}
