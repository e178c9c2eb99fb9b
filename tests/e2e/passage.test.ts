import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { dropFile } from "../support/giveFile.ts";
import { test } from "../support/pageTest.ts";

const wordsOf = (letter: string) => Array.from({ length: 3000 }, (_, at) => `${letter}${at} `).join("");
const texts: Record<string, string> = { s1: wordsOf("one"), s5: wordsOf("five") };
const fileOf = (id: string) => ({ name: `${id}.txt`, mimeType: "text/plain", buffer: Buffer.from(texts[id] ?? "") });

/** Serves the dataset as if two of its sources were made-up texts, since the real ones are not in the project. */
async function withOwnSources(page: Page): Promise<void> {
  await page.route("**/*.json", async (route) => {
    const answer = await route.fetch();
    const dataset = (await answer.json()) as Dataset;
    for (const source of dataset.sources ?? []) {
      const text = texts[source.id];
      if (text) source.sha256 = createHash("sha256").update(text).digest("hex");
    }
    await route.fulfill({ response: answer, json: dataset });
  });
  await page.reload();
}

const openChip = async (page: Page) => {
  await page.locator("#inspector button", { hasText: "S5" }).first().click();
  await page.getByText(/^Characters /).waitFor();
};

test("the reader's own file is checked, shown at the passage, and remembered until it is forgotten", async ({
  openPage,
}) => {
  const page = await openPage({ hash: "#v1;s=clause-10" });
  await withOwnSources(page);
  await openChip(page);
  const [, start, end] =
    /Characters ([\d,]+) to ([\d,]+)/.exec((await page.getByText(/^Characters /).textContent()) ?? "") ?? [];
  await page.setInputFiles("input[type=file]", fileOf("s5"));
  const mark = page.locator("#inspector mark");
  await mark.waitFor();
  const at = (figure: string | undefined) => Number(figure?.replaceAll(",", ""));
  expect(await mark.textContent()).toBe(
    Array.from(texts["s5"] ?? "")
      .slice(at(start), at(end))
      .join(""),
  );

  await page.reload();
  await openChip(page);
  await mark.waitFor();
  await page.getByRole("button", { name: "Forget all source texts" }).click();
  await page.getByRole("button", { name: "Open the file" }).waitFor();
  await page.reload();
  await openChip(page);
  await page.getByRole("button", { name: "Open the file" }).waitFor();
});

test("a passage tells what it is evidence of, as a whole statement", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;s=clause-10" });
  await openChip(page);
  const [told] = await page
    .locator("#inspector p")
    .filter({ visible: true, hasText: /^Clause 10/ })
    .allTextContents();
  expect(told).toMatch(/^Clause 10(\.\w)? .+\.$/);
});

test("a wrong file is told from the one that is wanted", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;s=clause-10" });
  await withOwnSources(page);
  await openChip(page);
  await page.setInputFiles("input[type=file]", {
    name: "letter.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("no"),
  });
  const told = await page.getByRole("alert").filter({ hasText: "letter.txt" }).textContent();
  expect(told).toContain("2 bytes");
  expect(told).toContain("Wanted");
  expect(await page.locator("#inspector mark").count()).toBe(0);
});

test("a file of another source is taken as that source, and said so", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;s=clause-10" });
  await withOwnSources(page);
  await openChip(page);
  await page.setInputFiles("input[type=file]", fileOf("s1"));
  await page.getByText(/This is S1, .+, not S5/).waitFor();
  await page.getByRole("button", { name: "Open the file" }).waitFor();
});

test("a file dropped anywhere on the page is taken too", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;s=clause-10" });
  await withOwnSources(page);
  await openChip(page);
  await dropFile(page, "any-name.txt", texts["s5"] ?? "");
  await page.locator("#inspector mark").waitFor();
});
