import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";

/** The path of a program on this machine; nothing where it is missing, which is said, since tests that need it are left out then. */
export function findProgram(name: string): string | undefined {
  const found = (process.env.PATH ?? "")
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
  if (!found) console.warn(`${name} is not on this machine: the tests that need it are left out.`);
  return found;
}

/** Runs a program to its end and gives what it says; throws where it fails. */
export function runProgram(program: string, words: readonly string[]): { out: string; err: string } {
  const { status, stdout, stderr, error } = spawnSync(program, words, { encoding: "utf8", timeout: 120_000 });
  if (error) throw error;
  if (status !== 0) throw new Error(`${path.basename(program)} ended with ${status}: ${stderr}`);
  return { out: stdout, err: stderr };
}

/** Text as it is meant, however it is broken into lines and whatever ligatures it is set with. */
export const plainText = (text: string): string => text.normalize("NFKC").replaceAll(/[\s\u00AD]+/g, " ");
