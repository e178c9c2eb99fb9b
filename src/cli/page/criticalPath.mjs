import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/**
 * @typedef {{ file: string, isEntry?: boolean, imports?: string[] }} Chunk
 * @typedef {{ file: string, bytes: number }} Weight
 */

/** The most that the JavaScript on the way to the first picture may weigh, gzipped, in bytes. */
export const mostOnCriticalPath = 200_000;

/**
 * What scripts weigh when gzipped, the heaviest first.
 * @param {string} folder the built page's folder
 * @param {Iterable<string>} files their paths within it
 * @returns {Weight[]}
 */
export const weigh = (folder, files) =>
  [...files]
    .map((file) => ({ file, bytes: gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length }))
    .toSorted((a, b) => b.bytes - a.bytes);

/** @param {Weight[]} weights */
export const sumOf = (weights) => weights.reduce((total, { bytes }) => total + bytes, 0);

/**
 * The scripts that a built page loads before it can do anything: its entries and whatever they import statically,
 * read from the manifest that the build writes.
 * @param {string} folder the built page's folder
 * @returns {Set<string>} paths within the folder
 */
export const findCriticalPath = (folder) => {
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(path.join(folder, ".vite/manifest.json"), "utf8"));
  const files = new Set();
  /** @param {Chunk | undefined} chunk */
  const take = (chunk) => {
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const name of chunk.imports ?? []) take(manifest[name]);
  };
  for (const chunk of Object.values(manifest)) if (chunk.isEntry) take(chunk);
  return new Set([...files].filter((file) => file.endsWith(".js")));
};
