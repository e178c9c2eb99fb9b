import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "vitest";
import { parleyCommand } from "../support/askParley.ts";
import { test as base } from "../support/pageTest.ts";
import { tour } from "../support/tour.ts";

/** `work` is a folder with a story in it, and with a place of its own for what the command keeps while it runs. */
const test = base.extend("work", ({ address }, { onCleanup }) => {
  expect(address).toBeTruthy();
  const folder = mkdtempSync(path.join(tmpdir(), "parley-export-"));
  onCleanup(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ["out", "kept"]) mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, "tour.json"), JSON.stringify({ ...tour, dataset: "ukraine-2025" }));
  return { folder, story: path.join(folder, "tour.json"), out: path.join(folder, "out"), kept: path.join(folder, "kept") };
}); // prettier-ignore

interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the command, and interrupts it once it says that it does what is waited for. */
const runExport = (words: string[], kept: string, until?: RegExp): Promise<Run> =>
  new Promise((resolve, reject) => {
    const [node, ...own] = parleyCommand;
    const child = spawn(node, [...own, "story", "export", ...words], { env: { ...process.env, TMPDIR: kept } });
    const said = { out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (said.out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said.err += text;
      if (until?.test(said.err)) child.kill("SIGINT");
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...said }));
  });

const listRunning = (words: string): string[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        return [readFileSync(`/proc/${id}/cmdline`, "utf8").replaceAll("\0", " ")];
      } catch {
        return [];
      }
    })
    .filter((line) => line.includes(words) && line.includes("--user-data-dir"));

test("the terminal writes what the page writes, says how far it is, and leaves nothing beside the file", async ({
  work,
}) => {
  const { story, out, kept } = work;
  const { code, out: said, err } = await runExport([story, "-o", path.join(out, "a-tour.md")], kept);
  expect({ code, err: err.includes("%") }).toEqual({ code: 0, err: true });
  expect(said).toContain("a-tour.md");
  expect(readdirSync(out).toSorted()).toEqual(["a-tour-pictures", "a-tour-sources.csl.json", "a-tour.md"]);
  const text = readFileSync(path.join(out, "a-tour.md"), "utf8");
  for (const { title } of tour.scenes) expect(text).toContain(title);
  expect(readdirSync(path.join(out, "a-tour-pictures")).length).toBeGreaterThan(0);
}, 120_000);

test.runIf(process.platform === "linux")(
  "Ctrl-C ends it and the Chromium with it, and nothing half-written is left",
  async ({ work }) => {
    const { story, out, kept } = work;
    const { code, err } = await runExport(
      [story, "--format", "pptx", "-o", path.join(out, "tour.pptx")],
      kept,
      /Scene 2/,
    );
    expect(code).not.toBe(0);
    expect(err).toContain("nothing was written");
    expect(readdirSync(out)).toEqual([]);
    expect(listRunning(kept)).toEqual([]);
    expect(readdirSync(kept).filter((name) => name.startsWith("playwright"))).toEqual([]);
  },
  120_000,
);

test("a story, a format or a place that is not there is told with what there is", async ({ work }) => {
  const { out, kept } = work;
  const unknown = await runExport(["no-such-story", "--format", "pdf", "-o", out], kept);
  expect(unknown).toMatchObject({ code: 1 });
  expect(unknown.out).toContain("plan-in-ten");
  expect(await runExport(["plan-in-ten", "-o", path.join(out, "x.doc")], kept)).toMatchObject({ code: 2 });
  writeFileSync(path.join(out, "file"), "");
  const blocked = await runExport(["plan-in-ten", "--format", "pdf", "-o", path.join(out, "file/x.pdf")], kept);
  expect(blocked.err).toContain("nothing can be written");
}, 120_000);

test("without a Chromium it says how to get one", async ({ work }) => {
  const [node, ...own] = parleyCommand;
  const env = { ...process.env, PARLEY_CHROMIUM: "/nowhere/chromium" };
  const child = spawn(node, [...own, "story", "export", "plan-in-ten", "--format", "pdf", "-o", work.out], { env });
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect(code).toBe(1);
  expect(err).toContain("PARLEY_CHROMIUM names");
  expect(readdirSync(work.out)).toEqual([]);
}, 120_000); // prettier-ignore
