import { expect, it } from "vitest";
import { writeTime } from "../../../src/ui/present/speaker/writeTime.ts";

it("writes minutes and seconds, and hours only where there are any", () => {
  expect(writeTime(0)).toBe("00:00");
  expect(writeTime(252_999)).toBe("04:12");
  expect(writeTime(3_852_000)).toBe("1:04:12");
  expect(writeTime(-5)).toBe("00:00");
});
