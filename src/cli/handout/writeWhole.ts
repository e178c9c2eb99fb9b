import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { shortPath } from "../readFolder.ts";
import { WrongUse } from "../terminal/verb.ts";

/** A file to be written, by its place in the folder. */
export interface WholeFile {
  name: string;
  bytes: Uint8Array;
}

const refuse = (folder: string, error: unknown): never => {
  const why = error instanceof Error ? error.message : String(error);
  throw new WrongUse(`nothing can be written to ${shortPath(folder)}: ${why}`, { cause: error });
};

/** Throws `WrongUse` where nothing could be written into a folder, before any work is done for it. */
export function checkPlace(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    rmSync(mkdtempSync(path.join(folder, ".parley-")), { recursive: true });
  } catch (error) {
    refuse(folder, error);
  }
}

/**
 * Writes files into a folder so that each appears whole or not at all: they are written into a folder of their own beside
 * it and moved when all are there, the first one last. Gives their paths.
 */
export function writeWhole(folder: string, files: readonly WholeFile[]): string[] {
  const aside = mkdtempSync(path.join(folder, ".parley-"));
  const moved: string[] = [];
  try {
    for (const { name, bytes } of files) {
      mkdirSync(path.dirname(path.join(aside, name)), { recursive: true });
      writeFileSync(path.join(aside, name), bytes);
    }
    for (const { name } of files.toReversed()) {
      const place = path.join(folder, name);
      mkdirSync(path.dirname(place), { recursive: true });
      const isNew = !existsSync(place);
      renameSync(path.join(aside, name), place);
      if (isNew) moved.push(place);
    }
    return files.map(({ name }) => path.join(folder, name));
  } catch (error) {
    for (const place of moved) rmSync(place, { force: true });
    return refuse(folder, error);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
