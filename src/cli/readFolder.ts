import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { TextFile } from "../formats/yamlFile.ts";

/** The folder whose folders are the project's datasets. */
export const dataFolder = fileURLToPath(new URL("../../graph-data", import.meta.url));

/** A path as short as it can be said from where the reader stands. */
export const shortPath = (path: string): string => {
  const short = relative(process.cwd(), path);
  return short === "" ? "." : short.startsWith("../..") ? path : short;
};

/** Whether there is a folder at a path. */
export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const isYaml = (name: string): boolean => /\.ya?ml$/.test(name) && !name.startsWith(".");

/** The YAML files of a dataset folder, by name; undefined where there is no such folder. */
export const readFolder = (folder: string): TextFile[] | undefined =>
  isFolder(folder)
    ? readdirSync(folder)
        .filter(isYaml)
        .toSorted()
        .map((name) => join(folder, name))
        .map((path) => ({ path: shortPath(path), text: readFileSync(path, "utf8") }))
    : undefined;

/** All dataset folders in a folder, by name: those that hold YAML. */
export const findFolders = (parent: string): string[] =>
  isFolder(parent)
    ? readdirSync(parent)
        .toSorted()
        .map((name) => join(parent, name))
        .filter((path) => isFolder(path) && readdirSync(path).some(isYaml))
    : [];
