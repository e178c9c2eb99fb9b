import type { Locator, Page } from "playwright-core";

/** Opens the menu to copy or save an answer, chooses one of it, and waits until the page says that it is done. */
export async function copy(page: Page, name: string, within: Page | Locator = page): Promise<void> {
  await within.getByRole("button", { name: "Copy or save", exact: true }).first().click();
  await within.getByRole("button", { name, exact: true }).first().click();
  await page.getByText(/The answer is on the clipboard/).waitFor();
}
