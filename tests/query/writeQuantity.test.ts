import { expect, test } from "vitest";
import { writeQuantity } from "../../src/query/writeQuantity.ts";

test.each([
  [{ amount: 600_000, unit: "troops", role: "cap" }, "600,000 troops (cap)"],
  [{ amount: 100_000_000_000, unit: "USD", role: "sum" }, "$100 billion"],
  [{ amount: 1_500_000, unit: "EUR" }, "€1.5 million"],
  [{ amount: 1_234_567, unit: "people" }, "1,234,567 people"],
  [{ amount: 50, unit: "percent", role: "share" }, "50% (share)"],
  [{ amount: 1, unit: "years" }, "1 year"],
  [{ amount: 100, unit: "day", role: "deadline" }, "100 days (deadline)"],
  [{ amount: 1, unit: "class" }, "1 class"],
  [{ amount: 0.5, unit: "%" }, "0.5%"],
])("%o is written %s", (quantity, words) => expect(writeQuantity(quantity)).toBe(words));
