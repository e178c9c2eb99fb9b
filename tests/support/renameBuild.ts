import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeServiceWorker } from "../../src/cli/offline/writeServiceWorker.ts";

const isText = (name: string): boolean => /\.(js|css|html|json)$/.test(name);

/**
 * Copies a built page so that it stands for the next build: every file has another name, and wherever it says `words` it
 * says `others`.
 */
export async function renameBuild(from: string, to: string, words: string, others: string): Promise<void> {
  cpSync(from, to, { recursive: true });
  const assets = path.join(to, "assets");
  const names = readdirSync(assets);
  const named = new RegExp(names.map((name) => name.replaceAll(".", "\\.")).join("|"), "g");
  for (const file of [path.join(to, "index.html"), ...names.map((name) => path.join(assets, name))])
    if (isText(file))
      writeFileSync(
        file,
        readFileSync(file, "utf8")
          .replace(named, (name) => `next-${name}`)
          .replaceAll(words, others),
      );
  for (const name of names) renameSync(path.join(assets, name), path.join(assets, `next-${name}`));
  await writeServiceWorker(to);
}
