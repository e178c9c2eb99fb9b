import { expect } from "vitest";
import type { Story } from "../../src/model/story.ts";
import { test } from "../support/pageTest.ts";

const long = "A title that tells at length what this scene is about, who is bound in it and by whom, what each side is said to give and to get, and what the reports disagree about"; // prettier-ignore
const scene = (id: string, view: string, title = long) => ({ id, title, view, text: "Its last words.", evidence: [] });
const story: Story = {
  id: "long",
  title: "Long titles",
  scenes: [scene("clause", "v1;s=clause-10"), scene("table", "v1;p=matrix"), scene("endless", "v1;p=matrix", `${long}. `.repeat(9))],
}; // prettier-ignore

test.for([
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
])("on $width by $height a long title leaves room for the text below it", async (viewport, { openPage }) => {
  const page = await openPage({ hash: "#v1;d=ukraine-2025;st=long~1~present", stories: [story], viewport });
  for (const at of [1, 2]) {
    const panel = page.locator("[data-look][data-size]");
    await panel.getByText("Its last words.").waitFor();
    await expect.poll(() => panel.getAttribute("data-size")).not.toBe("scroll");
    const [box, words] = [await panel.boundingBox(), await panel.getByText("Its last words.").boundingBox()];
    expect(words!.y + words!.height).toBeLessThanOrEqual(box!.y + box!.height + 1);
    if (at === 1) await page.keyboard.press("ArrowRight");
    if (at === 1) await page.waitForURL(/long~2/);
  }
});

test("words that go on below the screen fade there, and can be focused to scroll", async ({ openPage }) => {
  const page = await openPage({ hash: "#v1;d=ukraine-2025;st=long~3~present", stories: [story] });
  const panel = page.locator("[data-look][data-size=scroll]");
  await panel.waitFor();
  expect(await panel.evaluate((own) => getComputedStyle(own).maskImage)).toContain("linear-gradient");
  await panel.focus();
  expect(await panel.evaluate((own) => own === document.activeElement)).toBe(true);
});
