import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";
import { handedOutId } from "../../handout/standalone/handedOut.ts";
import { root } from "../project.mjs";
import { inlineWorkers } from "./inlineWorkers.ts";
import { writeStandalone } from "./writeStandalone.ts";

/** Takes the place of the datasets that come with the page: the one that is written in it. */
const handedOut = (): Plugin => ({
  name: "handed-out",
  resolveId: (id) => (id === "virtual:parley-datasets" ? `\0${id}` : undefined),
  load: (id) =>
    id === "\0virtual:parley-datasets"
      ? [
          `const text = document.getElementById(${JSON.stringify(handedOutId)})?.textContent;`,
          "const told = text ? JSON.parse(text) : undefined;",
          "const urlOf = (dataset) => URL.createObjectURL(new Blob([JSON.stringify(dataset)], { type: 'application/json' }));",
          "export const datasets = told ? [{ id: told.dataset.id, title: told.dataset.title, short: told.dataset.short, url: urlOf(told.dataset) }] : [];",
          "export const startLink = told?.start;",
        ].join("\n")
      : undefined,
});

/** Hands on nothing: the page in one file does not write another one. */
const noneWithin = (): Plugin => ({
  name: "none-within",
  resolveId: (id) => (id === "virtual:parley-standalone" ? `\0${id}` : undefined),
  load: (id) => (id === "\0virtual:parley-standalone" ? 'export const standaloneAddress = "";' : undefined),
});

/** Builds the explorer as one file that opens from disk, with no dataset in it yet. */
export async function buildStandalone(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    mode: "standalone",
    base: "./",
    logLevel: "warn",
    plugins: [react(), handedOut(), noneWithin(), inlineWorkers()],
    worker: { format: "iife" },
    build: {
      write: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      cssTarget: ["chrome123", "firefox128", "safari17.5"],
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        output: { codeSplitting: false },
        checks: { ineffectiveDynamicImport: false, bundlerTimings: false },
      },
    },
  });
  if (!("output" in built)) throw new Error("the page in one file was built in several");
  const textOf = (name: RegExp): string => {
    const found = built.output.filter(({ fileName }) => name.test(fileName));
    if (found.length !== 1) throw new Error(`the page in one file has ${found.length} of ${name.source}`);
    const [file] = found;
    return file!.type === "chunk" ? file!.code : String(file!.source);
  };
  if (built.output.length !== 3) throw new Error("the page in one file has files beside it");
  return writeStandalone({ html: textOf(/\.html$/), script: textOf(/\.js$/), style: textOf(/\.css$/) });
}
