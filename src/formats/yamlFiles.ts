import { isAlias, isMap, isNode, isScalar, isSeq } from "yaml";
import type { Node } from "yaml";
import type { z } from "zod";
import type { Path } from "../model/breach.ts";
import { hintNearest } from "../model/nearest.ts";
import type { Problem } from "../model/problem.ts";
import { readRow } from "./readRow.ts";
import { fileSchema } from "./schema.ts";
import { placeAt, placeOf, readYamlFile } from "./yamlFile.ts";
import type { TextFile, YamlFile } from "./yamlFile.ts";

/** A value in a file. */
export interface Origin {
  file: YamlFile;
  node: Node;
}

/** All rows of one list out of all files, and where each comes from. */
export interface Rows<T> {
  rows: T[];
  origins: Origin[];
}

/** The files of a folder taken apart together: what they hold, what is wrong with it, and where it stands. */
export class YamlFiles {
  readonly problems: Problem[] = [];
  readonly known = new Set<string>();
  readonly files: YamlFile[];

  constructor(files: readonly TextFile[]) {
    this.files = files.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map(readYamlFile);
    for (const file of this.files) {
      this.problems.push(...file.problems);
      if (file.broken) for (const [, id] of file.text.matchAll(/\bid:\s*["']?([\w.-]+)/g)) this.known.add(id!);
      if (!file.broken) this.checkTop(file);
    }
  }

  /** Every value under a top-level key, in the order of the files. */
  find(key: string): Origin[] {
    return this.files.flatMap((file) => childrenOf(file, file.document.contents, key));
  }

  report({ file, node }: Origin, path: Path, message: string, hint: string, atKey = false): void {
    if (!file.broken) this.problems.push({ where: placeOf(file, node, path, atKey), message, hint });
  }

  /** Reads one row; what can't be read leaves its id behind. */
  read<T>(origin: Origin, schema: z.ZodType<T>): T | undefined {
    const raw: unknown = origin.node.toJS(origin.file.document, { maxAliasCount: 100 });
    const { row, breaches } = readRow(schema, raw);
    for (const { path, message, hint, atKey } of breaches) this.report(origin, path, message, hint, atKey);
    const id = (raw as { id?: unknown } | null)?.id;
    if (row === undefined && typeof id === "string") this.known.add(id);
    return row;
  }

  /** Reads the rows of a list that may be spread over files. */
  readList<T>(lists: Origin[], name: string, schema: z.ZodType<T>): Rows<T> {
    const all: Rows<T> = { rows: [], origins: [] };
    for (const { file, node } of lists) {
      const list = isAlias(node) ? node.resolve(file.document) : node;
      if (!isSeq(list)) {
        this.report({ file, node }, [], `\`${name}\` is no list`, "a list whose items start with `- `");
        continue;
      }
      for (const item of list.items) {
        const origin = { file, node: item as Node };
        const row = this.read(origin, schema);
        if (row === undefined) continue;
        all.rows.push(row);
        all.origins.push(origin);
      }
    }
    return all;
  }

  private checkTop(file: YamlFile): void {
    const { contents } = file.document;
    if (contents === null) return;
    const keys = Object.keys(fileSchema.shape);
    const hint = `a mapping with any of ${keys.join(", ")}`;
    if (!isMap(contents)) {
      this.problems.push({ where: placeAt(file, contents.range?.[0] ?? 0), message: "this file is no mapping", hint });
      return;
    }
    this.checkKeys({ file, node: contents }, keys);
  }

  /** Reports keys that a mapping can't have. */
  checkKeys(origin: Origin, keys: readonly string[]): void {
    if (!isMap(origin.node)) return;
    for (const { key } of origin.node.items) {
      const name = isScalar(key) ? String(key.value) : "";
      if (keys.includes(name)) continue;
      const hint = hintNearest(name, keys, `possible here: ${keys.join(", ")}`);
      this.report(origin, [name], `unknown key \`${name}\``, hint, true);
    }
  }
}

/** The values under a key of a mapping; more than one where the key stands twice. */
export const childrenOf = (file: YamlFile, map: unknown, key: string): Origin[] =>
  isMap(map)
    ? map.items.flatMap((pair) =>
        isScalar(pair.key) && pair.key.value === key && isNode(pair.value) ? [{ file, node: pair.value }] : [],
      )
    : [];
