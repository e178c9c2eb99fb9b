import { writeFileSync } from "node:fs";
import path from "node:path";
import { build, type Plugin } from "vite";
import type { KeptBuild } from "../../ui/offline/keptBuild.ts";
import { root } from "../project.mjs";
import { listBuild } from "./listBuild.ts";

const told = (kept: KeptBuild): Plugin => ({
  name: "told-build",
  resolveId: (id) => (id === "virtual:parley-build" ? `\0${id}` : undefined),
  load: (id) => (id === "\0virtual:parley-build" ? `export const build = ${JSON.stringify(kept)};` : undefined),
});

/** Writes the service worker that keeps a built page into its folder: one classic script, which every browser takes. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const built = await build({
    root,
    configFile: false,
    logLevel: "warn",
    plugins: [told(listBuild(folder))],
    build: {
      write: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: path.join(root, "src/ui/offline/serviceWorker.ts"),
        output: { format: "iife" },
        checks: { bundlerTimings: false },
      },
    },
  });
  if (!("output" in built) || built.output.length !== 1)
    throw new Error("the service worker was built in several files");
  writeFileSync(path.join(folder, "serviceWorker.js"), built.output[0].code);
}
