import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, createServer } from "vite";
import type { ViteDevServer } from "vite";
import { afterEach, describe, expect, test, vi } from "vitest";
import { datasetPlugin } from "../../src/cli/datasetPlugin.ts";
import { json } from "../../src/formats/json.ts";
import { makeLake } from "../support/askParley.ts";
import { lakeFolder } from "../support/lakeTreaty.ts";

vi.setConfig({ testTimeout: 60_000 });

const page = '<!doctype html><html><head><script type="module" src="./main.js"></script></head><body></body></html>';
const script = 'import { datasets } from "virtual:parley-datasets";\nglobalThis.datasets = datasets;\n';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A project with the lake treaty, and a second dataset `bay` whose id comes before it. */
const makeProject = (...edits: Parameters<typeof lakeFolder>) => {
  const { folder, remove } = makeLake([]);
  const data = join(folder, "graph-data");
  for (const [name, files] of [
    ["lake", lakeFolder(...edits)],
    ["bay", lakeFolder(["dataset.yaml", "id: lake\n  title: Lake treaty", 'id: bay\n  title: A "bay" treaty'])],
  ] as const) {
    mkdirSync(join(data, name), { recursive: true });
    for (const { path, text } of files) writeFileSync(join(data, name, path), text);
  }
  writeFileSync(join(folder, "index.html"), page);
  writeFileSync(join(folder, "main.js"), script);
  closers.push(remove);
  return { folder, data };
};

const options = (folder: string, data: string, first?: string) => ({
  root: folder,
  base: "./",
  configFile: false as const,
  logLevel: "silent" as const,
  plugins: [datasetPlugin({ folder: data, first })],
});

describe("the built page", () => {
  const buildPage = async (first?: string) => {
    const { folder, data } = makeProject();
    await build(options(folder, data, first));
    const assets = join(folder, "dist", "assets");
    const names = readdirSync(assets);
    const code = readFileSync(
      join(
        assets,
        names.find((name) => name.endsWith(".js"))!,
      ),
      "utf8",
    );
    return { html: readFileSync(join(folder, "dist", "index.html"), "utf8"), names, code, assets };
  };

  test("has every dataset as compact JSON under a name with a hash", async () => {
    const { names, assets } = await buildPage();
    const written = names.filter((name) => name.endsWith(".json"));
    expect(written).toEqual([
      expect.stringMatching(/^bay-[\w-]{8}\.json$/),
      expect.stringMatching(/^lake-[\w-]{8}\.json$/),
    ]);
    for (const name of written) {
      const text = readFileSync(join(assets, name), "utf8");
      expect(json.parse!(text).problems).toEqual([]);
      expect(text).not.toContain("\n");
    }
  });

  test.each([
    [undefined, ["bay", "lake"]],
    ["lake", ["lake", "bay"]],
  ])("lists them by id, the one in folder %s first, and loads the first ahead", async (first, ids) => {
    const { html, names, code } = await buildPage(first);
    expect([...code.matchAll(/id:\s*[`"'](\w+)[`"']/g)].map(([, id]) => id)).toEqual(ids);
    const file = names.find((name) => name.startsWith(`${ids[0]}-`) && name.endsWith(".json"))!;
    expect(html).toContain(`<link rel="preload" as="fetch" crossorigin href="./assets/${file}">`);
    expect(code).toContain(`new URL(`);
    expect(code).toContain(file);
  });

  test("is not built from data with problems, and the failure says where", async () => {
    const { folder, data } = makeProject(["statements.yaml", "object: north", "object: nort"]);
    await expect(build(options(folder, data))).rejects.toThrow(
      /statements\.yaml:5:13 {2}there is no entity "nort" {2}\(did you mean `north`\?\)/,
    );
    expect(existsSync(join(folder, "dist"))).toBe(false);
  });

  test("is not built from two datasets with one id", async () => {
    const { folder, data } = makeProject(["dataset.yaml", "id: lake", "id: bay"]);
    await expect(build(options(folder, data))).rejects.toThrow(/two datasets have the id "bay"/);
  });
});

describe("the development server", () => {
  const serve = async (...edits: Parameters<typeof lakeFolder>) => {
    const { folder, data } = makeProject(...edits);
    const server = await createServer({ ...options(folder, data), server: { host: "127.0.0.1", port: 0, ws: false } });
    closers.push(() => server.close());
    await server.listen();
    return { server, data, address: server.resolvedUrls!.local[0]! };
  };

  /** What the server would next tell the page after a file is changed. */
  const changeFile = (server: ViteDevServer, path: string, text: string) =>
    new Promise<unknown>((resolve) => {
      server.ws.send = (told: unknown) => resolve(told);
      writeFileSync(path, text);
      server.watcher.emit("change", path);
    });

  test("serves each dataset at the address that its list names", async () => {
    const { address, server } = await serve();
    const { datasets } = (await server.ssrLoadModule("virtual:parley-datasets")) as {
      datasets: { id: string; title: string; short: string; url: string }[];
    };
    expect(datasets.map(({ id, title, short }) => [id, title, short])).toEqual([
      ["bay", 'A "bay" treaty', "Lake"],
      ["lake", "Lake treaty", "Lake"],
    ]);
    const response = await fetch(new URL(datasets[1]!.url, address));
    expect(response.headers.get("content-type")).toContain("application/json");
    expect(json.parse!(await response.text())).toMatchObject({ dataset: { id: "lake" }, problems: [] });
    expect((await fetch(new URL("/@parley-datasets/none.json", address))).headers.get("content-type")).not.toContain(
      "json",
    );
  });

  test("leaves to the terminal what is set aside", async () => {
    const evidence = '{ start: 0, end: 9, digest: "0123456789abcdef" }';
    const { address } = await serve([
      "a.yaml",
      "",
      `setAside: [{ source: lake, evidence: ${evidence}, reason: None. }]`,
    ]);
    const served = await (await fetch(new URL("/@parley-datasets/lake.json", address))).text();
    expect(json.parse!(served).problems).toEqual([]);
    expect(served).not.toContain("setAside");
  });

  test("reloads the page when data changes, and serves the new data", async () => {
    const { server, data, address } = await serve();
    const file = join(data, "lake", "entities.yaml");
    const text = readFileSync(file, "utf8").replace("label: Crossing", "label: Passage");
    expect(await changeFile(server, file, text)).toEqual({ type: "full-reload" });
    const response = await fetch(new URL("/@parley-datasets/lake.json", address));
    expect(await response.text()).toContain('"label":"Passage"');
  });

  test("shows problems with file, line and column, and reloads when they are mended", async () => {
    const { server, data } = await serve();
    const file = join(data, "lake", "statements.yaml");
    const sound = readFileSync(file, "utf8");
    expect(await changeFile(server, file, sound.replace("object: north", "object: nort"))).toMatchObject({
      type: "error",
      err: {
        id: file,
        loc: { file, line: 5, column: 13 },
        message: expect.stringContaining('no entity "nort"') as string,
      },
    });
    expect(await changeFile(server, file, sound)).toEqual({ type: "full-reload" });
  });
});
