import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { Source } from "../../src/model/dataset.ts";
import { verifyText } from "../../src/sources/sourceText.ts";

const text = "\uFEFFПлан, 28 points — “draft” 🕊\r\n";
const bytesOf = (words: string) => new TextEncoder().encode(words).buffer;
const source: Source = {
  id: "s1", tag: "S1", file: "plan.txt", title: "Plan", summary: "", length: Array.from(text).length,
  sha256: createHash("sha256").update(text).digest("hex"),
}; // prettier-ignore

test("the right file gives its text, every code point of it", async () => {
  expect(await verifyText(source, bytesOf(text))).toEqual({ text });
});

test("another file is refused by name", async () => {
  const answer = await verifyText(source, bytesOf("Something else"));
  expect(answer).toEqual({ problem: expect.stringContaining("plan.txt") });
});

test("a file of the right length with one letter changed is refused, and the reason told", async () => {
  const answer = await verifyText(source, bytesOf(text.replace("28", "27")));
  expect(answer).toEqual({ problem: expect.stringContaining("contents differ") });
});

test("an empty file is told apart", async () => {
  expect(await verifyText(source, new ArrayBuffer(0))).toEqual({ problem: expect.stringContaining("empty") });
});

test("bytes that are no text are refused without a fault", async () => {
  expect(await verifyText(source, new Uint8Array([0xff, 0xfe, 0x80, 0x00]).buffer)).toHaveProperty("problem");
});
