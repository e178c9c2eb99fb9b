import { afterEach, describe, expect, it, vi } from "vitest";
import { chromiumVariables, findChromium } from "../../../src/cli/chromium/findChromium.mjs";

afterEach(() => vi.unstubAllEnvs());

describe("the search for a Chromium", () => {
  it.each(chromiumVariables)("takes the program that %s names before any other", (name) => {
    for (const variable of chromiumVariables) vi.stubEnv(variable, "");
    vi.stubEnv(name, process.execPath);
    expect(findChromium()).toBe(process.execPath);
  });

  it("takes no other program where the one that was named is not there", () => {
    vi.stubEnv("PARLEY_CHROMIUM", `${process.execPath}-not-there`);
    expect(findChromium()).toBeUndefined();
  });

  it("takes no folder for a program", () => {
    vi.stubEnv("PARLEY_CHROMIUM", process.cwd());
    expect(findChromium()).toBeUndefined();
  });
});
