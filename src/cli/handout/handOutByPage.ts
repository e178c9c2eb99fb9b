import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import type { HandOutPage, Order, TakenFile } from "../../ui/handout/offerHandOut.ts";
import { chromiumFlags } from "../chromium/chromiumFlags.mjs";
import { findChromium } from "../chromium/findChromium.mjs";
import { howToInstall } from "../chromium/getChromium.mjs";
import { build } from "../page/build.mjs";
import { serve } from "../page/serve.mjs";
import { root } from "../project.mjs";
import { Refusal } from "../terminal/verb.ts";

/** How the terminal follows what the page does. */
export interface Following {
  tell: (progress: number, words: string) => void;
  signal: AbortSignal;
}

/** Gives what a promise gives, unless the signal comes first. */
const unlessStopped = <T>(promise: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) return stop();
    signal.addEventListener("abort", stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });

type Closers = (() => Promise<unknown>)[];

async function drive(program: string, order: Order, { tell }: Following, closers: Closers): Promise<TakenFile[]> {
  const { address, close } = await serve();
  closers.push(close);
  const own = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const browser = await chromium.launch({ executablePath: program, args: chromiumFlags, ...own });
  closers.push(() => browser.close());
  const page = await browser.newPage();
  await page.exposeFunction("parleyTell", tell);
  await page.goto(`${address}?handout`);
  await page.waitForFunction(() => "parleyHandOut" in window);
  return page.evaluate((wanted) => (window as unknown as HandOutPage).parleyHandOut(wanted), order);
}

/**
 * Has the built page write a handout in a Chromium that nobody sees, and ends both again, whatever happens; builds the
 * page where it is missing or older than its sources. Throws `Refusal` where there is no page or no Chromium.
 */
export async function handOutByPage(order: Order, following: Following): Promise<TakenFile[]> {
  const program = findChromium();
  if (program === undefined) throw new Refusal(howToInstall());
  following.tell(0, "Looking for the page");
  if (!build(console.error) || !existsSync(path.join(root, "dist/index.html")))
    throw new Refusal("the page could not be built; what was wrong is above");
  following.signal.throwIfAborted();
  const closers: Closers = [];
  const driven = drive(program, order, following, closers);
  try {
    return await unlessStopped(driven, following.signal);
  } finally {
    // What is still starting when it is stopped is ended as well.
    const ended = driven.catch(() => undefined);
    for (const close of closers.splice(0).toReversed()) await close().catch(() => undefined);
    await ended;
    for (const close of closers.toReversed()) await close().catch(() => undefined);
  }
}
