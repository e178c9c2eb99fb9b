import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve } from "../../../src/cli/page/serve.mjs";

let parent: string;
let folder: string;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  parent = mkdtempSync(path.join(tmpdir(), "parley-serve-"));
  folder = path.join(parent, "page");
  mkdirSync(folder);
  const policy = '<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; img-src data:;">';
  writeFileSync(path.join(folder, "index.html"), `<!doctype html><head>${policy}</head>`);
  server = await serve({ folder, port: 4400 });
});
afterAll(async () => {
  await server.close();
  rmSync(parent, { recursive: true });
});

describe("the server of the built page", () => {
  it("sends the page's own policy as a header, quotes and all, and forbids frames", async () => {
    const { headers } = await fetch(server.address);
    expect(headers.get("content-security-policy")).toBe("default-src 'none'; img-src data:; frame-ancestors 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("listens on loopback alone", () => {
    expect(new URL(server.address).hostname).toBe("127.0.0.1");
  });

  it("has no page for a path that is not there", async () => {
    expect((await fetch(`${server.address}nowhere`)).status).toBe(404);
  });

  it("takes the next free port, or none where a port was asked for by name", async () => {
    const port = Number(new URL(server.address).port);
    const next = await serve({ folder, port });
    expect(Number(new URL(next.address).port)).toBeGreaterThan(port);
    await next.close();
    await expect(serve({ folder, port, strict: true })).rejects.toThrow(String(port));
  });
});
