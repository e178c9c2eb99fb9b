import { basename, resolve } from "node:path";
import type { ErrorPayload, HtmlTagDescriptor, Plugin, ResolvedConfig, ViteDevServer } from "vite";
import { json } from "../formats/json.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Problem } from "../model/problem.ts";
import { writeProblem } from "../model/problem.ts";
import { compileFolder } from "./compile.ts";
import { dataFolder, findFolders } from "./readFolder.ts";

const virtualId = "virtual:parley-datasets";
const loadedId = `\0${virtualId}`;
const devPath = "@parley-datasets";

interface Compiled {
  datasets: Dataset[];
  problems: Problem[];
}

/** Compiles every dataset folder: by id, but the one in the folder named `first` in front. */
const compileAll = (parent: string, first: string | undefined): Compiled => {
  const compiled = findFolders(parent).map((folder) => ({
    ...compileFolder(folder),
    isFirst: basename(folder) === first,
  }));
  const fine = compiled.flatMap(({ dataset, isFirst }) => (dataset === undefined ? [] : [{ dataset, isFirst }]));
  const sorted = fine.toSorted(
    (a, b) => Number(b.isFirst) - Number(a.isFirst) || (a.dataset.id < b.dataset.id ? -1 : 1),
  );
  const problems = compiled.flatMap((one) => one.problems);
  const ids = sorted.map(({ dataset }) => dataset.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined)
    problems.push({ where: parent, message: `two datasets have the id "${twice}"`, hint: "an id of its own for each" });
  return { datasets: sorted.map(({ dataset }) => dataset), problems };
};

/** The first problem's place leads the reader to it; all problems stand in the message. */
const toError = (problems: readonly Problem[]): ErrorPayload["err"] => {
  const [, file = "", line = "1", column = "1"] = /^(.*):(\d+):(\d+)$/.exec(problems[0]?.where ?? "") ?? [];
  const path = file === "" ? undefined : resolve(file);
  return {
    message: ["The datasets have problems:", ...problems.map(writeProblem)].join("\n"),
    stack: "",
    plugin: "parley-datasets",
    ...(path === undefined ? {} : { id: path, loc: { file: path, line: Number(line), column: Number(column) } }),
  };
};

/** What the page loads of a dataset: all but what is set aside, which only the coverage of the sources asks for. */
const writeForPage = (dataset: Dataset): string => json.write({ ...dataset, setAside: undefined });

const writeModule = (datasets: readonly Dataset[], urlOf: (dataset: Dataset) => string): string => {
  const rows = datasets.map((dataset) => {
    const { id, title, short } = dataset;
    return `{ id: ${JSON.stringify(id)}, title: ${JSON.stringify(title)}, short: ${JSON.stringify(short)}, url: ${urlOf(dataset)} }`;
  });
  return `export const datasets = [${rows.join(", ")}];\nexport const startLink = undefined;\n`;
};

/** Where the datasets are (`graph-data` if not said), and the folder name of the one that opens first. */
export interface DatasetOptions {
  folder?: string;
  first?: string;
}

/**
 * Compiles the folders of datasets into the page: each becomes a hashed JSON file, `virtual:parley-datasets` lists them,
 * and the first is loaded ahead. A build with problems fails; the development server shows them, and reloads the page
 * when a file of the data changes.
 */
export const datasetPlugin = ({ folder = dataFolder, first }: DatasetOptions): Plugin => {
  let config: ResolvedConfig;
  let compiled: Compiled | undefined;
  const files = new Map<string, string>();
  const compile = (): Compiled => (compiled ??= compileAll(folder, first));

  const refresh = (server: ViteDevServer, path: string): void => {
    if (!resolve(path).startsWith(resolve(folder)) || !/\.ya?ml$/.test(path)) return;
    compiled = undefined;
    for (const environment of Object.values(server.environments)) {
      const module = environment.moduleGraph.getModuleById(loadedId);
      if (module) environment.moduleGraph.invalidateModule(module);
    }
    const { problems } = compile();
    server.ws.send(problems.length > 0 ? { type: "error", err: toError(problems) } : { type: "full-reload" });
  };

  return {
    name: "parley-datasets",
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      if (config.command !== "build") return;
      compiled = undefined;
      const { datasets, problems } = compile();
      if (problems.length > 0) this.error(toError(problems));
      for (const dataset of datasets)
        files.set(
          dataset.id,
          this.emitFile({ type: "asset", name: `${dataset.id}.json`, source: writeForPage(dataset) }),
        );
    },
    resolveId: (id) => (id === virtualId ? loadedId : undefined),
    load(id) {
      if (id !== loadedId) return undefined;
      const { datasets, problems } = compile();
      if (problems.length > 0) this.error(toError(problems));
      return writeModule(datasets, ({ id }) =>
        config.command === "build"
          ? `import.meta.ROLLUP_FILE_URL_${files.get(id)}`
          : JSON.stringify(`${config.base}${devPath}/${id}.json`),
      );
    },
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle }): HtmlTagDescriptor[] {
        if (bundle === undefined) return [];
        const id = compile().datasets[0]?.id;
        const asset = Object.values(bundle).find((file) => file.type === "asset" && file.names.includes(`${id}.json`));
        if (asset === undefined) return [];
        const attrs = { rel: "preload", as: "fetch", crossorigin: true, href: `${config.base}${asset.fileName}` };
        return [{ tag: "link", attrs, injectTo: "head" }];
      },
    },
    configureServer(server) {
      server.watcher.add(folder);
      for (const event of ["add", "change", "unlink"] as const)
        server.watcher.on(event, (path) => refresh(server, path));
      server.middlewares.use((request, response, next) => {
        const [, id] = /\/@parley-datasets\/([^/?]+)\.json/.exec(request.url ?? "") ?? [];
        const dataset = id === undefined ? undefined : compile().datasets.find((one) => one.id === id);
        if (dataset === undefined) return next();
        response.setHeader("Content-Type", "application/json; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.end(writeForPage(dataset));
      });
    },
  };
};
