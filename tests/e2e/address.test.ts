import { expect } from "vitest";
import { hash, test, titled } from "../support/pageTest.ts";

const overview = "A draft plan in 28 clauses";

test("what is selected, shown and hidden is in the address, and another visit finds it there", async ({
  page,
  openPage,
}) => {
  await titled(page, overview);
  await page.getByRole("button", { name: "Outline" }).click();
  await page.getByRole("link", { name: "The American guarantee" }).first().click();
  await titled(page, "The American guarantee");
  await page.getByRole("checkbox", { name: /^Events/ }).uncheck();
  await expect.poll(() => hash(page)).toContain("ht=event");
  const other = await openPage({ hash: await hash(page) });
  await titled(other, "The American guarantee");
  await other.getByRole("heading", { name: "Outline" }).waitFor();
  expect(await other.getByRole("checkbox", { name: /^Events/ }).isChecked()).toBe(false);
});

test("back and forward go through what was opened, and the lens makes no steps", async ({ page }) => {
  await titled(page, overview);
  await page.getByRole("button", { name: /American guarantee/ }).click();
  await titled(page, "The American guarantee");
  await page.getByRole("button", { name: "Open the next one" }).click();
  await expect.poll(() => page.locator("#inspector-title").textContent()).not.toBe("The American guarantee");
  await page.getByRole("checkbox", { name: /^Events/ }).uncheck();
  await expect.poll(() => hash(page)).toContain("ht=event");
  await page.goBack();
  await titled(page, "The American guarantee");
  await page.goBack();
  await titled(page, overview);
  await page.goForward();
  await titled(page, "The American guarantee");
});

test("a broken hash, one of another version and one of a dataset that is not here open the first dataset with a notice", async ({
  openPage,
}) => {
  for (const broken of ["#v1;nonsense", "#v9;s=clause-10", "#elsewhere", "#v1;d=no-such-dataset"]) {
    const page = await openPage({ hash: broken });
    await titled(page, overview);
    await page.getByText(/ignored|version|does not come with/).waitFor();
  }
});

test("a link to something that is gone shows the rest and says so", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;s=no-such-thing,clause-10" });
  await titled(page, "The American guarantee");
  await page
    .getByText("The link names “no-such-thing”, which this dataset does not have. The rest is shown.")
    .waitFor();
});

test("a hash typed into the open page is followed", async ({ page }) => {
  await titled(page, overview);
  await page.evaluate(() => (location.hash = "#v1;s=clause-10"));
  await titled(page, "The American guarantee");
});
