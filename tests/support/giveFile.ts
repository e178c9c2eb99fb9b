import type { Page } from "playwright-core";

/** Drops a file onto the page. */
export const dropFile = (page: Page, name: string, text: string) =>
  page.evaluate(
    ([name, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text!], name!));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text],
  );

/** Opens a file by the menu of datasets. */
export async function chooseFile(page: Page, file: string): Promise<void> {
  await page.locator("#status").waitFor();
  await page.locator("h1 button").click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Open a file…" }).click(),
  ]);
  await chooser.setFiles(file);
}
