import { expect } from "vitest";
import { test } from "../support/pageTest.ts";

test("an error in the console, one that nobody catches and a call to another host are all noticed", async ({
  page,
  faults,
}) => {
  await page.evaluate(() => {
    console.error("said in the console");
    setTimeout(() => {
      throw new Error("thrown in the page");
    });
    void fetch("http://127.0.0.2:9/elsewhere").catch(() => undefined);
  });
  await expect.poll(() => faults.some((fault) => fault.includes("said in the console"))).toBe(true);
  await expect.poll(() => faults.some((fault) => fault.includes("thrown in the page"))).toBe(true);
  await expect.poll(() => faults.some((fault) => fault.includes("127.0.0.2"))).toBe(true);
  faults.length = 0;
});
