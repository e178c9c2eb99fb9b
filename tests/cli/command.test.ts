import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { verbs } from "../../src/cli/verbs/verbs.ts";
import { keepLakes } from "../support/keepLakes.ts";
import { parleyCommand, runParley } from "../support/askParley.ts";

vi.setConfig({ testTimeout: 60_000 });

const { sound, faulty } = keepLakes();

describe("the real command, in a process of its own,", () => {
  test("ends with 0 where all is well", async () => {
    expect(await runParley(["check", "lake", "--sources", "sources"], sound.folder)).toEqual({
      code: 0,
      out: "lake: 0 problems (7 entities, 3 statements, 1 story, 5 passages compared)\n",
      err: "",
    });
  });

  test("ends with 1 where there are problems, told with their places and without colours", async () => {
    expect(await runParley(["check", "lake"], faulty.folder)).toEqual({
      code: 1,
      out: 'lake/statements.yaml:5:13  there is no entity "nort"  (did you mean `north`?)\nlake: 1 problem (7 entities, 3 statements, 1 story, 5 passages)\n',
      err: "",
    });
  });

  test("ends with 2 on wrong use, told on standard error", async () => {
    expect(await runParley(["check", "--surces", "x"], sound.folder)).toEqual({
      code: 2,
      out: "",
      err: "parley: `check` has no flag --surces; did you mean `sources`?\n",
    });
  });

  test("ends with 2 and its help where it is told nothing", async () => {
    const { code, out, err } = await runParley([], sound.folder);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("parley VERB");
  });

  test.each([
    ["check", ["check", "lake"]],
    ["cite", ["cite", "lake", "a year", "--in", "lake", "--sources", "sources"]],
    ["export", ["export", "lake"]],
    ["search", ["search", "ferry", "--in", "lake"]],
    ["show", ["show", "north", "--in", "lake"]],
    ["actors", ["actors", "article-1", "--in", "lake"]],
    ["schema", ["schema"]],
  ])("answers `%s` in JSON where --json is said", async (verb, args) => {
    expect(verbs.map(({ name }) => name)).toContain(verb);
    const { code, out } = await runParley([...args, "--json"], sound.folder);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toBeTypeOf("object");
  });

  test("leaves a schema file that is up to date as it is, so that no built page grows old by it", async () => {
    const file = new URL("../../graph-data/dataset.schema.json", import.meta.url);
    const before = statSync(file).mtimeMs;
    const { out } = await runParley(["schema"], sound.folder);
    expect(out).toContain("graph-data/dataset.schema.json is up to date");
    expect(statSync(file).mtimeMs).toBe(before);
  });

  test.skipIf(process.platform === "win32")("does not mind that nobody reads on", () => {
    const line = `${parleyCommand.map((word) => `"${word}"`).join(" ")} export lake --json | head -c 20`;
    const { stdout, stderr } = spawnSync("sh", ["-c", line], { cwd: sound.folder, encoding: "utf8" });
    expect([stdout.length, stderr]).toEqual([20, ""]);
  });
});
