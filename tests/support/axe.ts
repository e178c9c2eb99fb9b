import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * What axe finds against accessibility in a page as it stands, one line a rule and place; empty where it finds nothing. It
 * runs in the page alone: a second page to put results of frames together takes several times as long, and there are none.
 */
export async function findBarriers(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"], preload: false }).setLegacyMode(true);
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target }) => `${impact}: ${id} at ${target.join(" ")} (${help})`),
  );
}

/** The rules that look at colours. */
const colours = ["color-contrast", "link-in-text-block"];

/** What axe finds in the light theme, and in the colours of the dark one of the same page; all else is the same in both. */
export async function findBarriersInBoth(page: Page): Promise<string[]> {
  const light = await findBarriers(page);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await page.waitForTimeout(150);
  return [...light, ...(await findBarriers(page, colours)).map((barrier) => `dark: ${barrier}`)];
}
