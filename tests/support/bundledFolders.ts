import { basename } from "node:path";
import { checkFolder } from "../../src/cli/compile.ts";
import { dataFolder, findFolders } from "../../src/cli/readFolder.ts";
import type { Dataset } from "../../src/model/dataset.ts";

/** The datasets of the project, each with its id and a way to read it. */
export const bundledFolders: { name: string; read: () => Dataset }[] = findFolders(dataFolder).map((folder) => ({
  name: basename(folder),
  read: () => ({ ...checkFolder(folder).dataset, positions: {} }),
}));
