import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import { findBarriers } from "../support/axe.ts";
import { test } from "../support/pageTest.ts";
import { allOf, readXml } from "../support/readXml.ts";

const story = {
  id: "told-here",
  title: "Told here",
  scenes: [
    {
      id: "parties",
      title: "The parties",
      text: "Who sits at the table.",
      view: "v1",
      evidence: [],
      highlight: ["ukraine", "russia", "united-states"],
      reveal: [["united-states"]],
      annotations: [
        { kind: "outline", around: ["ukraine", "russia"], text: "At war" },
        { kind: "text", at: "united-states", text: "Guarantees" },
      ],
    },
  ],
};

test("what a scene writes on the graph is told in words too, step by step", async ({ openPage }) => {
  const page = await openPage();
  await page.route("**/ukraine-2025*.json", async (route) => {
    const response = await route.fetch();
    const dataset = (await response.json()) as { stories: unknown[] };
    await route.fulfill({ response, json: { ...dataset, stories: [...dataset.stories, story] } });
  });
  const address = page.url().split("#")[0];
  await page.goto("about:blank");
  await page.goto(`${address}#v1;d=ukraine-2025;st=told-here~1~step0`);
  const words = page.getByRole("list", { name: "On the graph" }).getByRole("listitem");
  await words.first().waitFor();
  expect(await words.allInnerTexts()).toEqual([
    "Drawn in full: Ukraine; Russia.",
    "Outline around Ukraine and Russia: At war",
  ]);
  expect(await findBarriers(page)).toEqual([]);
  await page.goto(`${address}#v1;d=ukraine-2025;st=told-here~1`);
  await words.nth(2).waitFor();
  expect(await words.allInnerTexts()).toEqual([
    "Drawn in full: Ukraine; Russia; United States.",
    "Outline around Ukraine and Russia: At war",
    "Beside United States: Guarantees",
  ]);
  await page.getByRole("button", { name: "Save the graph as a picture" }).click();
  await page.getByRole("img", { name: "What will be saved" }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("dialog").getByRole("button", { name: "Save", exact: true }).click(),
  ]);
  const texts = allOf(readXml(await readFile(await download.path(), "utf8"))).map(({ text }) => text);
  expect(texts).toContain("At war");
  expect(texts).toContain("Guarantees");
});
