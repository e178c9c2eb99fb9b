import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { dataFolder, findFolders, shortPath } from "./readFolder.ts";
import { WrongUse } from "./terminal/verb.ts";

/** The name of the folder whose dataset comes first, as package.json says it under `config.first`. */
export const readFirst = (): string | undefined => {
  const settings: unknown = JSON.parse(
    readFileSync(fileURLToPath(new URL("../../package.json", import.meta.url)), "utf8"),
  );
  return (settings as { config?: { first?: string } }).config?.first;
};

/** The folders of all datasets, the first one first. */
export const sortFolders = (parent: string = dataFolder, first: string | undefined = readFirst()): string[] => {
  const folders = findFolders(parent);
  return [...folders.filter((path) => basename(path) === first), ...folders.filter((path) => basename(path) !== first)];
};

/** The dataset folder that is meant: a path, or a folder's name under graph-data; without either the first. Throws `WrongUse`. */
export const findDataset = (named: string | undefined): string => {
  if (named === undefined) {
    const [first] = sortFolders();
    if (first === undefined) throw new WrongUse(`there is no dataset folder in ${shortPath(dataFolder)}`);
    return first;
  }
  if (existsSync(named)) return named;
  const inside = join(dataFolder, named);
  if (!/[\\/]/.test(named) && existsSync(inside)) return inside;
  const names = findFolders(dataFolder).map((path) => basename(path));
  throw new WrongUse(`there is no dataset ${named}; under graph-data there is ${names.join(", ") || "none"}`);
};
