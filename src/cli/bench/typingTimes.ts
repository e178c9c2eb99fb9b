import type { Browser } from "playwright-core";
import { quantile } from "./quantile.ts";

/** Runs in the page: measures, as "typed", from each key that goes down to each change of the answers. */
const watchAnswers = (): void => {
  let pressed = 0;
  addEventListener("keydown", ({ timeStamp }) => (pressed = timeStamp), { capture: true });
  const observer = new MutationObserver((changes) => {
    const end = performance.now();
    if (changes.some(({ target }) => document.querySelector("dialog [role=listbox]")?.contains(target)))
      performance.measure("typed", { start: pressed, end });
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
};

/**
 * The 95th percentile, in milliseconds, from a key that goes down in the page's search to its answers standing in the
 * document, over some words typed letter by letter.
 */
export async function measureTyping(browser: Browser, address: string, words: readonly string[]): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
  await page.goto(address);
  await page.locator("canvas").first().waitFor();
  await page.keyboard.press("/");
  const field = page.getByRole("dialog").getByRole("combobox");
  await field.waitFor();
  await page.evaluate(watchAnswers);
  for (const word of words) {
    await field.fill("");
    await field.pressSequentially(word, { delay: 40 });
  }
  const times = await page.evaluate(() => {
    const longest = new Map<number, number>();
    for (const { startTime, duration } of performance.getEntriesByName("typed"))
      longest.set(startTime, Math.max(duration, longest.get(startTime) ?? 0));
    return [...longest.values()];
  });
  await page.close();
  return quantile(times, 0.95);
}
