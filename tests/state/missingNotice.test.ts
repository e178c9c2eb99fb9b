import { expect, test } from "vitest";
import { missingNotice } from "../../src/state/missingNotice.ts";

test("what a link names and the dataset does not have is told by name, as far as a line holds it", () => {
  expect(missingNotice([])).toBeUndefined();
  const rest = "which this dataset does not have. The rest is shown.";
  expect(missingNotice(["nato-2"])?.text).toBe(`The link names “nato-2”, ${rest}`);
  expect(missingNotice(["a", "b"])?.text).toBe(`The link names “a” and “b”, ${rest}`);
  expect(missingNotice(["a", "b", "c", "d", "e"])?.text).toBe(`The link names “a”, “b”, “c” and 2 more, ${rest}`);
});
