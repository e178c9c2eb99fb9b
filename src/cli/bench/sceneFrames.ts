import type { Browser, Page } from "playwright-core";
import { tour } from "../../../tests/support/tour.ts";
import type { Dataset } from "../../model/dataset.ts";
import { recordChange, recordPanning } from "../page/recordFrames.mjs";
import { median } from "./quantile.ts";

/** How long the frames of a presentation take, in milliseconds. */
export interface SceneFrames {
  /** The median frame while the graph is panned. */
  panning: number;
  /** The longest frame of each change of scene or step, as the median of the rounds, and what was changed to. */
  changes: { to: string; longest: number }[];
}

/** Opens a story of the tests at its first scene, with everything that presenting loads ahead. */
async function openStory(page: Page, address: string): Promise<void> {
  await page.route(/\/assets\/[\w-]+\.json$/, async (route) => {
    const dataset = (await (await route.fetch()).json()) as Dataset;
    await route.fulfill({ json: { ...dataset, stories: [...dataset.stories, tour] } });
  });
  await page.goto(`${address}#v1;d=ukraine-2025;st=${tour.id}~1~present`);
  await page.locator("#presentation h1").waitFor();
  await page.waitForLoadState("networkidle");
}

/** Measures the frames of changing from scene to scene against those of panning the same graph, in the same run. */
export async function measureSceneFrames(browser: Browser, address: string, rounds: number): Promise<SceneFrames> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 810 }, serviceWorkers: "block" });
  const panned: number[] = [];
  const places = tour.scenes.slice(1, 5).flatMap(({ title, reveal = [] }) => [...reveal.map(() => title), title]);
  const longest = places.map((): number[] => []);
  await openStory(page, address);
  for (let round = 0; round < rounds; round++) {
    panned.push(...(await page.evaluate(recordPanning, 60)));
    await page.evaluate(recordChange, { key: "Home", time: 1500 });
    for (const times of longest)
      times.push(Math.max(...(await page.evaluate(recordChange, { key: "ArrowRight", time: 1500 }))));
  }
  await page.close();
  return { panning: median(panned), changes: places.map((to, at) => ({ to, longest: median(longest[at] ?? []) })) };
}
