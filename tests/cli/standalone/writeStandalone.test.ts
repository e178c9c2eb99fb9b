import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { inlineWorkers } from "../../../src/cli/standalone/inlineWorkers.ts";
import { writeStandalone } from "../../../src/cli/standalone/writeStandalone.ts";

const html = `<!doctype html><html><head><meta charset="utf-8" />
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/a.js">
    <link rel="stylesheet" crossorigin href="./assets/index.css"></head><body><div id="page"></div></body></html>`;

test("page, script and style become one file that asks for no other, under a policy that knows both by their digests", () => {
  const script = 'const end = "</script><!--"; run(end, "$&");';
  const style = "a{color:red}";
  const page = writeStandalone({ html, script, style });
  expect(page).not.toMatch(/(src|href)="/);
  const [, written = ""] = /<script type="module">([\s\S]*?)<\/script>/.exec(page) ?? [];
  expect(written).toContain("run(end");
  expect(written.replaceAll(String.raw`\x3C`, "<")).toBe(script);
  for (const text of [written, style])
    expect(page).toContain(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  expect(page).toContain("default-src 'none'");
});

test("a worker's address becomes the worker itself", () => {
  const { transform } = inlineWorkers();
  const code = 'export const start = () => new Worker(new URL("../layouts/worker.ts", import.meta.url), { type: "module" });';
  const write = transform as (code: string, id: string) => { code: string } | undefined;
  expect(write(code, "/src/state/run.ts")?.code).toBe(
    'import InlinedWorker0 from "../layouts/worker.ts?worker&inline";\nexport const start = () => new InlinedWorker0();',
  );
  expect(write("export const a = 1;", "/src/a.ts")).toBeUndefined();
}); // prettier-ignore
